import { stemmer } from 'stemmer';
import { flatCopy } from './flatCopy';
import { baseOfIrregular } from './irregularVerbs';

/**
 * Words as small whole numbers. Every lower-cased word of the rules' lists gets its id when its module loads (`word`,
 * `wordSet`, `phraseSet`); words that only occur in drafts get one when first seen. Rules compare numbers and never cut
 * strings.
 */
export type WordId = number;

/** The id of a word made of a code span, a link's address or anything else without text of its own. */
export const OPAQUE_WORD: WordId = 0;

const texts: string[] = [''];
/**
 * Open addressing: two numbers per slot, an id with the upper bits of its word's first hash, and the second hash. A
 * third of the slots at most is taken, so that the first one looked at mostly is the one.
 */
const FEWEST_SLOTS = 1 << 14;
let slots = new Int32Array(2 * FEWEST_SLOTS);
const ID_MASK = 0xffffff;
const stems: string[] = [''];
/** Two hashes of 32 bits tell words apart, so that their letters need not be compared. */
let hashes = new Int32Array(1 << 13);
let seconds = new Int32Array(1 << 13);
let listed = 1;

/** Words seen in drafts are forgotten, as a whole, when there are more than this. */
const MOST_WORDS = 200_000;
let generation = 0;

/**
 * Call before parsing. Forgets the words of earlier drafts when there are too many, and returns a number that changes
 * when it did: what was parsed under another number must not be used any more.
 */
export function vocabularyGeneration(): number {
  if (texts.length > MOST_WORDS) {
    generation++;
    texts.length = listed;
    stems.length = Math.min(stems.length, listed);
    values.fill(0, listed * TABLES_A_ROW);
    for (const column of columns) column.forget();
    rebuildTable(FEWEST_SLOTS);
  }
  return generation;
}

/** The two hashes of an empty word. */
export const EMPTY_HASH = 0x811c9dc5 | 0;
export const EMPTY_SECOND = 0x2545f491;

/** The first hash of a word after one more unit, given in lower case. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The second hash of a word after one more unit, given in lower case. */
export function hashSecond(second: number, unit: number): number {
  return (Math.imul(second, 0x9e3779b1 | 0) + unit) | 0;
}

/** The id of the word at `start`..`end` of `text`, whatever its case; a curly apostrophe equals a straight one. */
export function internWord(text: string, start: number, end: number): WordId {
  let hash = EMPTY_HASH;
  let second = EMPTY_SECOND;
  for (let i = start; i < end; i++) {
    const unit = lowerUnit(text.charCodeAt(i));
    if (unit > 127) return internText(toWord(text.slice(start, end)));
    hash = hashUnit(hash, unit);
    second = hashSecond(second, unit);
  }
  return internHashed(text, start, end, hash, second);
}

/** A unit of ASCII in lower case, or the straight apostrophe for a curly one; any other as it is. */
function lowerUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 0x2019 ? 39 : unit;
}

function toWord(text: string): string {
  return text.toLowerCase().replaceAll('\u2019', "'");
}

/** As `internWord`, for a word of ASCII and apostrophes whose hashes in lower case are known. */
export function internHashed(text: string, start: number, end: number, hash: number, second: number): WordId {
  for (let at = firstSlot(hash); ; at = nextSlot(at)) {
    const entry = slots[at]!;
    if (entry === 0) return addWord(toWord(text.slice(start, end)), hash, second, at);
    if (((entry ^ hash) & ~ID_MASK) === 0 && slots[at + 1] === second) return entry & ID_MASK;
  }
}

function firstSlot(hash: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1);
}

function nextSlot(at: number): number {
  return (at + 2) & (slots.length - 1);
}

function internText(word: string): WordId {
  let hash = EMPTY_HASH;
  let second = EMPTY_SECOND;
  for (let i = 0; i < word.length; i++) {
    hash = hashUnit(hash, word.charCodeAt(i));
    second = hashSecond(second, word.charCodeAt(i));
  }
  return internHashed(word, 0, word.length, hash, second);
}

function addWord(word: string, hash: number, second: number, at: number): WordId {
  const id = texts.push(flatCopy(word)) - 1;
  if (id >= hashes.length) {
    hashes = twiceAsLong(hashes);
    seconds = twiceAsLong(seconds);
  }
  hashes[id] = hash;
  seconds[id] = second;
  fillSlot(at, id);
  if (6 * texts.length > slots.length) rebuildTable(slots.length);
  return id;
}

