import type { Answer } from '../../drafts/answer';
import type { Sentence } from '../../markdown/words';

/** The sentence that holds word number `index`. */
export function sentenceAt({ sentences }: Answer, index: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= index) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}
