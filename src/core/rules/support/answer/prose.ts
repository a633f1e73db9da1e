import type { Answer, Section } from '../../../drafts/answer';
import type { Sentence } from '../../../markdown/prose/words';
import { countBelow } from '../../../text/countBelow';
import type { Span } from '../../../text/span';
import type { WordSet } from '../../../text/vocabulary';

/** From the first sentence of a section to the end of its last one; its heading or label when it has none. */
export function proseSpan({ sentences }: Answer, { firstSentence, endSentence, opening }: Section): Span {
  if (firstSentence >= endSentence) return opening.heading;
  return { start: sentences[firstSentence]!.start, end: sentences[endSentence - 1]!.end };
}

/** Words `first`..`last` as they were written, on one line, for a message to quote. */
export function phraseOf({ text, words }: Answer, first: number, last: number): string {
  return text.slice(words.start[first]!, words.end[last]!).replace(/\s+/g, ' ');
}

/** The number of the sentence that holds word number `index`. */
export function sentenceNumberAt({ sentences }: Answer, index: number): number {
  return firstAtOrAfter(sentences, index + 1) - 1;
}

/** The sentence that holds word number `index`. */
export function sentenceAt(answer: Answer, index: number): Sentence {
  return answer.sentences[sentenceNumberAt(answer, index)]!;
}

/** The number of the first item whose first word is number `index` or a later one, of items in reading order. */
export function firstAtOrAfter(items: readonly { readonly first: number }[], index: number): number {
  return countBelow(items.length, index, n => items[n]!.first);
}

/** Whether one of a set of words is among words `first`..`last`. */
export function isAnyIn({ words }: Answer, set: WordSet, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (set.has(words.id[i]!)) return true;
  return false;
}

/** Whether a section holds nothing but questions: prompts that were not answered yet. */
export function isOnlyQuestions({ sentences }: Answer, { firstSentence, endSentence }: Section): boolean {
  for (let s = firstSentence; s < endSentence; s++) if (!sentences[s]!.question) return false;
  return endSentence > firstSentence;
}
