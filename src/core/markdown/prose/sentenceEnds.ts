import { type WordId, wordColumn } from '../../text/vocabulary';
import { BLANK, classOf } from '../characters';
import { WordFlag } from './words';

/** Marks that may stand directly before the first word of a sentence. */
const BEFORE_SENTENCE = '"\'\u201c\u2018([*_`$€£';
/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set('e.g i.e eg ie vs approx no fig dept cf al est'.split(' '));
/** Titles and months: abbreviations only with a capital. */
const NAMES = new Set('dr mr mrs ms prof st jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
/** Abbreviations whose full stop ends the sentence when a capital follows. */
const MAY_END = new Set('etc inc ltd co corp no min max sec al'.split(' '));

const ENDS = 0;
const ENDS_BEFORE_CAPITAL = 1;
const ENDS_NOT = 2;
const ENDS_IF_SMALL = 3;
/** What a full stop behind a word does. Initials ("J. Smith") end no sentence, "I" does. */
const stops = wordColumn(text => {
  if (MAY_END.has(text)) return ENDS_BEFORE_CAPITAL;
  if (ABBREVIATIONS.has(text)) return ENDS_NOT;
  return NAMES.has(text) || (text.length === 1 && text !== 'i') ? ENDS_IF_SMALL : ENDS;
});

/** Whether a sentence may begin behind this code unit. */
export function maySentenceFollow(unit: number): boolean {
  return classOf(unit) === BLANK || BEFORE_SENTENCE.includes(String.fromCharCode(unit));
}

/**
 * Whether a full stop behind a word with these flags ends the sentence; `lower`: the next word begins with a small
 * letter.
 */
export function endsAtStop(word: WordId, flags: number, lower: boolean): boolean {
  switch (stops.valueOf(word)) {
    case ENDS:
      return true;
    case ENDS_BEFORE_CAPITAL:
      return !lower;
    case ENDS_IF_SMALL:
      return (flags & WordFlag.capitalised) === 0;
    default:
      return false;
  }
}
