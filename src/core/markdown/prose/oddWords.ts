import {
  APOSTROPHE,
  AT,
  BLANK,
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  CURLY_APOSTROPHE,
  classOf,
  DIGIT,
  GREATER,
  LETTER,
  OTHER,
  STOP,
  UPPER,
} from '../characters';
import { WordFlag } from './words';

/** Marks that may stand at the end of an address without belonging to it. */
const AFTER_ADDRESS = '.,;:!?\'"*_';

/** Whether something after the mark at `i` may belong to the word before it. */
export function mayGoOn(text: string, i: number, to: number, unit: number): boolean {
  if (unit > 127 || unit === COLON) return true;
  const after = classAt(text, i + 1, to);
  return after !== BLANK && after !== OTHER;
}

/** The end of a word with an apostrophe, full stop, letter outside ASCII or the like in it. */
export function oddWordEnd(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if ((kind === OTHER || kind === BLANK) && !joinsWord(text, i, to, unit)) break;
  }
  return i;
}

/**
 * Whether the mark at `i` belongs to the word around it: an apostrophe, the stop in `Node.js`, the comma in `1,200`,
 * the colon in `12:30`.
 */
function joinsWord(text: string, i: number, to: number, unit: number): boolean {
  const after = classAt(text, i + 1, to);
  if (after === OTHER || after === BLANK) return false;
  if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE || unit === STOP) return true;
  return (unit === COMMA || unit === COLON) && after === DIGIT && classOf(text.charCodeAt(i - 1)) === DIGIT;
}

/** What the letters and digits of a word say about it; bits of `WordFlag`. */
export function flagsOfText(text: string, from: number, end: number): number {
  let flags = classOf(text.charCodeAt(from)) === UPPER ? WordFlag.capitalised : 0;
  let lower = false;
  let letters = 0;
  for (let i = from; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === DIGIT) flags |= WordFlag.digit;
    else if (kind === LETTER || kind === UPPER) letters++;
    lower ||= kind === LETTER;
  }
  if (!lower && letters > 1) flags |= WordFlag.upperCase;
  return flags;
}

/** Whether a word that stops at `i` is the beginning of an address or an e-mail address. */
export function opensAddress(text: string, i: number, to: number): boolean {
  const next = text.charCodeAt(i);
  return next === AT ? classAt(text, i + 1, to) !== BLANK : next === COLON && text.startsWith('://', i);
}

/** The end of an address that begins at `from`. */
export function addressEnd(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === BLANK || unit === CLOSE_PARENTHESIS || unit === GREATER) break;
  }
  while (i > from && AFTER_ADDRESS.includes(text[i - 1]!)) i--;
  return i;
}

function classAt(text: string, i: number, to: number): number {
  return i < to ? classOf(text.charCodeAt(i)) : BLANK;
}
