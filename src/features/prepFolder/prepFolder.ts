import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import { createSampleDraft, ignoreFolderEdits, SAMPLE_QUESTION } from '../../core';
import { registerCommand } from '../../host/commands';
import { draftColumn } from '../../host/files/draftColumn';
import { changeDocument } from '../../host/files/edits';
import { exists, readTextFile } from '../../host/files/files';
import { createFile, openDocument, reading } from '../../host/files/workspaceFiles';
import { chooseWorkspaceFolder, hasFolder } from '../../host/files/workspaceFolders';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** A .gitignore with more bytes than this is left alone. */
const MOST_GITIGNORE = 256 * 1024;

/**
 * `StarDraft: Set Up a Prep Folder`: a sample draft in the answers folder, and that folder kept out of Git if the user
 * wants.
 */
export function registerPrepFolder(services: Services): Disposable {
  return registerCommand(services, ids.commands.setUpPrepFolder, l10n.t('set up a prep folder'), () => setUp(services));
}

async function setUp(services: Services): Promise<void> {
  if (!hasFolder()) return;
  const root = await chooseWorkspaceFolder();
  if (!root) return;
  const { answersFolder } = services.config.current;
  const bank = await services.questions.ready();
  const title = bank.find(SAMPLE_QUESTION)?.question ?? SAMPLE_QUESTION;
  const sample = Uri.joinPath(root, answersFolder, `${SAMPLE_QUESTION}.md`);
  await createFile(services, sample, createSampleDraft(title));
  try {
    // Before the draft is shown: a list that comes later would take the keyboard from somebody who is writing.
    await offerIgnore(services, root, answersFolder);
  } finally {
    await window.showTextDocument(await openDocument(sample), { viewColumn: draftColumn(), preview: false });
    await commands.executeCommand(ids.commands.showReference, SAMPLE_QUESTION, true);
    await commands.executeCommand('setContext', ids.contextKeys.folderSetUp, true);
  }
}

/** In a Git repository, asks whether Git should leave the answers alone, unless it does already. */
async function offerIgnore(services: Services, root: Uri, folder: string): Promise<void> {
  if (!(await isInRepository(root))) return;
  const file = Uri.joinPath(root, '.gitignore');
  const present = await reading(file, () => readTextFile(file, MOST_GITIGNORE));
  if (present === 'too-large' || ignoreFolderEdits(present === 'missing' ? '' : present.text, folder).length === 0)
    return;
  const ignore = {
    label: l10n.t('Keep {0} out of Git', folder),
    detail: l10n.t('Adds a line to .gitignore: your stories stay on this machine.'),
  };
  const track = { label: l10n.t('Let Git track it'), detail: l10n.t('Choose this for a private repository.') };
  const picked = await window.showQuickPick([ignore, track], {
    placeHolder: l10n.t('This folder is a Git repository. Answers often name employers and colleagues.'),
  });
  if (picked === ignore) await addToIgnored(services, file, folder);
}

/** Adds the line to what an editor shows of the file, and leaves the user's other unsaved changes unsaved. */
async function addToIgnored(services: Services, file: Uri, folder: string): Promise<void> {
  await createFile(services, file);
  const document = await openDocument(file);
  await changeDocument(services, document, ignoreFolderEdits(document.getText(), folder));
}

/**
 * Whether the folder, or one above it, is a Git repository. A folder above that may not be looked into counts as none.
 */
async function isInRepository(root: Uri): Promise<boolean> {
  for (let folder = root; ; folder = Uri.joinPath(folder, '..')) {
    if (await exists(Uri.joinPath(folder, '.git')).catch(() => false)) return true;
    if (folder.path === Uri.joinPath(folder, '..').path) return false;
  }
}
