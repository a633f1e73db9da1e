import { editDistance } from '../text/editDistance';

/** What a word that begins with the query's counts, and one that is spelt nearly like it, against 1 for the word itself. */
const PREFIX = 0.6;
const TYPO = 0.35;

/** Where a word occurs; both lists go together. */
interface Postings {
  /** What `lettersOf` says of the word. */
  readonly letters: number;
  readonly documents: number[];
  readonly weights: number[];
}

/** Which words stand in which documents; these are numbers that the caller gives, counting up. */
export class WordIndex {
  private readonly words = new Map<string, Postings>();
  private readonly postings: Postings[][] = [];

  /** Adds words to a document, which must be the last one or a new one. A word that it has already keeps the larger weight. */
  add(document: number, words: readonly string[], weight: number): void {
    const own = (this.postings[document] ??= []);
    for (const word of words) {
      let place = this.words.get(word);
      if (!place) this.words.set(word, (place = { letters: lettersOf(word), documents: [], weights: [] }));
      const { documents, weights } = place;
      const last = documents.length - 1;
      if (documents[last] === document) weights[last] = Math.max(weights[last]!, weight);
      else {
        documents.push(document);
        weights.push(weight);
        own.push(place);
      }
    }
  }

  remove(document: number): void {
    for (const { documents, weights } of this.postings[document] ?? []) {
      const at = documents.indexOf(document);
      documents.splice(at, 1);
      weights.splice(at, 1);
    }
    delete this.postings[document];
  }

  /**
   * How well each document answers a word, 0 where it does not: with the word itself, with one that it begins, or with one that differs by a typing error or
   * two. Rare words count more. `size` is larger than any document.
   */
  score(word: string, size: number): Float64Array {
    const scores = new Float64Array(size);
    const typos = allowedTypos(word);
    const own = lettersOf(word);
    for (const [known, { letters, documents, weights }] of this.words) {
      const likeness = compare(word, known, differ(own, letters) > 2 * typos ? 0 : typos);
      if (likeness === 0) continue;
      const factor = likeness * Math.log(1 + size / documents.length);
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]!;
        scores[document] = Math.max(scores[document]!, factor * weights[i]!);
      }
    }
    return scores;
  }
}

/** How much a known word counts for `word`, which may have up to `typos` wrong letters. */
function compare(word: string, known: string, typos: number): number {
  if (word.length > 1 && known.startsWith(word)) {
    return known.length === word.length ? 1 : (PREFIX * word.length) / (0.7 * word.length + 0.3 * known.length);
  }
  if (word === known) return 1;
  if (typos === 0) return 0;
  const distance = editDistance(word, known, typos);
  return distance > typos ? 0 : (TYPO * word.length) / (word.length + distance);
}

/** Letters that may be wrong: none in short words, one from four letters, two from eight. */
function allowedTypos(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The letters of a word as bits; a wrong letter makes two different at the most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many bits differ. */
function differ(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}
