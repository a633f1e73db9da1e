import { TabInputText, TabInputTextDiff, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The file that a tab shows as text, or the present version of it beside an older one. */
export function fileOfTab(input: unknown): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

/** Whether a tab shows the file. VS Code keeps a document for minutes after its last tab was closed. */
export function hasTab(uri: Uri): boolean {
  const key = uri.toString();
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => fileOfTab(input)?.toString() === key));
}

/** The open document of a file, if it has changes that are not saved. */
export function findUnsaved(uri: Uri): TextDocument | undefined {
  const document = findOpen(uri);
  return document?.isDirty ? document : undefined;
}

/**
 * The open document of a file, if it holds text that would be lost if the file were created again: unsaved changes, or
 * what a tab still shows of a deleted file.
 */
export function findHeld(uri: Uri): TextDocument | undefined {
  const document = findOpen(uri);
  return document && (document.isDirty || (hasTab(uri) && document.getText() !== '')) ? document : undefined;
}

function findOpen(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}
