import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';

const DETERMINERS = wordSet('our the a an my their its which who this one');
const IS = wordSet("is was are were means meant stands stood = i.e that's it's");
const CALLED = wordSet('called named dubbed abbreviated acronym as');
const FOR = word('for');
const SHORT = word('short');
/** What a name behind such a noun is the name of: "the billing system RTIX". */
const NAMED_THINGS = wordSet(
  'system tool service platform database warehouse application app library framework language protocol standard format company vendor provider bank client software product suite program programme module package',
);

/** "The DHF entry, that is, the design history file". */
const IN_WORDS = /^(?: \w+)?, (?:that is|i\.e\.|meaning|as in)\b/;

/** Words before the name of an employer or a school. */
const PLACES = wordSet('at join joined joining attended');

/** Whether a run of names in capitals that word `index` belongs to names an employer or a school: "at ABN AMRO". */
function isPlace({ words }: Answer, index: number): boolean {
  const { flags, id } = words;
  let first = index;
  while (first > 0 && index - first < 4 && (flags[first]! & WordFlag.afterPunctuation) === 0) {
    if ((flags[first - 1]! & WordFlag.upperCase) === 0) return PLACES.has(id[first - 1]!);
    first--;
  }
  return false;
}

/**
 * Whether the text says what the acronym at word `index` stands for or is, just before or after it, or names a place of
 * work.
 */
export function isIntroduced(answer: Answer, index: number): boolean {
  const { text, words } = answer;
  const { flags, id, count } = words;
  const start = words.start[index]!;
  const end = words.end[index]!;
  const before = text.slice(Math.max(0, start - 3), start).replace(/["'\u201c\u2018*_]+$/, '');
  const after = text.slice(end, end + 3).replace(/^["'\u201d\u2019*_]+/, '');
  if (before.endsWith('(') || /^\s?\(/.test(after)) return true;

  if (IN_WORDS.test(text.slice(end, end + 40))) return true;

  const next = index + 1;
  const hasNext = next < count && (flags[next]! & WordFlag.opensBlock) === 0;
  if (hasNext) {
    const apart = /^\s?[,\u2013\u2014:-]/.test(after);
    if (apart && DETERMINERS.has(id[next]!)) return true;
    if (!apart && IS.has(id[next]!) && next + 1 < count && (DETERMINERS.has(id[next + 1]!) || id[next + 1] === FOR))
      return true;
    const short = IS.has(id[next]!) ? next + 1 : next;
    if (short + 1 < count && id[short] === SHORT && id[short + 1] === FOR) return true;
  }
  if (isPlace(answer, index)) return true;
  const previous = index - 1;
  const plain = (flags[previous]! & (WordFlag.capitalised | WordFlag.opaque | WordFlag.digit)) === 0;
  if ((flags[index]! & WordFlag.afterPunctuation) === 0)
    return CALLED.has(id[previous]!) || NAMED_THINGS.has(id[previous]!);
  return plain && (flags[index]! & WordFlag.afterComma) !== 0 && /^[,.;]/.test(after);
}
