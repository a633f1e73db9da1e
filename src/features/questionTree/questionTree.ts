import { type Disposable, l10n, type TreeView, window, workspace } from 'vscode';
import { groupings } from '../../core';
import { registerCommand } from '../../host/commands';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import { logError } from '../../host/log/log';
import type { Services } from '../../host/services';
import { registerFindingBadges } from './findingBadges';
import type { TreeNode } from './nodes';
import { openProblem } from './openProblem';
import { QuestionTreeProvider } from './questionTreeProvider';
import { createTreeOptions, type TreeOptions } from './treeOptions';

/** The Questions view with its title commands. */
export function registerQuestionTree(services: Services): Disposable {
  const store = new DisposableStore();
  const options = store.add(createTreeOptions(services.context.workspaceState));
  const provider = store.add(new QuestionTreeProvider(services, options));
  store.add(registerFindingBadges(services));
  const view = store.add(
    window.createTreeView(ids.views.questions, { treeDataProvider: provider, showCollapseAll: true }),
  );
  store.add(
    window.registerTreeDataProvider<never>(ids.views.noFolder, { getChildren: () => [], getTreeItem: item => item }),
  );
  const { commands: names, innerCommands } = ids;
  store.add(
    registerCommand(services, names.groupQuestions, l10n.t('group the questions'), () => pickGrouping(options)),
  );
  const show = l10n.t('show other questions');
  store.add(registerCommand(services, names.hideReady, show, () => options.setHideReady(true)));
  store.add(registerCommand(services, names.showReady, show, () => options.setHideReady(false)));
  store.add(registerCommand(services, innerCommands.openProblem, l10n.t('show the place'), openProblem));

  const showNextStep = () =>
    nextStep(services).then(
      text => {
        // Setting it sends a message to VS Code even when it is the same, and this runs at every pause in writing.
        if (view.message !== text) view.message = text;
      },
      error => logError(services.log, 'Cannot look for answers', error),
    );
  store.add(workspace.onDidChangeWorkspaceFolders(showNextStep));
  store.add(services.answers.onDidChange(showNextStep));
  store.add(view.onDidChangeVisibility(({ visible }) => visible && showNextStep()));
  if (view.visible) void showNextStep();

  const reveal = () => void revealActive(services, provider, view);
  store.add(services.drafts.onDidChangeActive(reveal));
  store.add(view.onDidChangeVisibility(reveal));
  return store;
}

/**
 * The next step for somebody without answers; empty for everybody else, and where no folder is open: another view asks
 * for one.
 */
async function nextStep({ answers, questions }: Services): Promise<string> {
  if ((workspace.workspaceFolders ?? []).length === 0) return '';
  const [bank] = await Promise.all([questions.ready(), answers.ready()]);
  const isNew = bank.questions.every(({ id }) => answers.filesOf(id).length === 0);
  return isNew ? l10n.t('Click a question to write your first answer.') : '';
}

async function pickGrouping(options: TreeOptions): Promise<void> {
  const items = groupings.map(({ id, name }) => ({
    id,
    label: toText(name),
    ...(id === options.grouping && { description: l10n.t('current') }),
  }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Group questions by') });
  if (picked) await options.setGrouping(picked.id);
}

/** Selects the question of the active draft, without taking the focus, where the view is open and shows it. */
async function revealActive(
  { drafts, log }: Services,
  provider: QuestionTreeProvider,
  view: TreeView<TreeNode>,
): Promise<void> {
  if (!view.visible || !drafts.active) return;
  try {
    await provider.getChildren();
    const id = drafts.active?.question?.id;
    if (!view.visible || id === undefined) return;
    const selected = view.selection[0];
    if (selected?.type === 'question' && selected.questionId === id) return;
    const node = provider.nodesOf(id)[0];
    if (node) await view.reveal(node, { select: true, focus: false });
  } catch (error) {
    log.debug('The question of the draft cannot be shown in the tree:', String(error));
  }
}
