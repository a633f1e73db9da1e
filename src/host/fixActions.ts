import { CodeAction, CodeActionKind, SnippetString, SnippetTextEdit, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Fix, TextEdit } from '../core';
import { ids } from './ids';
import { toRange } from './ranges';
import { toText } from './text';

/** A fix of the core as an entry of the light bulb. */
export function toFixAction(document: TextDocument, { title, edits, snippet, select, preferred }: Fix): CodeAction {
  const action = new CodeAction(toText(title), CodeActionKind.QuickFix);
  action.isPreferred = preferred === true;
  if (edits) action.edit = toWorkspaceEdit(document, edits);
  else if (snippet) {
    action.edit = new WorkspaceEdit();
    const edit = SnippetTextEdit.replace(toRange(document, snippet), new SnippetString(snippet.text));
    action.edit.set(document.uri, [edit]);
  } else if (select) {
    action.command = {
      command: ids.innerCommands.selectSpans,
      title: action.title,
      arguments: [document.uri, document.version, select],
    };
  }
  return action;
}

/** Edits of the text that the document has now. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const change = new WorkspaceEdit();
  for (const edit of edits) change.replace(document.uri, toRange(document, edit), edit.text);
  return change;
}
