import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import { bigNumber, multiplierOfSuffix, smallNumber, type Unit, unitOfSuffix, unitOfWord } from '../../lexicon/units';
import { inside } from './quantityParts';

/** A number as read from words `first`..`last`, without the unit that may follow. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** NaN where words name no exact number ("hundreds"). */
  readonly value: number;
  /** A unit glued to it: `900ms`, `10x`. */
  readonly unit: Unit | undefined;
  /** Written in digits. */
  readonly digits: boolean;
  /** `30-40` or "30 to 40" before a unit; `value` is the upper end. */
  readonly range: boolean;
  /** "one" or "a": counts as a quantity only beside another. */
  readonly weak: boolean;
}

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;

/** Letters after a figure that make it a name or a time: `5xx`, `3rd`, `8am`, `2FA`. */
const NO_FIGURE = Number.NaN;

interface Digits {
  readonly value: number;
  readonly unit: Unit | undefined;
}

const NONE: Digits = { value: NO_FIGURE, unit: undefined };

/** Reads a word that begins with a digit; the value is NaN for times, versions, ordinals and names. */
function readDigits(text: string, start: number, end: number): Digits {
  let mantissa = 0;
  let divisor = 0;
  let points = 0;
  let i = start;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= ZERO && unit <= NINE) {
      mantissa = mantissa * 10 + unit - ZERO;
      divisor *= 10;
    } else if (unit === COMMA) {
      if (divisor !== 0) return NONE;
      if (!groupsThousands(text, i, end)) divisor = 1;
    } else if (unit === POINT) {
      if (++points > 1) return NONE;
      divisor = 1;
    } else break;
  }
  if (i === start || (text.charCodeAt(start) === ZERO && i - start > 1 && divisor === 0)) return NONE;
  const value = divisor === 0 ? mantissa : mantissa / divisor;
  if (i === end) return { value, unit: undefined };
  if (end - i > 4) return NONE;
  const suffix = text.slice(i, end);
  const multiplier = multiplierOfSuffix(suffix === 'M' ? 'm' : suffix.toLowerCase());
  if (multiplier !== undefined) return { value: value * multiplier, unit: undefined };
  const unit = unitOfSuffix(suffix.toLowerCase());
  return unit ? { value, unit } : NONE;
}

function groupsThousands(text: string, comma: number, end: number): boolean {
  let digits = 0;
  for (let i = comma + 1; i < end && text.charCodeAt(i) >= ZERO && text.charCodeAt(i) <= NINE; i++) digits++;
  return digits === 3;
}

