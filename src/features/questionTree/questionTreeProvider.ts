import { EventEmitter, type ProviderResult, type TreeDataProvider, type TreeItem } from 'vscode';
import { type BankSnapshot, findGrouping, groupQuestions, type Question } from '../../core';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { changedInPlace } from './changedInPlace';
import { type GroupNode, type QuestionNode, type TreeNode, toGroupNode, toProblemsNode } from './nodes';
import { stateOf, toGroupItem, toProblemItem, toProblemsItem, toQuestionItem, toTooltip } from './treeItems';
import type { TreeOptions } from './treeOptions';

/** Several changes at once, such as a bank with its answers, refresh the tree once. */
const GATHER = 50;

/** Where more questions change, the tree is made anew. */
const MOST_SINGLE = 100;

interface Tree {
  readonly bank: BankSnapshot;
  readonly roots: readonly TreeNode[];
  readonly byQuestion: ReadonlyMap<string, readonly QuestionNode[]>;
}

/** The questions in groups. The tree of before stays until the next one is there. */
export class QuestionTreeProvider implements TreeDataProvider<TreeNode> {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<TreeNode[] | undefined>());
  private tree: Tree | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

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
    await Promise.all([this.services.questions.ready(), this.services.answers.ready()]);
    this.tree ??= this.makeTree();
    return [...this.tree.roots];
  }

  getParent(node: TreeNode): ProviderResult<TreeNode> {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: TreeNode): TreeItem {
    const { answers } = this.services;
    switch (node.type) {
      case 'group':
        return toGroupItem(node, node.group.questions.filter(question => this.stateOf(question) === 'ready').length);
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

  /** The nodes of a question, one for each group that it stands in; none while it is hidden or the tree was never shown. */
  nodesOf(questionId: string): readonly QuestionNode[] {
    return this.tree?.byQuestion.get(questionId) ?? [];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.store.dispose();
  }

  private stateOf(question: Question) {
    return stateOf(this.services.answers.filesOf(question.id));
  }

  private questionOf({ question, questionId }: QuestionNode): Question {
    return this.services.questions.snapshot.find(questionId) ?? question;
  }

  /** A question whose text changed is drawn again; only where others come or go, or stand elsewhere, the tree is made anew. */
  private refreshBank(bank: BankSnapshot): void {
    if (!this.tree || this.timer) return this.refresh();
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

  /** Only questions that changed are drawn again, unless they may now stand elsewhere. */
  private refreshQuestions(changed: readonly string[]): void {
    if (!this.tree || this.timer) return;
    if (this.options.grouping === 'status' || this.options.hideReady || changed.length > MOST_SINGLE)
      return this.refresh();
    const nodes = changed.flatMap(id => this.nodesOf(id));
    if (nodes.length > 0) this.changed.fire([...new Set<TreeNode>([...nodes, ...nodes.map(node => node.parent)])]);
  }

  private makeTree(): Tree {
    const { snapshot } = this.services.questions;
    const grouping = findGrouping(this.options.grouping);
    const shown = this.options.hideReady
      ? snapshot.questions.filter(question => this.stateOf(question) !== 'ready')
      : snapshot.questions;
    const groups = groupQuestions(shown, grouping, question => this.stateOf(question)).map(group =>
      toGroupNode(group, grouping.id),
    );
    const problems = toProblemsNode(snapshot.errors);
    return { bank: snapshot, roots: problems ? [problems, ...groups] : groups, byQuestion: indexNodes(groups) };
  }
}

function indexNodes(groups: readonly GroupNode[]): ReadonlyMap<string, readonly QuestionNode[]> {
  const nodes = new Map<string, QuestionNode[]>();
  for (const node of groups.flatMap(group => group.children)) {
    const others = nodes.get(node.questionId);
    if (others) others.push(node);
    else nodes.set(node.questionId, [node]);
  }
  return nodes;
}
