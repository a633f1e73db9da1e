import { WordFlag, type Words } from '../markdown/words';
import { type WordId, word } from '../text/vocabulary';

/** A list of phrases that a rule looks for. All sets are found together, in one pass over an answer. */
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

interface Node {
  next: Map<WordId, Node> | undefined;
  /** Pairs of set index and phrase index. */
  ends: number[] | undefined;
}

const roots: (Node | undefined)[] = [];
let sets = 0;

/**
 * Declares phrases, one per line or string. `a|b` stands for either word; a hyphen equals a blank. Call it at module level only.
 * A phrase matches inside one sentence, with no punctuation between its words.
 */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const index = sets++;
  const phrases = lists
    .flatMap(list => list.split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '')
    .flatMap(spellOut);
  phrases.forEach((phrase, number) => addPhrase(phrase, index, number));
  return { index, phrases };
}

function spellOut(pattern: string): readonly string[] {
  let phrases = [''];
  for (const part of pattern.toLowerCase().split(/[\s-]+/)) {
    phrases = part.split('|').flatMap(choice => phrases.map(phrase => `${phrase} ${choice}`.trim()));
  }
  return phrases;
}

function addPhrase(phrase: string, set: number, number: number): void {
  const ids = phrase.split(' ').map(word);
  let node = (roots[ids[0]!] ??= { next: undefined, ends: undefined });
  for (const id of ids.slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(id);
    if (!next) {
      next = { next: undefined, ends: undefined };
      node.next.set(id, next);
    }
    node = next;
  }
  node.ends ??= [];
  node.ends.push(set, number);
}

/** The hits of every phrase set in an answer's words, by set index, each in reading order; longer phrases come after shorter ones. */
export function findPhrases(words: Words): readonly (readonly PhraseHit[] | undefined)[] {
  const hits: PhraseHit[][] = [];
  const { id, flags, count } = words;
  for (let first = 0; first < count; first++) {
    let node = roots[id[first]!];
    for (let last = first; node; ) {
      if (node.ends) {
        for (let k = 0; k < node.ends.length; k += 2) {
          (hits[node.ends[k]!] ??= []).push({ first, last, phrase: node.ends[k + 1]! });
        }
      }
      if (!node.next || ++last >= count || (flags[last]! & WordFlag.afterPunctuation) !== 0) break;
      node = node.next.get(id[last]!);
    }
  }
  return hits;
}
