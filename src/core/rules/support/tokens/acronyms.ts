import type { Answer } from '../../../drafts/answer';
import { firstWordFrom } from '../../../drafts/parseAnswer';
import { WordFlag, type Words } from '../../../markdown/prose/words';
import type { WordId } from '../../../text/vocabulary';
import { CAPITAL_WORDS, KNOWN_ACRONYMS } from '../../lexicon/acronyms';
import { blockAt, spanAt } from '../answer/scope';

/** Whether people in software know an acronym, its plural or its numbered form ("P75", "SHA512"). Upper case. */
export function isKnownAcronym(text: string): boolean {
  if (KNOWN_ACRONYMS.has(text) || CAPITAL_WORDS.has(text.toLowerCase())) return true;
  if (
    /^(?:FY\d{2,4}|[PQ]\d{1,4}|SHA\d+|UTF\d+|IPV\d|HTTP\d|SEV\d|RFC\d+|ISO\d+|ES\d+|PHP\d+|SQL\d+|RAID\d+|ERR\d*|X{2,})$/.test(
      text,
    )
  )
    return true;
  if (/^[A-Z]{1,3}\d{2,4}$/.test(text)) return true;
  const stem = text.replace(/(?:S|\d{1,2})$/, '');
  return stem !== text && stem.length > 2 && KNOWN_ACRONYMS.has(stem);
}

/** Whether a word in capitals stands in a line of capitals, is part of a ticket number, or occurs in the question. */
export function isShouted(answer: Answer, index: number): boolean {
  const { words } = answer;
  const next = index + 1;
  if (
    next < words.count &&
    (words.flags[next]! & (WordFlag.joined | WordFlag.digit)) === (WordFlag.joined | WordFlag.digit)
  )
    return true;
  const text = answer.wordText(index);
  return answer.derive(questionAcronyms).has(text) || isCapitalLine(answer, index);
}

/** Takes out of `ids` the words that the answer also writes with small letters. */
export function dropSmallWords({ words }: Answer, ids: Map<WordId, unknown>): void {
  const { id, flags, count } = words;
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & (WordFlag.upperCase | WordFlag.opaque)) === 0) ids.delete(id[i]!);
  }
}

/** Words in capitals of the title and the question. */
function questionAcronyms({ text, title, setting }: Answer): ReadonlySet<string> {
  const asked = setting.question ? [setting.question.question, ...setting.question.topics].join(' ') : '';
  const heading = title ? text.slice(title.start, title.end) : '';
  return new Set(`${heading} ${asked}`.match(/\b[A-Z][A-Z0-9]{2,5}\b/g) ?? []);
}

/** Whether the line around a word holds other words, all in capitals. */
function isCapitalLine(answer: Answer, index: number): boolean {
  const { words } = answer;
  const start = words.start[index]!;
  const line = spanAt(blockAt(answer, start)?.lines ?? [], start);
  if (!line) return false;
  const known = answer.derive(capitalLines);
  let capital = known.get(line.start);
  if (capital === undefined) {
    capital = holdsOnlyCapitals(words, firstWordFrom(words, line.start), line.end);
    known.set(line.start, capital);
  }
  return capital;
}

function capitalLines(): Map<number, boolean> {
  return new Map();
}

function holdsOnlyCapitals({ flags, start, end, count }: Words, first: number, to: number): boolean {
  let capitals = 0;
  for (let i = first; i < count && end[i]! <= to; i++) {
    if (end[i]! - start[i]! < 2 || (flags[i]! & WordFlag.digit) !== 0) continue;
    if ((flags[i]! & WordFlag.upperCase) === 0) return false;
    capitals++;
  }
  return capitals > 1;
}
