import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import type { Span } from '../../../text/span';
import { type WordId, word, wordSet, wordTable } from '../../../text/vocabulary';
import { watchWords } from '../../engine/scan';
import { type Dimension, isNumberText, unitOfWord } from '../../lexicon/units';
import { isAdverb, VerbForm, verbForms } from '../../lexicon/verbs';
import { type Numeral, readNumeral } from './numerals';
import { inside, isFactorWord, readPart } from './quantityParts';

/**
 * What a quantity counts: a unit's dimension; `count` for a number with a noun ("40 users"); `ratio` for "9 of 10";
 * `bare` for a number alone. `factor` is `10x`, "three times faster", "half", "doubled", "a third".
 */
export type QuantityKind = Dimension | 'count' | 'ratio' | 'bare';

/** A quantity in the words of an answer; the span covers signs and unit too. */
export interface Quantity extends Span {
  /** Word numbers of number and unit. */
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind;
  /** As written, NaN where words give no exact number ("hundreds", "hours"). */
  readonly value: number;
  /** In seconds, bytes, or the unit of its kind. */
  readonly amount: number;
  /** The noun that is counted, else 0. */
  readonly noun: WordId;
  readonly digits: boolean;
  readonly range: boolean;
  /** "one" or "a": no quantity by itself, but one end of a pair. */
  readonly weak: boolean;
  readonly quoted: boolean;
  /** Index into the answer's sentences. */
  readonly sentence: number;
}

const A = wordSet('a an');
const OF = word('of');
const THE = word('the');
const OUR = word('our');
const ALL = word('all');
const PER = word('per');
const CENT = word('cent');
const OUT = word('out');
const TIMES = word('times');
const THAN = word('than');
const FROM = word('from');
const TO = word('to');
const PLURAL_UNITS = wordSet('seconds minutes hours days weeks months years');
const FROM_OR_TO = wordSet('from to');
const COMPARED = wordSet(
  'faster slower quicker more less fewer higher lower better cheaper smaller bigger larger shorter longer as the larger greater easier',
);
const LENGTHENED = wordSet(
  'full working business calendar whole consecutive straight solid more extra additional separate real',
);
const NOT_COUNTED = wordSet(
  'of to and or but in on at by for from with than as is are was were will would could can may had has have per after before because so that which who if',
  'when while until since during within over under above below the a an this these those it we i you they he she not out off up down into without about',
  'times less more fewer each together both then also too again ago later earlier now here there',
);
const TRUST = wordSet('trust knowledge');

/** What a word may be in a quantity without digits; bits. */
const NUMBER = 1;
const ARTICLE = 2;
const UNIT = 4;
const AFTER_ARTICLE = 8;
const ARTICLES = new Set('a an few several couple'.split(' '));
const VAGUE_NUMBERS = new Set('half hundreds thousands millions billions dozens lakhs crores'.split(' '));
const UNITS = new Set('seconds minutes hours days weeks months years'.split(' '));
const SINGULAR = new Set(
  'few couple third quarter fifth tenth nanosecond microsecond millisecond second minute hour day night week sprint fortnight month year'.split(
    ' ',
  ),
);
const roles = wordTable(rolesOf);
/** All words that say that a quantity stands there; articles are looked at when one of these follows. */
const SIGNS = watchWords(text => (rolesOf(text) & ~ARTICLE) !== 0 || /\d/.test(text));

function rolesOf(text: string): number {
  const number = isNumberText(text) || VAGUE_NUMBERS.has(text);
  return (
    (number || isFactorWord(text) ? NUMBER : 0) |
    (ARTICLES.has(text) ? ARTICLE : 0) |
    (UNITS.has(text) ? UNIT : 0) |
    (number || SINGULAR.has(text) ? AFTER_ARTICLE : 0)
  );
}

