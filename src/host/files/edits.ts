import { l10n, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../core';
import { UserError } from '../commands';
import { toRange } from '../display/ranges';
import type { Services } from '../services';
import { toPlace } from './workspaceFiles';

/** Edits of the document's present text, in VS Code's form. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const change = new WorkspaceEdit();
  for (const edit of edits) change.replace(document.uri, toRange(document, edit), edit.text);
  return change;
}

/** Saves a document. When that fails, VS Code tells the user why and what to do; this only logs it. */
export async function saveDocument({ log }: Pick<Services, 'log'>, document: TextDocument): Promise<void> {
  if (!(await document.save())) log.warn(`${toPlace(document.uri)} could not be saved.`);
}

/**
 * Changes a document by edits of its present text, through its own undo stack. It is saved unless it had other unsaved
 * changes. Throws a `UserError` that says what to do when the edits are refused.
 */
export async function changeDocument(
  services: Pick<Services, 'log'>,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<void> {
  const wasDirty = document.isDirty;
  if (!(await workspace.applyEdit(toWorkspaceEdit(document, edits)))) throw new UserError(cannotChange(document.uri));
  if (!wasDirty) await saveDocument(services, document);
}

/** Says that an edit of a file was refused, and what to do. */
export function cannotChange(uri: Uri): string {
  return l10n.t('{0} cannot be changed. Make sure that it is not read-only, then try again.', toPlace(uri));
}
