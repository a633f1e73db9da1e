import type { Answer } from '../../../drafts/answer';
import { isStory } from '../../../frameworks/frameworks';
import { WordFlag } from '../../../markdown/prose/words';
import type { Span } from '../../../text/span';
import { word } from '../../../text/vocabulary';
import {
  AXES,
  DUMMY_COMPANIES,
  DUMMY_TEXT,
  EMPLOYER,
  FILL_IN_VERBS,
  HERE,
  LETTERS,
  MARK_DETERMINERS,
  MARK_NOUNS,
  MARK_TALK,
  MARKS,
  UNITS,
} from '../../lexicon/placeholders';
import { bracketPlaceholders } from './bracketPlaceholders';

const OF = word('of');
const PERCENT = word('percent');

/** Text that waits to be filled in, in reading order, without overlaps. Use it with `answer.derive`. */
export function findPlaceholders(answer: Answer): readonly Span[] {
  const found: Span[] = [
    ...marks(answer),
    ...letters(answer),
    ...companies(answer),
    ...employers(answer),
    ...fillIns(answer),
    ...answer.phrases(DUMMY_TEXT).map(hit => answer.wordSpan(hit.first, hit.last)),
    ...bracketPlaceholders(answer),
  ];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged[merged.length - 1];
    if (last && (span.start < last.end || (span.start === last.end + 1 && /[,./]/.test(answer.text[last.end]!)))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** TODO, TBD, FIXME, XXX: as marks, not as the topic of a sentence. */
function marks(answer: Answer): readonly Span[] {
  const { words } = answer;
  const spans: Span[] = [];
  for (const { first } of answer.phrases(MARKS)) {
    if ((words.flags[first]! & WordFlag.upperCase) === 0 || isNamed(answer, first)) continue;
    spans.push(answer.wordSpan(first, first));
  }
  return spans;
}

function isNamed(answer: Answer, index: number): boolean {
  const { words, text } = answer;
  if (/["'\u201c\u2018]/.test(text.charAt(words.start[index]! - 1))) return true;
  if (text.charAt(words.end[index]!) === ':' && (words.flags[index]! & WordFlag.afterPunctuation) !== 0) return false;
  const before = directlyBefore(answer, index);
  const after = directlyAfter(answer, index);
  // TODO and FIXME are also things that one writes about; TBD and XXX stand for what is missing.
  const thing = /[OI]/.test(text.charAt(words.start[index]! + 1));
  if (after !== undefined && MARK_NOUNS.has(after)) return true;
  if (before !== undefined && thing && (MARK_DETERMINERS.has(before) || before === OF)) return true;
  for (let i = index - 1; i >= 0 && index - i < 8 && (words.flags[i + 1]! & WordFlag.opensBlock) === 0; i--) {
    if (MARK_TALK.has(words.id[i]!)) return true;
  }
  return false;
}

/** "X%", "$X", "X percent"; in stories also "X users". */
function letters(answer: Answer): readonly Span[] {
  const { words, text } = answer;
  const story = isStory(answer.setting.framework);
  const spans: Span[] = [];
  for (const { first } of answer.phrases(LETTERS)) {
    const flags = words.flags[first]!;
    const capital = (flags & WordFlag.capitalised) !== 0;
    if ((!capital && !story) || (flags & WordFlag.joined) !== 0) continue;
    const start = words.start[first]!;
    const after = directlyAfter(answer, first);
    const isX = (text.charCodeAt(start) | 32) === 120;
    if ((flags & WordFlag.percent) !== 0) spans.push({ start, end: words.end[first]! + 1 });
    else if (isX && (flags & WordFlag.currency) !== 0) spans.push({ start: start - 1, end: words.end[first]! });
    else if (after === PERCENT) spans.push(answer.wordSpan(first, first + 1));
    else if (isX && capital && story && after !== undefined && UNITS.has(after))
      spans.push(answer.wordSpan(first, first + 1));
  }
  return spans;
}

function companies(answer: Answer): readonly Span[] {
  const { words } = answer;
  const spans: Span[] = [];
  for (const { first, last } of answer.phrases(DUMMY_COMPANIES)) {
    const letter = words.end[last]! - words.start[last]! === 1;
    if (letter && (words.flags[last]! & WordFlag.capitalised) === 0) continue;
    spans.push(answer.wordSpan(first, last));
  }
  return spans;
}

/** "XYZ" as the name of an employer. */
function employers(answer: Answer): readonly Span[] {
  const { words } = answer;
  const spans: Span[] = [];
  for (const { first, last } of answer.phrases(EMPLOYER)) {
    const after = directlyAfter(answer, last);
    if ((words.flags[last]! & WordFlag.upperCase) === 0 || (after !== undefined && AXES.has(after))) continue;
    spans.push(answer.wordSpan(first + 1, last));
  }
  return spans;
}

/** "insert the figure here" as an order to oneself: it opens a sentence or a bracket. */
function fillIns(answer: Answer): readonly Span[] {
  const { words } = answer;
  const spans: Span[] = [];
  for (const { last } of answer.phrases(HERE)) {
    if (directlyAfter(answer, last) !== undefined) continue;
    for (let i = last; i > 0 && last - i < 7 && (words.flags[i]! & WordFlag.afterPunctuation) === 0; ) {
      i--;
      if ((words.flags[i]! & WordFlag.afterPunctuation) === 0 || !FILL_IN_VERBS.has(words.id[i]!)) continue;
      if ((words.flags[i]! & WordFlag.afterComma) === 0) spans.push(answer.wordSpan(i, last));
      break;
    }
  }
  return spans;
}

/** The id of the word before, with nothing but blanks between, or undefined. */
function directlyBefore({ words }: Answer, index: number): number | undefined {
  return index > 0 && (words.flags[index]! & WordFlag.afterPunctuation) === 0 ? words.id[index - 1] : undefined;
}

function directlyAfter({ words }: Answer, index: number): number | undefined {
  const next = index + 1;
  return next < words.count && (words.flags[next]! & WordFlag.afterPunctuation) === 0 ? words.id[next] : undefined;
}
