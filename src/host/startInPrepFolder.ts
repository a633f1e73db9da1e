import { Uri, workspace } from 'vscode';
import { listMarkdown, readTextFile } from './files/files';
import { logError } from './log/log';
import type { Services } from './services';

/** No more files than this are looked into, and none with more bytes. */
const MOST_FILES = 20;
const MOST_BYTES = 256 * 1024;

const OUR_KEY = /^(?:question|framework)[ \t]*:/m;

/**
 * Reads questions and drafts if the workspace has any. VS Code starts the extension wherever an `answers/` or
 * `questions/` folder holds Markdown. That may be anybody's, so the first files are looked into before anything else is
 * done.
 */
export async function startInPrepFolder({ answers, config, log }: Services): Promise<void> {
  try {
    const { answersFolder } = config.current;
    if (await isPrepFolder(answersFolder)) await answers.ready();
    else log.info(`No draft in ${answersFolder} and no question in questions: nothing more is read until you ask.`);
  } catch (error) {
    logError(log, 'Cannot look into this folder', error);
  }
}

async function isPrepFolder(answersFolder: string): Promise<boolean> {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    for (const name of [answersFolder, 'questions']) {
      if (await holdsOurs(Uri.joinPath(uri, name))) return true;
    }
  }
  return false;
}

async function holdsOurs(folder: Uri): Promise<boolean> {
  for (const uri of await listMarkdown(folder, MOST_FILES)) {
    const file = await readTextFile(uri, MOST_BYTES);
    if (typeof file !== 'string' && hasOurKey(file.text)) return true;
  }
  return false;
}

function hasOurKey(text: string): boolean {
  if (!text.startsWith('---')) return false;
  const end = text.indexOf('\n---', 3);
  return OUR_KEY.test(text.slice(0, end < 0 ? 4096 : end));
}
