import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { type Question, stateOf, toKeyLabel } from '../../core';
import type { QuestionSearch, suggestQuestions } from '../../core/questionFinding';
import { registerCommand } from '../../host/commands';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** Lists longer than this help nobody. */
const MOST_FOUND = 50;
const MOST_SUGGESTED = 5;

interface QuestionItem extends QuickPickItem {
  readonly question: Question;
}

/** Find Question and Next Question. */
export function registerFindQuestion(services: Services): Disposable {
  const store = new DisposableStore();
  const part = () => import('../../core/questionFinding');
  let search: QuestionSearch | undefined;
  store.add(
    registerCommand(services, ids.commands.findQuestion, l10n.t('search the questions'), () =>
      findQuestion(services, async () => {
        const { QuestionSearch } = await part();
        search ??= new QuestionSearch();
        return search;
      }),
    ),
  );
  store.add(
    registerCommand(services, ids.commands.nextQuestion, l10n.t('choose a question'), async () =>
      nextQuestion(services, (await part()).suggestQuestions),
    ),
  );
  return store;
}

async function findQuestion(services: Services, createSearch: () => Promise<QuestionSearch>): Promise<void> {
  const pick = window.createQuickPick<QuestionItem>();
  const store = new DisposableStore();
  store.add(pick);
  store.add(pick.onDidHide(() => store.dispose()));
  pick.placeholder = l10n.t('Search titles, topics, key points and texts');
  pick.busy = true;
  pick.show();
  const { answers, questions } = services;
  const [bank, search] = await Promise.all([questions.ready(), createSearch(), answers.ready()]).catch(error => {
    pick.hide();
    throw error;
  });
  const reading = search.update(bank.questions, ({ file }) => questions.source(file)?.text ?? '');
  const show = () => {
    pick.items = search.find(pick.value, MOST_FOUND).map(question => ({
      question,
      label: question.question,
      detail: question.topics.map(toKeyLabel).join(' \u00b7 '),
      alwaysShow: true,
    }));
  };
  store.add(pick.onDidChangeValue(show));
  show();
  void reading.then(() => {
    pick.busy = false;
    if (pick.value !== '') show();
  });
  store.add(
    pick.onDidAccept(() => {
      const item = pick.selectedItems[0];
      pick.hide();
      if (item) void commands.executeCommand(ids.commands.openDraft, item.question.id);
    }),
  );
}

async function nextQuestion(services: Services, suggest: typeof suggestQuestions): Promise<void> {
  const { answers, drafts, questions } = services;
  const [bank] = await Promise.all([questions.ready(), answers.ready()]);
  const progressOf = ({ id }: Question) => {
    const files = answers.filesOf(id);
    const { findings, modified } = files.at(-1) ?? { findings: 0, modified: 0 };
    return { state: stateOf(files), findings, modified };
  };
  const suggestions = suggest(bank.questions, progressOf, Date.now(), drafts.active?.question?.id);
  if (suggestions.length === 0) {
    void window.showInformationMessage(l10n.t('Every answer is ready, and none is older than two weeks.'));
    return;
  }
  const items = suggestions.slice(0, MOST_SUGGESTED).map(({ question, reason }) => ({
    question,
    label: question.question,
    detail: toText(reason),
  }));
  const picked = await window.showQuickPick<QuestionItem>(items, {
    placeHolder: l10n.t('Worth doing now, the best first'),
    matchOnDetail: true,
  });
  if (picked) await commands.executeCommand(ids.commands.openDraft, picked.question.id);
}
