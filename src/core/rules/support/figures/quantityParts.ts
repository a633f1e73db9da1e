import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet, wordTable } from '../../../text/vocabulary';
import { bigNumber, type Dimension, unitOfWord } from '../../lexicon/units';

/** How exact a quantity is: "about 20", "under 20", "over 20" or plainly 20. */
export type Bound = 'exact' | 'about' | 'under' | 'over';

const HALF = word('half');
const A = wordSet('a an');
const THAN = word('than');
const LESS = wordSet('less fewer lower smaller faster quicker shorter');
const MORE = wordSet('more greater higher better longer larger bigger');
const UNDER = wordSet('under below sub most beneath within');
const OVER = wordSet('over above exceeding least exceeded surpassed beyond past');
const ABOUT = wordSet(
  'about around roughly approximately approx circa ca almost nearly some maybe perhaps probably near',
);
const FACTOR_WORDS = new Map<string, number>([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['halve', 0.5],
  ['tripled', 3],
  ['triple', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
]);
const factorOf = wordTable(text => (FACTOR_WORDS.get(text) ?? 0) * 2);
/** "Double scans" is not a quantity, "double the speed" is. */
const SOMETIMES_ADJECTIVE = wordSet('double triple');
const AFTER_DOUBLE = wordSet('the our its their what that as of in within since and to');
const PARTS = wordSet('third thirds quarter quarters fifth fifths tenth tenths');
const AFTER_PART = wordSet('of less fewer more faster lower smaller cheaper shorter quicker higher larger as');
const BEFORE_PART = wordSet('by about roughly almost nearly around over under only than to');
const NOT_HALF = wordSet('first second other latter better');
const DOWN = word('down');
const UP = word('up');
const TO = word('to');

/** Whether a word is "twice", "doubled", "halved" and the like. */
export function isFactorWord(text: string): boolean {
  return FACTOR_WORDS.has(text);
}

/** Whether word `k` belongs to the sentence that ends in word `last` and follows without punctuation. */
export function inside({ words }: Answer, k: number, last: number): boolean {
  return k <= last && (words.flags[k]! & WordFlag.afterPunctuation) === 0;
}

/** "half", "half an hour", "doubled", "a third of", "three quarters". */
export function readPart(
  answer: Answer,
  i: number,
  first: number,
  last: number,
): { kind: Dimension | 'count'; value: number; amount: number; last: number } | undefined {
  const { id, flags } = answer.words;
  const next = inside(answer, i + 1, last) ? id[i + 1]! : 0;
  const joinedNext = i < last && (flags[i + 1]! & WordFlag.joined) !== 0;
  const joined = (flags[i]! & WordFlag.joined) !== 0;
  if (id[i] === HALF) {
    const unitAt = A.has(next) ? i + 2 : i + 1;
    const unit = inside(answer, unitAt, last) ? unitOfWord(id[unitAt]!) : undefined;
    if (unit) return { kind: unit.dimension, value: 0.5, amount: 0.5 * unit.scale, last: unitAt };
    const big = inside(answer, unitAt, last) ? bigNumber(id[unitAt]!) : 0;
    if (big > 0) return { kind: 'count', value: big / 2, amount: big / 2, last: unitAt };
    if (joinedNext || joined || (i > first && NOT_HALF.has(id[i - 1]!))) return undefined;
    return { kind: 'factor', value: 0.5, amount: 0.5, last: i };
  }
  const factor = factorOf(id[i]!) / 2;
  if (factor > 0) {
    if (
      joinedNext ||
      joined ||
      next === DOWN ||
      (SOMETIMES_ADJECTIVE.has(id[i]!) && next !== 0 && !AFTER_DOUBLE.has(next))
    )
      return undefined;
    return { kind: 'factor', value: factor, amount: factor, last: i };
  }
  if (A.has(id[i]!) && PARTS.has(next)) {
    const afterwards = inside(answer, i + 2, last) ? id[i + 2]! : 0;
    const before = i > first ? id[i - 1]! : 0;
    if (AFTER_PART.has(afterwards) || BEFORE_PART.has(before))
      return { kind: 'factor', value: Number.NaN, amount: Number.NaN, last: i + 1 };
  }
  return undefined;
}

/** How exact a quantity is, from the sign or the words before it. */
export function boundOf(
  { text, words, sentences }: Answer,
  { first, end, sentence }: { readonly first: number; readonly end: number; readonly sentence: number },
): Bound {
  const sentenceFirst = sentences[sentence]!.first;
  const { id, start } = words;
  if (text.charCodeAt(end) === 43) return 'over';
  const sign = text.charCodeAt(start[first]! - 1);
  if (sign === 126 || sign === 0x2248) return 'about';
  if (sign === 60 || sign === 0x2264) return 'under';
  if (sign === 62 || sign === 0x2265) return 'over';
  let k = first - 1;
  if (k >= sentenceFirst && A.has(id[k]!)) k--;
  if (k < sentenceFirst) return 'exact';
  if (id[k] === THAN && k > sentenceFirst)
    return LESS.has(id[k - 1]!) ? 'under' : MORE.has(id[k - 1]!) ? 'over' : 'exact';
  if (UNDER.has(id[k]!)) return 'under';
  if (OVER.has(id[k]!)) return 'over';
  if (ABOUT.has(id[k]!)) return 'about';
  return id[k] === TO && k > sentenceFirst && id[k - 1] === UP ? 'under' : 'exact';
}