function fillSlot(at: number, id: WordId): void {
  slots[at] = (hashes[id]! & ~ID_MASK) | id;
  slots[at + 1] = seconds[id]!;
}

function twiceAsLong(old: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}

/** Makes a table of `size` slots. */
function rebuildTable(size: number): void {
  slots = new Int32Array(2 * size);
  for (let id = 1; id < texts.length; id++) {
    let at = firstSlot(hashes[id]!);
    while (slots[at] !== 0) at = nextSlot(at);
    fillSlot(at, id);
  }
}

/** The id of a word that a rule knows. Call it at module level only: such words keep their id for good. */
export function word(text: string): WordId {
  const id = internText(text);
  listed = Math.max(listed, id + 1);
  return id;
}

/** The lower-cased text of a word. */
export function wordText(id: WordId): string {
  return texts[id]!;
}

/** A number made of the letters of a word: the same word always has the same, whatever its id. */
export function wordHash(id: WordId): number {
  return hashes[id]!;
}

/** The Porter stem of a word, that of the base form for irregular verbs ("wrote" as "write"); made once per word. */
export function wordStem(id: WordId): string {
  return (stems[id] ??= stemOf(texts[id]!));
}

/** The stem of a lower-case word, as `wordStem` makes it. */
export function stemOf(text: string): string {
  return stemmer(baseOfIrregular(text) ?? text);
}

/** The values of all tables, plus one, word by word: rules ask several tables about the same word. */
const TABLES_A_ROW = 16;
let values = new Uint16Array(TABLES_A_ROW << 12);
let tableCount = 0;

function growValues(least: number): void {
  const old = values;
  values = new Uint16Array(Math.max(old.length * 2, least));
  values.set(old);
}

/**
 * A whole number from 0 to 65,534 for each word, worked out of its lower-cased text once. Call it at module level only.
 */
export function wordTable(make: (text: string) => number): (id: WordId) => number {
  const column = tableCount++;
  if (column === TABLES_A_ROW) throw new RangeError('Too many word tables');
  return id => {
    const at = id * TABLES_A_ROW + column;
    if (at >= values.length) growValues(at + 1);
    const known = values[at]!;
    if (known !== 0) return known - 1;
    const value = make(texts[id]!);
    values[at] = value + 1;
    return value;
  };
}

/** A whole number from 0 to 65,534 for each word, worked out once and until it is forgotten. */
export interface WordColumn {
  valueOf(id: WordId): number;
  forget(): void;
}

const columns: WordColumn[] = [];

/**
 * As `wordTable`, for what is asked about every word of an answer: its values are kept apart from those of other
 * tables, so that they stay in the processor's nearest memory.
 */
export function wordColumn(make: (text: string, id: WordId) => number): WordColumn {
  let values = new Uint16Array(1 << 13);
  const learn = (id: WordId) => {
    if (id >= values.length) {
      const old = values;
      values = new Uint16Array(2 * id);
      values.set(old);
    }
    const value = make(texts[id]!, id);
    values[id] = value + 1;
    return value;
  };
  const column: WordColumn = {
    valueOf: id => {
      const known = id < values.length ? values[id]! : 0;
      return known === 0 ? learn(id) : known - 1;
    },
    forget: () => values.fill(0),
  };
  columns.push(column);
  return column;
}

/** Words that a rule treats alike. */
export interface WordSet {
  has(id: WordId): boolean;
}

/**
 * A bit per set for each listed word: the bits of one word lie side by side, since rules ask for the same word again
 * and again.
 */
const SETS_A_ROW = 512;
const ROW = SETS_A_ROW / 32;
let members = new Int32Array(ROW << 13);
let setCount = 0;

/** A set of words from a list separated by blanks. Call it at module level only. */
export function wordSet(...lists: readonly string[]): WordSet {
  const number = setCount++;
  if (number === SETS_A_ROW) throw new RangeError('Too many word sets');
  const column = number >> 5;
  const bit = 1 << (number & 31);
  for (const text of lists.join(' ').split(/\s+/)) {
    if (text === '') continue;
    const at = word(text) * ROW + column;
    while (at >= members.length) members = twiceAsLong(members);
    members[at]! |= bit;
  }
  return {
    has: id => {
      const at = id * ROW + column;
      return at < members.length && (members[at]! & bit) !== 0;
    },
  };
}
