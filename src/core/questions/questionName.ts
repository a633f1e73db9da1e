import { toKeyLabel } from './grouping';
import type { QuestionHead } from './question';
import { toQuestionId } from './questionId';

/** Longer names are no names. */
const MOST_CHARACTERS = 40;

/**
 * What a list calls a question in a few words: its id as people write it. An id that says less than that, with digits
 * or made of the question's own words as New Question does, is no name; there the question stands for itself, on one
 * line.
 */
export function toQuestionName({ id, question }: Pick<QuestionHead, 'id' | 'question'>): string {
  const name = toKeyLabel(id);
  const isName = name !== id && name.length <= MOST_CHARACTERS && id !== toQuestionId(question);
  return isName ? name : question.replace(/\s+/g, ' ').trim();
}
