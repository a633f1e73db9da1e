import { TabInputText, TabInputWebview, type TextDocument, ViewColumn, window } from 'vscode';
import { ids } from '../ids';

/** The column for drafts: the first, unless the reference panel has that one for itself. */
export function draftColumn(): ViewColumn {
  const first = window.tabGroups.all.find(({ viewColumn }) => viewColumn === ViewColumn.One);
  const isReference = first && first.tabs.length > 0 && first.tabs.every(({ input }) => isReferenceTab(input));
  return isReference ? ViewColumn.Two : ViewColumn.One;
}

/** The column where a document is open, in view or behind another tab. */
export function columnOf(document: TextDocument): ViewColumn | undefined {
  const visible = window.visibleTextEditors.find(editor => editor.document === document);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const uri = document.uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri),
  )?.viewColumn;
}

/** VS Code puts a prefix of its own before the type of a webview. */
function isReferenceTab(input: unknown): boolean {
  return input instanceof TabInputWebview && input.viewType.endsWith(ids.panels.reference);
}
