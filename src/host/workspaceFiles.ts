import { commands, l10n, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { UserError } from './commands';
import { exists } from './files';

/** The workspace folder for new files: the only one, that of the active editor, or the user's choice. Undefined when there is none, or no choice. */
export async function chooseWorkspaceFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  if (active) return active.uri;
  const picked = await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Folder for the new file') });
  return picked?.uri;
}

/** Whether a folder is open; if not, says what one is for and offers to open it. */
export function hasFolder(): boolean {
  if ((workspace.workspaceFolders ?? []).length > 0) return true;
  void offerFolder();
  return false;
}

async function offerFolder(): Promise<void> {
  const openFolder = l10n.t('Open Folder...');
  const text = l10n.t('Your answers and questions are Markdown files in a folder of yours. Open that folder first.');
  if ((await window.showInformationMessage(text, openFolder)) === openFolder) {
    await commands.executeCommand('vscode.openFolder');
  }
}

/** Makes a file, and the folders above it; false when something is there already. Nothing is ever overwritten. */
export async function createFile(uri: Uri, text = ''): Promise<boolean> {
  if (await exists(uri)) return false;
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (await workspace.applyEdit(edit)) return true;
  if (await exists(uri)) return false;
  throw new UserError(l10n.t('{0} cannot be made. Is the folder read-only?', uri.path));
}
