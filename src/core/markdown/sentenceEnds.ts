import { type WordId, wordSet, wordText } from '../text/vocabulary';
import { BLANK, classOf } from './characters';
import { WordFlag } from './words';

/** Marks that may stand directly before the first word of a sentence. */
const BEFORE_SENTENCE = '"\'\u201c\u2018([*_`$€£';
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = wordSet('e.g i.e eg ie vs approx no fig dept cf al est');
/** Titles and months: abbreviations only with a capital. */
const NAMES = wordSet('dr mr mrs ms prof st jan feb mar apr jun jul aug sep sept oct nov dec');
/** Abbreviations whose full stop ends the sentence when a capital follows. */
const MAY_END = wordSet('etc inc ltd co corp no min max sec al');

/** Whether a sentence may begin behind this code unit. */
export function maySentenceFollow(unit: number): boolean {
  return classOf(unit) === BLANK || BEFORE_SENTENCE.includes(String.fromCharCode(unit));
}

/** Whether a full stop behind a word with these flags ends the sentence; `lower`: the next word begins with a small letter. */
export function endsAtStop(word: WordId, flags: number, lower: boolean): boolean {
  if (MAY_END.has(word)) return !lower;
  if (ABBREVIATIONS.has(word)) return false;
  if ((flags & WordFlag.capitalised) === 0) return true;
  return !NAMES.has(word) && (wordText(word).length !== 1 || wordText(word) === 'i');
}
