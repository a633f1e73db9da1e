import { type AnswerState, type BankSnapshot, groupQuestions, type QuestionGrouping } from '../../core';
import { type GroupNode, type QuestionNode, type TreeNode, toGroupNode, toProblemsNode } from './nodes';

/** The nodes made from one state of the bank and the answers. */
export interface Tree {
  readonly bank: BankSnapshot;
  readonly roots: readonly TreeNode[];
  /** The nodes of a question by its id, one for each group that it stands in. */
  readonly byQuestion: ReadonlyMap<string, readonly QuestionNode[]>;
  /** The state of each question's answer, shown or hidden, by its id. */
  readonly states: ReadonlyMap<string, AnswerState>;
  /** Whether the state of its answer decides where a question stands, or whether it is shown. */
  readonly dependsOnState: boolean;
}

/** Sorts a bank's questions into groups, without those that are ready if `hideReady`. */
export function makeTree(
  bank: BankSnapshot,
  grouping: QuestionGrouping,
  hideReady: boolean,
  stateOf: (questionId: string) => AnswerState,
): Tree {
  const states = new Map(bank.questions.map(({ id }) => [id, stateOf(id)]));
  const shown = hideReady ? bank.questions.filter(({ id }) => states.get(id) !== 'ready') : bank.questions;
  const groups = groupQuestions(shown, grouping, ({ id }) => states.get(id)!).map(group =>
    toGroupNode(group, grouping.id),
  );
  const problems = toProblemsNode(bank.errors);
  return {
    bank,
    roots: problems ? [problems, ...groups] : groups,
    byQuestion: indexNodes(groups),
    states,
    dependsOnState: dependsOnState(grouping, hideReady),
  };
}

/** Whether, in such a tree, the state of its answer decides where a question stands or whether it is shown. */
export function dependsOnState(grouping: QuestionGrouping, hideReady: boolean): boolean {
  return hideReady || grouping.id === 'status';
}

/**
 * The tree and the nodes to draw again after the answers to some questions changed; undefined where questions may have
 * moved. A group is drawn again, with all that is in it, only when the state of an answer changed: VS Code keeps some
 * memory for every row that it ever drew, and the length of an answer changes at every pause in writing.
 */
export function followAnswers(
  tree: Tree,
  questionIds: readonly string[],
  stateOf: (questionId: string) => AnswerState,
): { readonly tree: Tree; readonly changed: readonly TreeNode[] } | undefined {
  const moved = questionIds.filter(id => tree.states.has(id) && tree.states.get(id) !== stateOf(id));
  if (moved.length > 0 && tree.dependsOnState) return undefined;
  const nodesOf = (ids: readonly string[]) => ids.flatMap(id => tree.byQuestion.get(id) ?? []);
  const states = new Map([...tree.states, ...moved.map(id => [id, stateOf(id)] as const)]);
  return {
    tree: moved.length > 0 ? { ...tree, states } : tree,
    changed: [...new Set<TreeNode>([...nodesOf(questionIds), ...nodesOf(moved).map(({ parent }) => parent)])],
  };
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
