import type { BankSnapshot, QuestionGrouping } from '../../core';

/**
 * The ids of the questions that differ between two banks, when they stand in the same groups and nothing else is
 * different; else undefined.
 */
export function changedInPlace(
  before: BankSnapshot,
  after: BankSnapshot,
  grouping: QuestionGrouping,
): readonly string[] | undefined {
  if (before.questions.length !== after.questions.length || !areSame(before.errors, after.errors)) return undefined;
  const changed: string[] = [];
  for (const [index, question] of after.questions.entries()) {
    const other = before.questions[index]!;
    if (question === other) continue;
    // The state of an answer goes with the id, which is the same for both: any will do here.
    const [keys, otherKeys] = [question, other].map(one => grouping.keysOf(one, 'draft'));
    if (question.id !== other.id || !areSame(keys!, otherKeys!)) return undefined;
    changed.push(question.id);
  }
  return changed;
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
