import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import type { TextEdit } from '../../../text/span';
import { sentenceAt } from './prose';

/** Emphasis around the words goes with them. */
const MARK = /[*_~]/;

/**
 * The edit that takes words `first`..`last` out of a sentence: with the commas around an aside, one blank, and a
 * capital for the word that then opens the sentence.
 */
export function removeWords(answer: Answer, first: number, last: number): TextEdit {
  const { text, words } = answer;
  let start = words.start[first]!;
  let end = words.end[last]!;
  while (start > 0 && MARK.test(text.charAt(end)) && text.charAt(start - 1) === text.charAt(end)) {
    start--;
    end++;
  }
  const aside = (words.flags[first]! & WordFlag.afterComma) !== 0 && text.charAt(end) === ',';
  if (aside) {
    start = text.lastIndexOf(',', start);
    end += 1;
    return { start, end, text: '' };
  }
  if (text.charAt(end) === ',') end += 1;
  const closes = last + 1 === words.count || (words.flags[last + 1]! & WordFlag.opensBlock) !== 0;
  const blanks = /^\s+/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  if (blanks === 0 || closes) {
    while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
    if (text.charAt(start - 1) === ',' && /[.!?]/.test(text.charAt(end))) start--;
    return { start, end, text: '' };
  }
  end += blanks;
  const opens = (words.flags[first]! & WordFlag.capitalised) !== 0 && sentenceAt(answer, first).first === first;
  const next = text.charAt(end);
  if (opens && next !== next.toUpperCase()) return { start, end: end + 1, text: next.toUpperCase() };
  return { start, end, text: '' };
}
