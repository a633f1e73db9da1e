import { commands, FileType, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { UserError } from './commands';
import { exists, statOf } from './files';
import { findHeld } from './openDocuments';
import type { Services } from './services';

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

/**
 * Makes a file, and the folders above it; false when something is there already, on the disk or with unsaved or deleted text in an editor. Nothing is ever
 * overwritten.
 */
export async function createFile({ log }: Pick<Services, 'log'>, uri: Uri, text = ''): Promise<boolean> {
  if (findHeld(uri) || (await exists(uri))) return false;
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (await workspace.applyEdit(edit)) {
    log.info(`Made ${toPlace(uri)}.`);
    return true;
  }
  const made = await statOf(uri);
  if (!made) throw new UserError(await whyNotMade(uri));
  // Somebody else was faster, or there was room for the name and none for the text.
  if (made.size > 0 || text === '') return false;
  throw new UserError(
    l10n.t('Nothing could be written to {0}. Is the disk full? Make room, then try again.', toPlace(uri)),
  );
}

/** A file as a person finds it: its path below the workspace folder, or the whole path. */
export function toPlace(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** Says that an edit of a file was refused, and what to do. */
export function cannotChange(uri: Uri): string {
  return l10n.t('{0} cannot be changed. Make sure that it is not read-only, then try again.', toPlace(uri));
}

/** VS Code does not tell why a file could not be made; this looks for what stands in the way. */
async function whyNotMade(uri: Uri): Promise<string> {
  const place = toPlace(uri);
  const blocking = await findFileAmongFolders(uri);
  if (blocking) {
    const name = toPlace(blocking);
    return l10n.t('{0} cannot be created: {1} is a file, not a folder. Rename it, then try again.', place, name);
  }
  return l10n.t(
    '{0} cannot be created. Make sure that you may write to its folder and that the disk is not full, then try again.',
    place,
  );
}

/** What lies where a folder above the file should be. */
async function findFileAmongFolders(uri: Uri): Promise<Uri | undefined> {
  for (let folder = Uri.joinPath(uri, '..'); folder.path.length > 1; folder = Uri.joinPath(folder, '..')) {
    const found = await statOf(folder);
    if (found) return (found.type & FileType.File) !== 0 ? folder : undefined;
  }
  return undefined;
}
