import { commands, type Disposable, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { createSampleDraft, ignoreFolderEdits, SAMPLE_QUESTION } from '../../core';
import { registerCommand, UserError } from '../../host/commands';
import { exists, readTextFile } from '../../host/files';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { chooseWorkspaceFolder, createFile, hasFolder } from '../../host/workspaceFiles';

/** A .gitignore with more bytes than this is left alone. */
const MOST_GITIGNORE = 256 * 1024;

/** `StarDraft: Set Up a Prep Folder`: a sample draft in the answers folder, and that folder kept out of Git if the user wants. */
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
  await createFile(sample, createSampleDraft(title));
  await commands.executeCommand(ids.commands.openDraft, SAMPLE_QUESTION);
  await offerIgnore(root, answersFolder);
}

/** In a Git repository, asks whether Git should leave the answers alone, unless it does already. */
async function offerIgnore(root: Uri, folder: string): Promise<void> {
  if (!(await exists(Uri.joinPath(root, '.git')))) return;
  const file = Uri.joinPath(root, '.gitignore');
  const present = await readTextFile(file, MOST_GITIGNORE);
  const text = typeof present === 'string' ? '' : present.text;
  const [edit] = ignoreFolderEdits(text, folder);
  if (present === 'too-large' || !edit) return;
  const ignore = {
    label: l10n.t('Keep {0} out of Git', folder),
    detail: l10n.t('Adds a line to .gitignore: your stories stay on this machine.'),
  };
  const track = { label: l10n.t('Let Git track it'), detail: l10n.t('Choose this for a private repository.') };
  const picked = await window.showQuickPick([ignore, track], {
    placeHolder: l10n.t('This folder is a Git repository. Answers often name employers and colleagues.'),
  });
  if (picked !== ignore) return;
  if (await createFile(file, edit.text)) return;
  const document = await workspace.openTextDocument(file);
  const change = new WorkspaceEdit();
  change.insert(file, document.positionAt(edit.start), edit.text);
  if (!(await workspace.applyEdit(change)) || !(await document.save())) {
    throw new UserError(l10n.t('{0} cannot be changed.', file.path));
  }
}
