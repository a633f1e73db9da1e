import { commands, type Disposable, l10n } from 'vscode';
import type { Question } from '../../core';
import { questionIdOf, registerCommand, UserError } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { createAttempt, openDraft } from '../../host/files/draftFiles';
import { hasFolder } from '../../host/files/workspaceFolders';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { setStatus } from './setStatus';

/** Commands that open, make and mark drafts. */
export function registerOpenDraft(services: Services): Disposable {
  const store = new DisposableStore();
  const { commands: names } = ids;
  store.add(
    registerCommand(services, names.openDraft, l10n.t('open the draft'), async argument =>
      openWithReference(await findQuestion(services, argument), question => openDraft(services, question)),
    ),
  );
  store.add(
    registerCommand(services, names.newAttempt, l10n.t('make a new attempt'), async argument =>
      openWithReference(await findQuestion(services, argument), question => createAttempt(services, question)),
    ),
  );
  store.add(
    registerCommand(services, names.markReady, l10n.t('mark the draft'), argument =>
      setStatus(services, argument, 'ready'),
    ),
  );
  store.add(
    registerCommand(services, names.markDraft, l10n.t('mark the draft'), argument =>
      setStatus(services, argument, 'draft'),
    ),
  );
  return store;
}

async function findQuestion(services: Services, argument: unknown): Promise<Question> {
  const id = questionIdOf(argument, services);
  const bank = await services.questions.ready();
  const question = id === undefined ? undefined : bank.find(id);
  if (question) return question;
  throw new UserError(
    id === undefined
      ? l10n.t('Choose a question in the Questions view first.')
      : l10n.t('There is no question with the id "{0}".', id),
  );
}

/** Opens a draft in column one with the reference beside it; the keyboard stays in the draft. */
async function openWithReference(question: Question, open: (question: Question) => Promise<unknown>): Promise<void> {
  if (!hasFolder()) return;
  if (!(await open(question))) return;
  await commands.executeCommand(ids.commands.showReference, question.id, true);
  for (const key of [ids.contextKeys.folderSetUp, ids.contextKeys.questionOpened]) {
    await commands.executeCommand('setContext', key, true);
  }
}
