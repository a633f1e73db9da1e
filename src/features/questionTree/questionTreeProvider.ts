import { commands, EventEmitter, type ProviderResult, type TreeDataProvider, type TreeItem } from 'vscode';
import { type BankSnapshot, findGrouping, type Question, stateOf } from '../../core';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { changedInPlace } from './changedInPlace';
import type { QuestionNode, TreeNode } from './nodes';
import { dependsOnState, followAnswers, makeTree, type Tree } from './tree';
import { toGroupItem, toProblemItem, toProblemsItem, toQuestionItem, toTooltip } from './treeItems';
import type { TreeOptions } from './treeOptions';

/** Milliseconds within which several changes, such as a bank with its answers, refresh the tree only once. */
const GATHER = 50;

/** When more questions than this change, the whole tree is drawn again. */
const MOST_SINGLE = 100;

/** Milliseconds that the first rows wait for the state of the answers; after that it is filled in later. */
const WAIT_FOR_ANSWERS = 250;

/** The questions in groups. The old tree stays until the next one is there. */
export class QuestionTreeProvider implements TreeDataProvider<TreeNode> {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<TreeNode[] | undefined>());
  private tree: Tree | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEmpty = false;

  private readonly stateOf = (questionId: string) => stateOf(this.services.answers.filesOf(questionId));

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly services: Services,
    private readonly options: TreeOptions,
  ) {
    this.store.add(services.questions.onDidChange(bank => this.refreshBank(bank)));
    this.store.add(options.onDidChange(() => this.refresh()));
    this.store.add(services.answers.onDidChange(changed => this.refreshQuestions(changed)));
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return 'children' in node ? [...node.children] : [];
    const { questions } = this.services;
    await questions.preview();
    await this.awaitAnswers();
    this.tree ??= this.makeTree(await questions.preview());
    this.tellIfEmpty(this.tree.roots.length === 0);
    return [...this.tree.roots];
  }

  getParent(node: TreeNode): ProviderResult<TreeNode> {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: TreeNode): TreeItem {
    const { answers } = this.services;
    switch (node.type) {
      case 'group':
        return toGroupItem(node, node.group.questions.filter(({ id }) => this.stateOf(id) === 'ready').length);
      case 'question':
        return toQuestionItem(node, this.questionOf(node), answers.filesOf(node.questionId));
      case 'problems':
        return toProblemsItem(node);
      case 'problem':
        return toProblemItem(node);
    }
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    if (node.type === 'question') {
      item.tooltip = toTooltip(this.questionOf(node), this.services.answers.filesOf(node.questionId));
    }
    return item;
  }

  /**
   * The nodes of a question, one for each group that it stands in; none while it is hidden or the tree was never shown.
   */
  nodesOf(questionId: string): readonly QuestionNode[] {
    return this.tree?.byQuestion.get(questionId) ?? [];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.store.dispose();
  }

  /**
   * Waits for the answers where a question's place depends on them; else only for a moment, so that few rows change
   * right after they were drawn.
   */
  private async awaitAnswers(): Promise<void> {
    const known = this.services.answers.ready();
    if (dependsOnState(findGrouping(this.options.grouping), this.options.hideReady)) return known;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>(resolve => (timer = setTimeout(resolve, WAIT_FOR_ANSWERS)));
    await Promise.race([known, late]);
    clearTimeout(timer);
  }

  private tellIfEmpty(isEmpty: boolean): void {
    if (isEmpty === this.isEmpty) return;
    this.isEmpty = isEmpty;
    void commands.executeCommand('setContext', ids.contextKeys.allReady, isEmpty);
  }

  private questionOf({ question, questionId }: QuestionNode): Question {
    return this.services.questions.snapshot.find(questionId) ?? question;
  }

  /** Draws questions again whose text changed. Only when questions come, go or move is the tree made anew. */
  private refreshBank(bank: BankSnapshot): void {
    if (!this.tree) return;
    if (this.timer) return this.refresh();
    const changed = changedInPlace(this.tree.bank, bank, findGrouping(this.options.grouping));
    if (!changed || changed.length > MOST_SINGLE) return this.refresh();
    this.tree = { ...this.tree, bank };
    const nodes = changed.flatMap(id => this.nodesOf(id));
    if (nodes.length > 0) this.changed.fire(nodes);
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.tree = undefined;
      this.changed.fire(undefined);
    }, GATHER);
  }

  private refreshQuestions(ids: readonly string[]): void {
    if (!this.tree || this.timer) return;
    const after = followAnswers(this.tree, ids, this.stateOf);
    if (!after) return this.refresh();
    this.tree = after.tree;
    const { changed } = after;
    if (changed.length > 0) this.changed.fire(changed.length > MOST_SINGLE ? undefined : [...changed]);
  }

  private makeTree(bank: BankSnapshot): Tree {
    const { grouping, hideReady } = this.options;
    return makeTree(bank, findGrouping(grouping), hideReady, this.stateOf);
  }
}
