import type { Words } from '../../markdown/prose/words';
import { wordColumn } from '../../text/vocabulary';
import { addPhrasesAt, countPhraseSets, isPhrase, mayOpenPhrase, type PhraseHit } from './phrases';

/** Words that a rule wants to find wherever they stand in an answer. */
export interface Watch {
  readonly index: number;
}

/** Where phrases and watched words stand in an answer. */
export interface Scan {
  /** By `PhraseSet.index`, in reading order; longer phrases come after shorter ones. */
  readonly phrases: readonly (readonly PhraseHit[] | undefined)[];
  /** Word numbers by `Watch.index`, in reading order. */
  readonly watched: readonly (readonly number[])[];
}

const wanted: ((text: string) => boolean)[] = [];
const MOST_WATCHES = 13;

/** Declares a watch for the words that `isWanted` accepts, given in lower case. Call it at module level only. */
export function watchWords(isWanted: (text: string) => boolean): Watch {
  if (wanted.length === MOST_WATCHES) throw new RangeError('Too many watches');
  return { index: wanted.push(isWanted) - 1 };
}

/** Bit 0: a phrase of one word. The bits from 1 on: watches. */
const PHRASE = 1;
const WATCHES = 1;
const interests = wordColumn((text, id) =>
  wanted.reduce(
    (bits, isWanted, index) => (isWanted(text) ? bits | (1 << (index + WATCHES)) : bits),
    isPhrase(id) ? PHRASE : 0,
  ),
);

let declared = 0;

/** Finds all phrases and watched words of all rules, in one walk over an answer's words. */
export function scanWords(words: Words): Scan {
  if (declared !== countPhraseSets() + wanted.length) {
    declared = countPhraseSets() + wanted.length;
    interests.forget();
  }
  const { id, count } = words;
  const phrases: (PhraseHit[] | undefined)[] = new Array(countPhraseSets()).fill(undefined);
  const watched: number[][] = wanted.map(() => []);
  let next = count > 0 ? id[0]! : 0;
  for (let i = 0; i < count; i++) {
    const here = next;
    next = i + 1 < count ? id[i + 1]! : 0;
    const interest = interests.valueOf(here);
    for (let bits = interest >> WATCHES; bits !== 0; bits &= bits - 1) watched[31 - Math.clz32(bits & -bits)]!.push(i);
    if (mayOpenPhrase(here, next) || (interest & PHRASE) !== 0) addPhrasesAt(words, i, phrases);
  }
  return { phrases, watched };
}
