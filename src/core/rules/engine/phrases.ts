import { WordFlag, type Words } from '../../markdown/prose/words';
import { type WordId, word } from '../../text/vocabulary';

/** A list of phrases that a rule looks for. */
export interface PhraseSet {
  readonly index: number;
  /** The phrases after alternatives were spelled out; `PhraseHit.phrase` is an index into it. */
  readonly phrases: readonly string[];
}

/** Words `first`..`last` (inclusive) of the answer are phrase number `phrase` of the set. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/**
 * All phrases as one tree: its nodes are numbers from 1 on, and 0 is none. The node of a phrase's first word, by word
 * id.
 */
let roots = new Int32Array(1 << 13);
/** The other edges in open addressing: node and word id as one number, next node. */
let edges = new Int32Array(2 << 13);
let edgeCount = 0;
/** Listed words have ids of up to this many bits. */
const ID_BITS = 13;
/** Pairs of set index and phrase index, for nodes in which phrases end. */
const ends: (number[] | undefined)[] = [undefined];
/** A bit for each pair of words that a phrase begins with; pairs share bits. */
const PAIR_BITS = 16;
const pairs = new Int32Array((1 << PAIR_BITS) / 32);
let sets = 0;

/**
 * Declares phrases, one per line or string. `a|b` stands for either word; a hyphen equals a blank. Call it at module
 * level only. A phrase matches inside one sentence, with no punctuation between its words.
 */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const index = sets++;
  const patterns = lists.flatMap(toPatterns);
  let count = 0;
  for (const pattern of patterns) {
    const choices = pattern.map(part => part.map(word));
    addPhrases(choices, 0, 0, index, count, 1);
    addPairs(choices[0]!, choices[1] ?? []);
    count += choices.reduce((product, { length }) => product * length, 1);
  }
  let phrases: readonly string[] | undefined;
  return {
    index,
    get phrases() {
      phrases ??= patterns.flatMap(spellOut);
      return phrases;
    },
  };
}

/** A pattern: what may stand in the place of each word. */
type Pattern = readonly (readonly string[])[];

function toPatterns(list: string): readonly Pattern[] {
  const lines = list.toLowerCase().split('\n');
  return lines.flatMap(line => {
    const text = line.trim();
    return text === '' ? [] : [text.split(/[\s-]+/).map(part => part.split('|'))];
  });
}

/** The phrases that a pattern stands for: the first word changes fastest. */
function spellOut(pattern: Pattern): readonly string[] {
  return pattern.reduce<readonly string[]>(
    (phrases, choices) => choices.flatMap(choice => phrases.map(phrase => `${phrase} ${choice}`.trim())),
    [''],
  );
}

/** Adds what follows `node` in a pattern; `number` and `stride` count as `spellOut` does. */
function addPhrases(
  pattern: readonly (readonly WordId[])[],
  at: number,
  node: number,
  set: number,
  number: number,
  stride: number,
): void {
  const choices = pattern[at];
  if (!choices) {
    const others = ends[node];
    if (others) others.push(set, number);
    else ends[node] = [set, number];
    return;
  }
  for (let i = 0; i < choices.length; i++) {
    const next = at === 0 ? toRoot(choices[i]!) : toNext(node, choices[i]!);
    addPhrases(pattern, at + 1, next, set, number + i * stride, stride * choices.length);
  }
}

function addPairs(firsts: readonly WordId[], seconds: readonly WordId[]): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const bit = pairBit(first, second);
      pairs[bit >> 5]! |= 1 << (bit & 31);
    }
  }
}

function pairBit(first: WordId, second: WordId): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - PAIR_BITS);
}

function addNode(): number {
  return ends.push(undefined) - 1;
}

function toRoot(id: WordId): number {
  if (id >= roots.length) roots = growTo(2 * id, roots);
  return (roots[id] ||= addNode());
}

function growTo(size: number, old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(size);
  grown.set(old);
  return grown;
}

function toNext(node: number, id: WordId): number {
  const known = findNext(node, id);
  if (known !== 0) return known;
  if (id >> ID_BITS !== 0) throw new RangeError('Too many words in phrases');
  const next = addNode();
  if (5 * ++edgeCount > edges.length) {
    const old = edges;
    edges = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) addEdge(old[at]!, old[at + 1]!);
  }
  addEdge((node << ID_BITS) | id, next);
  return next;
}

function addEdge(edge: number, next: number): void {
  let at = firstSlot(edge);
  while (edges[at] !== 0) at = at + 2 < edges.length ? at + 2 : 0;
  edges[at] = edge;
  edges[at + 1] = next;
}

function findNext(node: number, id: WordId): number {
  if (id >> ID_BITS !== 0) return 0;
  const edge = (node << ID_BITS) | id;
  for (let at = firstSlot(edge); edges[at] !== 0; at = at + 2 < edges.length ? at + 2 : 0) {
    if (edges[at] === edge) return edges[at + 1]!;
  }
  return 0;
}

function firstSlot(edge: number): number {
  return 2 * ((Math.imul(edge, 0x9e3779b1) >>> 15) & ((edges.length >> 1) - 1));
}

/** Whether a phrase is that word alone. */
export function isPhrase(id: WordId): boolean {
  return ends[roots[id] ?? 0] !== undefined;
}

/** Whether a phrase may begin with these two words; hardly ever wrong when it says so, and never when it does not. */
export function mayOpenPhrase(first: WordId, second: WordId): boolean {
  const bit = pairBit(first, second);
  return (pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

/** How many sets there are. */
export function countPhraseSets(): number {
  return sets;
}

/** Adds the hits of all sets that begin with word number `first`, shorter ones first, to the lists of their sets. */
export function addPhrasesAt({ id, flags, count }: Words, first: number, hits: (PhraseHit[] | undefined)[]): void {
  let node = roots[id[first]!] ?? 0;
  for (let last = first; node !== 0; node = findNext(node, id[last]!)) {
    const found = ends[node];
    if (found) {
      for (let k = 0; k < found.length; k += 2) {
        const hit = { first, last, phrase: found[k + 1]! };
        const known = hits[found[k]!];
        if (known) known.push(hit);
        else hits[found[k]!] = [hit];
      }
    }
    if (++last >= count || (flags[last]! & WordFlag.afterPunctuation) !== 0) break;
    if (last === first + 1 && !mayOpenPhrase(id[first]!, id[last]!)) break;
  }
}
