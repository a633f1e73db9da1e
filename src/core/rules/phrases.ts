import { WordFlag, type Words } from '../markdown/words';
import { type WordId, word } from '../text/vocabulary';

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

/** All phrases as one tree: its nodes are numbers from 1 on, and 0 is none. The node of a phrase's first word, by word id. */
let roots = new Int32Array(1 << 13);
/** The other edges in open addressing: node, word id, next node. */
let edges = new Int32Array(3 << 13);
let edgeCount = 0;
/** Pairs of set index and phrase index, for nodes in which phrases end. */
const ends: (number[] | undefined)[] = [undefined];
/** A bit for each pair of words that a phrase begins with; pairs share bits. */
const PAIR_BITS = 16;
const pairs = new Int32Array((1 << PAIR_BITS) / 32);
let sets = 0;

/**
 * Declares phrases, one per line or string. `a|b` stands for either word; a hyphen equals a blank. Call it at module level only.
 * A phrase matches inside one sentence, with no punctuation between its words.
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
  const next = addNode();
  if (6 * ++edgeCount > edges.length) {
    const old = edges;
    edges = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3) if (old[at] !== 0) addEdge(old[at]!, old[at + 1]!, old[at + 2]!);
  }
  addEdge(node, id, next);
  return next;
}

function addEdge(node: number, id: WordId, next: number): void {
  let at = firstSlot(node, id);
  while (edges[at] !== 0) at = at + 3 < edges.length ? at + 3 : 0;
  edges[at] = node;
  edges[at + 1] = id;
  edges[at + 2] = next;
}

function findNext(node: number, id: WordId): number {
  for (let at = firstSlot(node, id); edges[at] !== 0; at = at + 3 < edges.length ? at + 3 : 0) {
    if (edges[at] === node && edges[at + 1] === id) return edges[at + 2]!;
  }
  return 0;
}

function firstSlot(node: number, id: WordId): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ id, 0x85ebca6b);
  return 3 * ((hash >>> 13) & (edges.length / 3 - 1));
}

/** Whether a phrase is that word alone. */
export function isPhrase(id: WordId): boolean {
  return id < roots.length && roots[id] !== 0 && ends[roots[id]!] !== undefined;
}

/** Whether a phrase may begin with these two words; hardly ever wrong when it says so, and never when it does not. */
export function mayOpenPhrase(first: WordId, second: WordId): boolean {
  const bit = pairBit(first, second);
  return (pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

/** Adds the hits of all sets that begin with word number `first`, shorter ones first, to the lists of their sets. */
export function addPhrasesAt({ id, flags, count }: Words, first: number, hits: (PhraseHit[] | undefined)[]): void {
  let node = id[first]! < roots.length ? roots[id[first]!]! : 0;
  for (let last = first; node !== 0; ) {
    const found = ends[node];
    if (found) {
      for (let k = 0; k < found.length; k += 2) {
        (hits[found[k]!] ??= []).push({ first, last, phrase: found[k + 1]! });
      }
    }
    if (++last >= count || (flags[last]! & WordFlag.afterPunctuation) !== 0) break;
    node = findNext(node, id[last]!);
  }
}
