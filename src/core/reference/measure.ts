import { parsePlainAnswer } from '../drafts/parseAnswer';
import type { ReferenceAnswer } from '../questions/question';
import { partsOf } from './content';
import type { PartSize } from './reference';

/** Longer reference answers are not counted. */
const MOST_TEXT = 200_000;

const counts = new WeakMap<ReferenceAnswer, readonly number[]>();

/** Words of each part of a reference answer, as people count them. Counted once for each answer. */
export function countParts(reference: ReferenceAnswer): readonly number[] {
  let words = counts.get(reference);
  if (!words) {
    let room = MOST_TEXT;
    words = partsOf(reference).map(({ text }) => {
      room -= text.length;
      return room < 0 ? 0 : countText(text);
    });
    counts.set(reference, words);
  }
  return words;
}

function countText(text: string): number {
  return parsePlainAnswer(text).wordCount;
}

/** `words` of an answer of `total` words, spoken at `pace` words a minute. */
export function toPartSize(words: number, total: number, pace: number): PartSize {
  return {
    words,
    seconds: Math.round((words / pace) * 60),
    share: total === 0 ? 0 : Math.round((words / total) * 100),
  };
}
