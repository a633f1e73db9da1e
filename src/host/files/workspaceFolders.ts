import { commands, l10n, Uri, window, workspace } from 'vscode';
import { exists } from './files';

/**
 * The workspace folder for new files: the only one, or the only one that holds the folder `path` already; else that of
 * the active editor, or the user's choice. Undefined when there is none, or no choice.
 */
export async function chooseWorkspaceFolder(path?: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const holds = async (root: Uri) => path !== undefined && exists(Uri.joinPath(root, path)).catch(() => false);
  const held = await Promise.all(folders.map(({ uri }) => holds(uri)));
  const suited = held.includes(true) ? folders.filter((_, index) => held[index]) : folders;
  if (suited.length === 1) return suited[0]!.uri;
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  if (active && suited.includes(active)) return active.uri;
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
