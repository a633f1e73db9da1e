import type { Answer } from '../../../drafts/answer';
import type { Block } from '../../../markdown/blocks';
import { countBelow } from '../../../text/countBelow';
import type { Span } from '../../../text/span';

/** Word numbers from `first` up to, not including, `end`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The words that rules about style read: all but those under headings that the framework does not know. What stands
 * before the first section is in. Use it with `answer.derive`.
 */
export function answerWords(answer: Answer): readonly WordRange[] {
  const ranges: WordRange[] = [];
  let first = 0;
  for (const section of answer.sections) {
    if (section.ids.length > 0) continue;
    if (section.firstWord > first) ranges.push({ first, end: section.firstWord });
    first = section.endWord;
  }
  if (answer.words.count > first) ranges.push({ first, end: answer.words.count });
  return ranges;
}

/** Whether word number `index` is one of `answerWords`. */
export function isAnswerWord(answer: Answer, index: number): boolean {
  const ranges = answer.derive(answerWords);
  const range = ranges[countBelow(ranges.length, index + 1, n => ranges[n]!.first) - 1];
  return range !== undefined && index < range.end;
}

/** The block that covers `offset`. */
export function blockAt(answer: Answer, offset: number): Block | undefined {
  return spanAt(answer.blocks, offset);
}

/**
 * Whether people read `offset` as prose: in a paragraph, list item or table, and in no code span, comment, image or
 * link target.
 */
export function isProseAt(answer: Answer, offset: number): boolean {
  const kind = blockAt(answer, offset)?.kind;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'table') return false;
  const inline = spanAt(answer.inlines, offset);
  return inline === undefined || inline.kind === 'html';
}

/** The span that holds `offset`, of spans in ascending order that do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[countBelow(spans.length, offset + 1, n => spans[n]!.start) - 1];
  return span !== undefined && offset < span.end ? span : undefined;
}

/** The first span that starts at or after `offset`, of spans in ascending order. */
export function firstFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[countBelow(spans.length, offset, n => spans[n]!.start)];
}
