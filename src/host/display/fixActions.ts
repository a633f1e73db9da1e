import { CodeAction, CodeActionKind, SnippetString, SnippetTextEdit, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Fix } from '../../core';
import { toWorkspaceEdit } from '../files/edits';
import { ids } from '../ids';
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
