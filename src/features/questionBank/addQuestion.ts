import { l10n, Uri, window } from 'vscode';
import { KIND_NAMES, QUESTION_KINDS, type QuestionKind, toDay, toQuestionId } from '../../core';
import { questionIdOf, UserError } from '../../host/commands';
import { toText } from '../../host/display/text';
import { createFile, openDocument } from '../../host/files/workspaceFiles';
import { chooseWorkspaceFolder, hasFolder } from '../../host/files/workspaceFolders';
import type { Services } from '../../host/services';

/** Holds the questions of a workspace folder. */
const FOLDER = 'questions';

/** Asks for a question and its kind, and makes its file. */
export async function newQuestion(services: Services): Promise<void> {
  const folder = hasFolder() && (await chooseWorkspaceFolder(FOLDER));
  if (!folder) return;
  const question = await window.showInputBox({
    title: l10n.t('New Question'),
    prompt: l10n.t('The question as an interviewer says it'),
    ignoreFocusOut: true,
    validateInput: text =>
      text.trim() !== '' && toQuestionId(text) === undefined
        ? l10n.t('Use at least one Latin letter or digit; the file name is made from them.')
        : undefined,
  });
  const id = question === undefined ? undefined : toQuestionId(question);
  if (question === undefined || id === undefined) return;
  const kind = await pickKind();
  if (!kind) return;
  const bank = await services.questions.ready();
  const { createQuestionFile } = await services.reader.load();
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    const uri = Uri.joinPath(folder, FOLDER, `${free}.md`);
    const text = createQuestionFile(question, free, kind, toDay(new Date()));
    if (!bank.find(free) && (await createFile(services, uri, text))) return show(uri);
  }
}

async function pickKind(): Promise<QuestionKind | undefined> {
  const kinds = Object.keys(QUESTION_KINDS) as QuestionKind[];
  const descriptions = describeKinds();
  const items = kinds.map(kind => ({
    value: kind,
    label: toText(KIND_NAMES[kind]),
    description: descriptions[kind],
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('New Question'),
    placeHolder: l10n.t('What kind of question is it?'),
    ignoreFocusOut: true,
  });
  return picked?.value;
}

function describeKinds(): Readonly<Record<QuestionKind, string>> {
  return {
    behavioural: l10n.t('How you acted: "Tell me about a time when ..."'),
    experience: l10n.t('What you have worked with: "Have you used ...?"'),
    explain: l10n.t('What something is and how it works'),
    compare: l10n.t('Two things, and when to choose which'),
    design: l10n.t('How you would build something'),
    troubleshoot: l10n.t('How you would find a fault'),
    opinion: l10n.t('What you think, and why'),
    motivation: l10n.t('Why you want this job'),
  };
}

/**
 * Copies a built-in question into the workspace, where it replaces the built-in one from then on; a copy that is there
 * already is opened.
 */
export async function copyQuestion(services: Services, argument: unknown): Promise<void> {
  const bank = await services.questions.ready();
  const id = questionIdOf(argument, services);
  const question = id === undefined ? undefined : bank.find(id);
  const source = question && services.questions.source(question.file);
  if (!question || !source) throw new UserError(l10n.t('Choose a question in the Questions view first.'));
  if (question.origin === 'workspace') {
    await show(Uri.parse(question.file));
    return;
  }
  const folder = hasFolder() && (await chooseWorkspaceFolder(FOLDER));
  if (!folder) return;
  const uri = Uri.joinPath(folder, FOLDER, ...question.pack.split('/'), `${question.id}.md`);
  await createFile(services, uri, source.text);
  await show(uri);
}

async function show(uri: Uri): Promise<void> {
  await window.showTextDocument(await openDocument(uri));
}