const A = wordSet('a an');
const ONE = word('one');
const AND = word('and');
const HALF = word('half');
const FEW = wordSet('few several couple');
const ABOUT_HUNDREDS = wordSet('hundreds thousands millions billions dozens lakhs crores');
const NAMED = wordSet(
  'java python node angular react vue ruby php net dotnet c++ sql postgres postgresql mysql mongodb redis oracle windows ios android macos ubuntu debian',
  'django rails laravel symfony spring kubernetes swift kotlin scala go rust typescript javascript ecmascript webpack jdk jre http tls version versions v',
  'phase step sprint level tier part section chapter stage round ticket issue room gate class grade type figure table page line port priority',
  'severity sev iteration release milestone number no nr day week year drupal magento wordpress elasticsearch kafka terraform bootstrap jquery',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const MONTHS = wordSet(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const MAY = word('may');
const CLOCK = wordSet("am pm a.m p.m o'clock oclock");
const COUNTED_LIKE_YEARS = wordSet(
  'users user requests request customers records rows lines people orders messages events files products transactions items clients visitors employees',
  'students calls tickets servers devices pages emails jobs tests members connections queries documents images accounts entries',
);
const BEFORE_COUNTS = wordSet(
  'about over under than least most roughly around nearly almost approximately some reached serving handled',
);
const I = word('i');
/** What may follow a version, and hardly a count: "Kafka 3 and ...". */
const AFTER_NAMES = wordSet('and or on in with for now is was to at from by which that');
const JOINS_VERSIONS = wordSet('to or and through');

/**
 * The number that begins at word `i`, or undefined. Years, versions, ordinals, dates, times and list markers are none.
 */
export function readNumeral(answer: Answer, i: number, last: number): Numeral | undefined {
  const { words } = answer;
  if ((words.flags[i]! & WordFlag.opaque) !== 0) return undefined;
  return (words.flags[i]! & WordFlag.digit) !== 0 ? readFigure(answer, i, last) : readNumberWords(answer, i, last);
}

function readFigure(answer: Answer, i: number, last: number): Numeral | undefined {
  const { text, words } = answer;
  const { id, flags, start, end } = words;
  const unitBefore = text.charCodeAt(start[i]! - 1);
  if (unitBefore === 35 || text.charCodeAt(start[i]!) > NINE) return undefined;
  const joined = (flags[i]! & WordFlag.joined) !== 0;
  if (joined && (i === 0 || (flags[i - 1]! & WordFlag.digit) === 0)) return undefined;
  let { value, unit } = readDigits(text, start[i]!, end[i]!);
  if (Number.isNaN(value)) return undefined;
  const next = i + 1 <= last && (flags[i + 1]! & WordFlag.afterPunctuation) === 0 ? id[i + 1]! : 0;
  const marked = unit !== undefined || (flags[i]! & (WordFlag.percent | WordFlag.currency)) !== 0;
  if (!marked && isName(answer, i, value, next)) return undefined;
  let to = i;
  let range = false;
  const after = text.charCodeAt(end[i]!);
  const dash = after === 45 || after === 0x2013;
  if (dash && i < last && (flags[i + 1]! & WordFlag.digit) !== 0 && start[i + 1] === end[i]! + 1) {
    const upper = readDigits(text, start[i + 1]!, end[i + 1]!);
    if (Number.isNaN(upper.value) || (value > 1900 && value < 2100)) return undefined;
    ({ value, unit } = upper);
    to = i + 1;
    range = true;
  }
  const big = to < last && (flags[to + 1]! & WordFlag.afterPunctuation) === 0 ? bigNumber(id[to + 1]!) : 0;
  if (big > 0) return { first: i, last: to + 1, value: value * big, unit, digits: true, range, weak: false };
  return { first: i, last: to, value, unit, digits: true, range, weak: false };
}

/** Whether a plain figure is a year, a version, a date, a time or a list marker. */
function isName({ text, words }: Answer, i: number, value: number, next: number): boolean {
  const { id, flags, end } = words;
  if (MONTHS.has(next) || CLOCK.has(next)) return true;
  if (next === MAY && (flags[i + 1]! & WordFlag.capitalised) !== 0) return true;
  const after = text.charCodeAt(end[i]!);
  if (after === 41 && (flags[i]! & WordFlag.opensBlock) !== 0) return true;
  if (after === 47 && value === 24) return true;
  if (text.charCodeAt(words.start[i]! - 1) === 47 && value === 7) return true;
  const before = i > 0 && (flags[i]! & WordFlag.afterPunctuation) === 0 ? id[i - 1]! : -1;
  if (Number.isInteger(value) && value >= 1950 && value <= 2059 && text.charCodeAt(words.start[i]! + 1) !== COMMA) {
    if (end[i]! - words.start[i]! === 4 && !COUNTED_LIKE_YEARS.has(next) && !unitOfWord(next))
      return !BEFORE_COUNTS.has(before) || next === 0;
  }
  if (before < 0) return false;
  if (unitOfWord(next) && !NAMED.has(before)) return false;
  if (NAMED.has(before)) return true;
  if ((flags[i - 1]! & WordFlag.upperCase) !== 0 && next === 0) return true;
  const named = WordFlag.capitalised | WordFlag.afterPunctuation | WordFlag.opensBlock;
  if ((flags[i - 1]! & named) === WordFlag.capitalised && AFTER_NAMES.has(next) && before !== I) return true;
  return (
    i > 1 &&
    JOINS_VERSIONS.has(before) &&
    (flags[i - 2]! & WordFlag.digit) !== 0 &&
    i > 2 &&
    NAMED.has(id[i - 3]!) &&
    !unitOfWord(next)
  );
}

function readNumberWords(answer: Answer, i: number, last: number): Numeral | undefined {
  const { id } = answer.words;
  if (ABOUT_HUNDREDS.has(id[i]!)) return toNumeral(i, i, NO_FIGURE);
  let at = i;
  let total = 0;
  let current = -1;
  if (A.has(id[i]!) || FEW.has(id[i]!)) {
    const few = FEW.has(id[i]!) || (inside(answer, i + 1, last) && FEW.has(id[i + 1]!));
    while (inside(answer, at + 1, last) && (FEW.has(id[at + 1]!) || A.has(id[at + 1]!)) && at < i + 2) at++;
    if (!inside(answer, at + 1, last)) return undefined;
    if (bigNumber(id[at + 1]!) === 0 && smallNumber(id[at + 1]!) !== 12) return undefined;
    if (few) return toNumeral(i, at + 1, NO_FIGURE);
    if (smallNumber(id[at + 1]!) === 12) return toNumeral(i, at + 1, 12);
    current = 1;
    at++;
  }
  let end = i - 1;
  for (let k = at; k === at || inside(answer, k, last); k++) {
    const small = smallNumber(id[k]!);
    const big = small < 0 ? bigNumber(id[k]!) : 0;
    if (small >= 0) {
      const follows = current > 0 && (current % 100 === 0 || (current >= 20 && current % 10 === 0 && small < 10));
      if (current >= 0 && !follows) break;
      current = Math.max(current, 0) + small;
    } else if (big === 100) current = (current < 0 ? 1 : current) * 100;
    else if (big > 0) {
      total += (current < 0 ? 1 : current) * big;
      current = 0;
    } else if (id[k] === AND && end >= i && inside(answer, k + 1, last)) {
      if (A.has(id[k + 1]!) && inside(answer, k + 2, last) && id[k + 2] === HALF) {
        current += 0.5;
        end = k + 2;
        break;
      }
      if (smallNumber(id[k + 1]!) < 0 || bigNumber(id[end]!) === 0) break;
      continue;
    } else break;
    end = k;
  }
  if (end < i) return undefined;
  const value = total + Math.max(current, 0);
  return toNumeral(i, end, value, end === i && id[i] === ONE);
}

function toNumeral(first: number, last: number, value: number, weak = false): Numeral {
  return { first, last, value, unit: undefined, digits: false, range: false, weak };
}
