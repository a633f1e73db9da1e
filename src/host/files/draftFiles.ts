import { l10n, SnippetString, type TextDocument, type TextEditor, Uri, window } from 'vscode';
import { attemptFileName, attemptNumber, type Question } from '../../core';
import { UserError } from '../commands';
import { MOST_DRAFT_BYTES } from '../limits';
import type { Services } from '../services';
import { draftColumn } from './draftColumn';
import { saveDocument } from './edits';
import { isBelow, readTextFile } from './files';
import { findHeld } from './openDocuments';
import { createFile, openDocument, reading, toPlace } from './workspaceFiles';
import { chooseWorkspaceFolder } from './workspaceFolders';

/** Attempts beyond this many are not looked for. */
const MOST_ATTEMPTS = 1000;

/** Opens the latest attempt at a question, or makes the first one. Undefined when there is no folder to make it in. */
export async function openDraft(services: Services, question: Question): Promise<TextEditor | undefined> {
  const latest = await findLatest(services, question.id);
  if (latest) return begin(services, latest, question);
  const folder = await answersFolder(services);
  if (!folder) return undefined;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const uri = Uri.joinPath(folder, attemptFileName(question.id, attempt));
    const isNew = await createFile(services, uri);
    if (isNew || (await mayHold(services, uri, question.id))) return begin(services, uri, question);
  }
  throw new UserError(l10n.t('Every file name for this question is taken in {0}.', toPlace(folder)));
}

/** Makes one more attempt at a question, beside the others. */
export async function createAttempt(services: Services, question: Question): Promise<TextEditor | undefined> {
  const latest = await findLatest(services, question.id);
  const folder = latest ? Uri.joinPath(latest, '..') : await answersFolder(services);
  if (!folder) return undefined;
  const first = latest ? attemptNumber(latest.path) + 1 : 1;
  for (let attempt = first; attempt < first + MOST_ATTEMPTS; attempt++) {
    const uri = Uri.joinPath(folder, attemptFileName(question.id, attempt));
    if (await createFile(services, uri)) return begin(services, uri, question);
  }
  throw new UserError(l10n.t('Every file name for this question is taken in {0}.', toPlace(folder)));
}

async function answersFolder({ config }: Services): Promise<Uri | undefined> {
  const { answersFolder: path } = config.current;
  const root = await chooseWorkspaceFolder(path);
  if (!root) return undefined;
  const folder = Uri.joinPath(root, path);
  return isBelow(root, folder) ? folder : undefined;
}

/** The latest attempt that is still there: a file may have gone or changed since the index was made. */
async function findLatest(services: Services, questionId: string): Promise<Uri | undefined> {
  const { answers } = services;
  await answers.ready();
  for (const { uri } of [...answers.filesOf(questionId)].reverse())
    if (await mayHold(services, uri, questionId)) return uri;
  return undefined;
}

/**
 * Whether a file that has the name of a draft may be one for the question: it names that question, or none. What an
 * editor holds of it counts first.
 */
async function mayHold({ reader }: Services, uri: Uri, questionId: string): Promise<boolean> {
  const text = findHeld(uri)?.getText() ?? (await readDraft(uri));
  if (text === undefined) return false;
  const { header, answers } = (await reader.load()).parseDraft(text);
  return (header.question ?? questionId) === questionId || answers.some(({ question }) => question === questionId);
}

async function readDraft(uri: Uri): Promise<string | undefined> {
  const file = await reading(uri, () => readTextFile(uri, MOST_DRAFT_BYTES));
  return typeof file === 'string' ? undefined : file.text;
}

/** Shows a draft; one without any text, new or left behind by a disk that was full, begins with the sections. */
async function begin(services: Services, uri: Uri, question: Question): Promise<TextEditor> {
  const document = await openDocument(uri);
  const editor = await show(document);
  if (document.getText() === '' && !document.isDirty) {
    const { createDraftSnippet } = await services.reader.load();
    const snippet = new SnippetString(createDraftSnippet(question));
    await editor.insertSnippet(snippet, undefined, { undoStopBefore: true, undoStopAfter: true });
    await saveDocument(services, document);
  }
  return editor;
}

function show(document: TextDocument): Thenable<TextEditor> {
  return window.showTextDocument(document, { viewColumn: draftColumn() });
}