/** Every quantity of an answer, in reading order; use through `answer.derive(readQuantities)`. */
export function readQuantities(answer: Answer): readonly Quantity[] {
  const { words, sentences } = answer;
  const { id, flags } = words;
  const found: Quantity[] = [];
  let sentence = 0;
  let end = 0;
  const tryAt = (at: number) => {
    const quantity = readQuantity(answer, at, sentence);
    if (!quantity || isRate(quantity, found)) return;
    found.push(quantity);
    end = quantity.last + 1;
  };
  for (const i of answer.watched(SIGNS)) {
    if (i < end) continue;
    while (sentences[sentence]!.last < i) sentence++;
    const { first } = sentences[sentence]!;
    const digit = (flags[i]! & WordFlag.digit) !== 0;
    const role = roles(id[i]!);
    if ((role & AFTER_ARTICLE) !== 0 && i > Math.max(first, end) && (roles(id[i - 1]!) & ARTICLE) !== 0) tryAt(i - 1);
    const opens = digit || (role & NUMBER) !== 0 || ((role & UNIT) !== 0 && i > first && FROM_OR_TO.has(id[i - 1]!));
    if (opens && i >= end) tryAt(i);
  }
  return found;
}

/** The quantity that begins at word `i` of sentence number `s`. */
function readQuantity(answer: Answer, i: number, s: number): Quantity | undefined {
  const { id } = answer.words;
  const { first, last } = answer.sentences[s]!;
  const numeral = readNumeral(answer, i, last);
  if (numeral) return withUnit(answer, numeral, s);
  const partial = readPart(answer, i, first, last);
  if (partial) return toQuantity(answer, s, toFigure(i, partial.value), partial.kind, partial.amount, partial.last);
  if (isBareUnit(answer, i, first, last))
    return toQuantity(answer, s, toFigure(i, Number.NaN), 'duration', Number.NaN, i);
  if (!A.has(id[i]!) || !inside(answer, i + 1, last)) return undefined;
  const unit = unitOfWord(id[i + 1]!);
  if (unit?.dimension !== 'duration' || !isEndOfPair(id, i, first)) return undefined;
  return toQuantity(answer, s, { ...toFigure(i, 1), weak: true }, 'duration', unit.scale, i + 1);
}

/** "A week" right after "80" or "20 calls" is not a duration of its own. */
function isRate({ first, weak, sentence }: Quantity, found: readonly Quantity[]): boolean {
  const before = found[found.length - 1];
  return weak && before !== undefined && before.sentence === sentence && first - before.last <= 2;
}

/** Whether "from", "to", "of" or "than" stands close before "an hour". */
function isEndOfPair(id: Int32Array, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 3; k--)
    if (FROM_OR_TO.has(id[k]!) || id[k] === OF || id[k] === THAN) return true;
  return false;
}

/** "hours" and "minutes" in "from hours to minutes". */
function isBareUnit(answer: Answer, i: number, first: number, last: number): boolean {
  const { id } = answer.words;
  if (!PLURAL_UNITS.has(id[i]!) || i === first) return false;
  const start = id[i - 1] === FROM && inside(answer, i + 1, last) && id[i + 1] === TO;
  return start || (id[i - 1] === TO && i - 3 >= first && id[i - 3] === FROM && PLURAL_UNITS.has(id[i - 2]!));
}

/** What a quantity takes from its number. */
type Figure = Pick<Quantity, 'first' | 'value' | 'digits' | 'range' | 'weak'>;

function toFigure(first: number, value: number): Figure {
  return { first, value, digits: false, range: false, weak: false };
}

function toQuantity(
  answer: Answer,
  sentence: number,
  { first, value, digits, range, weak }: Figure,
  kind: QuantityKind,
  amount: number,
  last: number,
  noun: WordId = 0,
): Quantity {
  const { text, words } = answer;
  const flags = words.flags[first]!;
  let start = words.start[first]!;
  let end = words.end[last]!;
  if ((flags & WordFlag.currency) !== 0) start--;
  const after = text.charCodeAt(end);
  if (kind === 'percent' && after === 37) end++;
  else if (kind === 'percent' && after === 32 && text.charCodeAt(end + 1) === 37) end += 2;
  else if (kind === 'money' && isCurrencySign(after)) end++;
  const quoted = (flags & WordFlag.quoted) !== 0;
  return { first, last, start, end, kind, value, amount, noun, digits, range, weak, quoted, sentence };
}

