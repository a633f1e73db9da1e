import type { Question, QuestionGroup, QuestionProblem } from '../../core';

/** What the tree shows. Nodes of one snapshot are made once, so that VS Code can find them again. */
export type TreeNode = GroupNode | QuestionNode | ProblemsNode | ProblemNode;

export interface GroupNode {
  readonly type: 'group';
  readonly group: QuestionGroup;
  /** Id of the grouping that made it. */
  readonly grouping: string;
  readonly children: readonly QuestionNode[];
}

export interface QuestionNode {
  readonly type: 'question';
  /** What commands read when they get a tree item. */
  readonly questionId: string;
  /** As it was when the tree was made. */
  readonly question: Question;
  readonly parent: GroupNode;
}

/** Holds the question files that cannot be read. */
export interface ProblemsNode {
  readonly type: 'problems';
  readonly children: readonly ProblemNode[];
}

/** One question file that cannot be read, with the first error in it. */
export interface ProblemNode {
  readonly type: 'problem';
  readonly problem: QuestionProblem;
  readonly parent: ProblemsNode;
}

export function toGroupNode(group: QuestionGroup, grouping: string): GroupNode {
  const children: QuestionNode[] = [];
  const node: GroupNode = { type: 'group', group, grouping, children };
  for (const question of group.questions) {
    children.push({ type: 'question', questionId: question.id, question, parent: node });
  }
  return node;
}

/** The node for broken files, or undefined when all files can be read. */
export function toProblemsNode(errors: readonly QuestionProblem[]): ProblemsNode | undefined {
  const children: ProblemNode[] = [];
  const node: ProblemsNode = { type: 'problems', children };
  const files = new Set<string>();
  for (const problem of errors) {
    if (files.has(problem.file)) continue;
    files.add(problem.file);
    children.push({ type: 'problem', problem, parent: node });
  }
  return children.length > 0 ? node : undefined;
}
