import { FileType, l10n, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import { tellDone, UserError } from '../commands';
import { describeError, reasonOf } from '../log/log';
import type { Services } from '../services';
import { exists, statOf } from './files';
import { findHeld } from './openDocuments';

/**
 * Makes a file, and the folders above it; false when something is there already, on the disk or with unsaved or deleted
 * text in an editor. Nothing is ever overwritten. It has the encoding that the settings ask for.
 */
export async function createFile({ log }: Pick<Services, 'log'>, uri: Uri, text = ''): Promise<boolean> {
  if (findHeld(uri) || (await reading(uri, () => exists(uri)))) return false;
  const edit = new WorkspaceEdit();
  const contents = await workspace.encode(text, { uri });
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  if (await workspace.applyEdit(edit)) {
    log.info(`Made ${toPlace(uri)}.`);
    if (workspace.workspaceFolders!.length > 1) tellDone(l10n.t('Created {0}.', toPlace(uri)));
    return true;
  }
  const made = await reading(uri, () => statOf(uri));
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

/** The document of a file. Where it cannot be opened, the error says which file, why, and what to do. */
export function openDocument(uri: Uri): Promise<TextDocument> {
  return reading(uri, () => workspace.openTextDocument(uri));
}

/** Runs a step that looks at a file. Its failure becomes one that says which file, why, and what to do. */
export async function reading<T>(uri: Uri, step: () => Thenable<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new UserError(whyNotOpened(toPlace(uri), error), { cause: error });
  }
}

/** The error of a document comes without its code, but its message holds the code. */
function whyNotOpened(place: string, error: unknown): string {
  const reason = describeError(error);
  if (/NoPermissions|EACCES|EPERM/.test(reason)) {
    return l10n.t('{0} cannot be opened: you have no permission to read it. Change that, then try again.', place);
  }
  if (/Unavailable/.test(reason)) {
    return l10n.t('{0} cannot be opened: the disk or server that holds it does not answer. Try again later.', place);
  }
  if (/FileNotFound|EntryNotFound|ENOENT/.test(reason)) {
    return l10n.t('{0} is no longer there. Look where it may have been moved to, then try again.', place);
  }
  if (/FileIsADirectory|EISDIR/.test(reason)) {
    return l10n.t('{0} cannot be opened: it is a folder. Rename it, then try again.', place);
  }
  return l10n.t(
    '{0} cannot be opened: {1} Make sure that you may read it, then try again.',
    place,
    endSentence(reasonOf(error)),
  );
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** VS Code does not tell why a file could not be made; this looks for what stands in the way. */
async function whyNotMade(uri: Uri): Promise<string> {
  const place = toPlace(uri);
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return l10n.t('{0} cannot be created: its folder is read-only. Open a folder that you may write to.', place);
  }
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

/** The file that is in the place of a folder above `uri`, if there is one. */
async function findFileAmongFolders(uri: Uri): Promise<Uri | undefined> {
  for (let folder = Uri.joinPath(uri, '..'); folder.path.length > 1; folder = Uri.joinPath(folder, '..')) {
    const found = await reading(folder, () => statOf(folder));
    if (found) return (found.type & FileType.File) !== 0 ? folder : undefined;
  }
  return undefined;
}