function isCurrencySign(unit: number): boolean {
  return unit === 0x20ac || unit === 0xa3 || unit === 36 || unit === 0xa5 || unit === 0x20b9;
}

/** A number with what follows it: a percent sign, a unit, a second number, a noun. */
function withUnit(answer: Answer, numeral: Numeral, s: number): Quantity | undefined {
  const { text, words } = answer;
  const { id, flags, end } = words;
  const { last } = answer.sentences[s]!;
  const { value, last: to } = numeral;
  const after = text.charCodeAt(end[to]!);
  if (numeral.unit) return toQuantity(answer, s, numeral, numeral.unit.dimension, value * numeral.unit.scale, to);
  const spaced = after === 32 && text.charCodeAt(end[to]! + 1) === 37;
  if ((flags[to]! & WordFlag.percent) !== 0 || spaced) return toQuantity(answer, s, numeral, 'percent', value, to);
  if (isCurrencySign(text.charCodeAt(words.start[numeral.first]! - 1)) || isCurrencySign(after))
    return toQuantity(answer, s, numeral, 'money', value, to);
  if (after === 0xd7) return toQuantity(answer, s, numeral, 'factor', value, to);

  let next = to + 1;
  const follows = inside(answer, next, last) || (next <= last && after === 43);
  if (!follows) return ratioOf(answer, numeral, s) ?? bare(answer, numeral, s);
  if (numeral.digits && A.has(id[next]!)) return toQuantity(answer, s, numeral, 'bare', value, to);
  if (LENGTHENED.has(id[next]!) && inside(answer, next + 1, last) && unitOfWord(id[next + 1]!)) next++;
  const unit = unitOfWord(id[next]!);
  if (unit) {
    if (id[next] === TIMES && !(next < last && COMPARED.has(id[next + 1]!)))
      return numeral.weak ? undefined : toQuantity(answer, s, numeral, 'count', value, next, id[next]!);
    return toQuantity(answer, s, numeral, unit.dimension, value * unit.scale, next);
  }
  if (isPer(id, next, last)) return toQuantity(answer, s, numeral, 'percent', value, next + 1);
  const ratio = ratioOf(answer, numeral, s);
  if (ratio) return ratio;
  if (value === 0 && TRUST.has(id[next]!)) return undefined;
  const counted = !NOT_COUNTED.has(id[next]!) && !isAdverb(id[next]!) && (verbForms(id[next]!) & VerbForm.past) === 0;
  return counted ? toQuantity(answer, s, numeral, 'count', value, to, id[next]!) : bare(answer, numeral, s);
}

function isPer(id: Int32Array, next: number, last: number): boolean {
  return id[next] === PER && next < last && id[next + 1] === CENT;
}

/** A number alone: small ones in words ("the two agreed") are pronouns rather than quantities. */
function bare(answer: Answer, numeral: Numeral, s: number): Quantity {
  const { value, last } = numeral;
  const pronoun = !numeral.digits && value > 0 && value < 10;
  return toQuantity(answer, s, pronoun ? { ...numeral, weak: true } : numeral, 'bare', value, last);
}

/** "9 of 10", "nine out of ten", `9/10`. */
function ratioOf(answer: Answer, numeral: Numeral, s: number): Quantity | undefined {
  const { text, words } = answer;
  const { id, end, start } = words;
  const { last } = answer.sentences[s]!;
  let k = numeral.last + 1;
  if (k > last) return undefined;
  const slash = text.charCodeAt(end[numeral.last]!) === 47 && start[k] === end[numeral.last]! + 1;
  if (!slash) {
    if (id[k] === OUT) k++;
    if (k > last || id[k] !== OF) return undefined;
    k++;
    while (k <= last && (id[k] === THE || id[k] === OUR || id[k] === ALL)) k++;
  }
  const whole = k <= last ? readNumeral(answer, k, last) : undefined;
  return whole && toQuantity(answer, s, { ...numeral, weak: false }, 'ratio', numeral.value / whole.value, whole.last);
}
