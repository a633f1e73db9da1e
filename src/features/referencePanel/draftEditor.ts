import { Selection, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { DraftEdit, Span } from '../../core';
import { UserError } from '../../host/commands';
import { toRange } from '../../host/display/ranges';
import { columnOf, draftColumn } from '../../host/files/draftColumn';
import { cannotChange } from '../../host/files/edits';

/** The draft's editor if it is in view. */
export function visibleEditor(document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find(editor => editor.document === document);
}

/** Puts the keyboard into the draft, with the cursor at an offset. */
export async function goTo(document: TextDocument, offset: number): Promise<void> {
  const position = document.positionAt(offset);
  const editor = await showDraft(document);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Selects several stretches of the draft. */
export async function selectIn(document: TextDocument, spans: readonly Span[]): Promise<void> {
  const ranges = spans.map(span => toRange(document, span));
  const editor = await showDraft(document);
  editor.selections = ranges.map(({ start, end }) => new Selection(start, end));
  editor.revealRange(ranges[0]!, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Makes an edit in the draft's editor, so that it can be undone there, and lets the user write on. */
export async function applyDraftEdit(document: TextDocument, { edit, cursor }: DraftEdit): Promise<void> {
  const editor = await showDraft(document);
  if (edit && !(await editor.edit(builder => builder.replace(toRange(document, edit), edit.text)))) {
    throw new UserError(cannotChange(document.uri));
  }
  await goTo(document, cursor);
}

function showDraft(document: TextDocument): Thenable<TextEditor> {
  return window.showTextDocument(document, { viewColumn: columnOf(document) ?? draftColumn(), preserveFocus: false });
}
