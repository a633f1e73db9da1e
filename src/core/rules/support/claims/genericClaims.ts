import type { Answer } from '../../../drafts/answer';
import type { Sentence } from '../../../markdown/prose/words';
import { WordFlag } from '../../../markdown/prose/words';
import { type WordId, word, wordSet, wordText } from '../../../text/vocabulary';
import {
  ABSTRACTIONS,
  BREAKS,
  CODE_THINGS,
  DATES,
  FOLLOWING,
  GOES_ON,
  HELD,
  ITEMS_FOLLOW,
  isToolName,
  KNOWN_BY,
  LISTING_PHRASES,
  LISTING_WORDS,
  NAMED_BEFORE,
  NO_MEANS,
  NOT_VAGUE,
  QUANTIFIERS,
} from '../../lexicon/generics';
import { isNumberWord } from '../../lexicon/numbers';
import { PRESENT_BE } from '../../lexicon/verbs';
import { readPassages, SCENE_IDS, sentencesIn } from '../answer/passages';
import { firstAtOrAfter, isAnyIn, sentenceNumberAt } from '../answer/prose';

/** Word numbers from the quantifier to the noun. */
export interface GenericClaim {
  readonly first: number;
  readonly last: number;
}

const EXEMPT: readonly string[] = [...SCENE_IDS, 'task', 'learning'];
const BEST = word('best');
const PRACTICES = word('practices');
const ALL = word('all');
const DIFFERENT = word('different');
const AND = word('and');
const OR = word('or');
const METHODS = word('methods');
const STEPS = word('steps');
const IN = word('in');
const FOR = word('for');
const A = word('a');
const MATCHED = wordSet('each every different');
const I = word('i');

/**
 * The quantifiers with an abstract plural where nothing is named, at most one in a sentence; use through
 * `answer.derive`.
 */
export function findGenericClaims(answer: Answer): readonly GenericClaim[] {
  const hits = answer.phrases(QUANTIFIERS);
  if (hits.length === 0) return [];
  const found: GenericClaim[] = [];
  const candidates = [...new Set(hits.map(({ first }) => sentenceNumberAt(answer, first)))];
  for (const passage of answer.derive(readPassages)) {
    if (passage.ids.some(id => EXEMPT.includes(id))) continue;
    for (const s of sentencesIn(candidates, passage)) {
      const sentence = answer.sentences[s]!;
      if (sentence.question) continue;
      const claim = readClaim(answer, sentence);
      if (claim && !namesSomething(answer, sentence) && !listFollows(answer, s, claim.last)) found.push(claim);
    }
  }
  return found;
}

function readClaim(answer: Answer, sentence: Sentence): GenericClaim | undefined {
  const { id, flags } = answer.words;
  const hits = answer.phrases(QUANTIFIERS);
  for (let n = firstAtOrAfter(hits, sentence.first); n < hits.length && hits[n]!.first <= sentence.last; n++) {
    const { first, last } = hits[n]!;
    if ((flags[first]! & (WordFlag.quoted | WordFlag.joined)) !== 0) continue;
    if (isPlainCount(answer, first, sentence)) continue;
    const open = first === sentence.first || (flags[first]! & WordFlag.afterPunctuation) !== 0;
    if (!open && NOT_VAGUE.has(id[first - 1]!)) continue;
    const noun = nounAfter(answer, last, sentence.last);
    if (noun < 0 || (id[first] === BEST && !isFollowed(answer, first, noun))) continue;
    if (id[noun] === METHODS && isAnyIn(answer, CODE_THINGS, sentence.first, sentence.last)) continue;
    if (id[noun] === STEPS && first > sentence.first && id[first - 1] === IN) continue;
    if (id[first] === ALL && noun < sentence.last && KNOWN_BY.has(id[noun + 1]!)) continue;
    if (id[first] === DIFFERENT && (isContrast(answer, first, sentence.first) || isMatch(answer, noun))) continue;
    return { first, last: noun };
  }
  return undefined;
}

/** "Followed best practices", and no other use of "best". */
function isFollowed({ words: { id, count } }: Answer, best: number, noun: number): boolean {
  if (noun + 1 < count && KNOWN_BY.has(id[noun + 1]!)) return false;
  return id[noun] === PRACTICES && noun === best + 1 && best > 0 && FOLLOWING.has(id[best - 1]!);
}

/** The abstract plural within two words of word `from`, with "and" between at most; or -1. */
function nounAfter({ words: { id, flags } }: Answer, from: number, last: number): number {
  let between = 0;
  for (let k = from + 1; k <= last && between <= 2; k++) {
    if ((flags[k]! & (WordFlag.afterPunctuation | WordFlag.opaque)) !== 0) return -1;
    if (ABSTRACTIONS.has(id[k]!)) return k;
    if (BREAKS.has(id[k]!) || NAMED_BEFORE.has(id[k]!)) return -1;
    if (id[k] !== AND && id[k] !== OR && (flags[k]! & WordFlag.joined) === 0) between++;
  }
  return -1;
}

/** "We had different approaches": people who differ. */
function isContrast({ words: { id } }: Answer, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 4; k--) if (HELD.has(id[k]!)) return true;
  return false;
}

/** "Different tools for different jobs", "for each": that they differ is the point. */
function isMatch({ words: { id, count } }: Answer, noun: number): boolean {
  return noun + 2 < count && id[noun + 1] === FOR && MATCHED.has(id[noun + 2]!);
}

/**
 * "Agile is a set of practices", "split into several steps", "removed some frameworks": not means that somebody used.
 */
function isPlainCount({ words: { id } }: Answer, first: number, sentence: Sentence): boolean {
  if (first === sentence.first) return false;
  return NO_MEANS.has(id[first - 1]!) || (id[first] === A && PRESENT_BE.has(id[first - 1]!));
}

/** Whether a sentence holds a figure, code, a name or an acronym. */
function namesSomething(answer: Answer, { first, last }: Sentence): boolean {
  for (let i = first; i <= last; i++) if (isName(answer, i, i === first) || isFigure(answer, i)) return true;
  return false;
}

function isFigure({ words: { id, flags } }: Answer, i: number): boolean {
  return (flags[i]! & WordFlag.digit) !== 0 || isNumberWord(id[i]!);
}

function isName(answer: Answer, i: number, opensSentence: boolean): boolean {
  const { id, flags } = answer.words;
  if ((flags[i]! & (WordFlag.opaque | WordFlag.upperCase)) !== 0) return true;
  if ((flags[i]! & WordFlag.capitalised) !== 0 && !opensSentence && !startsWithI(id[i]!)) return !DATES.has(id[i]!);
  return isToolName(id[i]!) === 1 || answer.derive(questionNames).has(wordText(id[i]!));
}

/** What the question writes with a capital inside its sentences, lower case; and its topics. */
function questionNames({ setting }: Answer): ReadonlySet<string> {
  const { question } = setting;
  if (!question) return new Set();
  const names = question.question.match(/(?<=[a-z,] )[A-Z][\w.+#]*/g) ?? [];
  return new Set(names.filter(name => name !== 'I').map(name => name.toLowerCase()));
}

function startsWithI(id: WordId): boolean {
  return id === I || wordText(id).startsWith("i'");
}

/** Whether the items come after the noun, as a list, or the next sentence names them. */
function listFollows(answer: Answer, s: number, noun: number): boolean {
  const { text, words, sentences, blocks } = answer;
  const sentence = sentences[s]!;
  if (opensList(text, words.end[noun]!, sentence.end)) return true;
  for (let k = noun + 1; k <= sentence.last; k++) if (ITEMS_FOLLOW.has(words.id[k]!)) return true;
  const comma = noun < sentence.last && (words.flags[noun + 1]! & WordFlag.afterComma) !== 0;
  if (comma && !GOES_ON.has(words.id[noun + 1]!)) return true;
  const next = sentences[s + 1];
  if (!next) return false;
  const { kind, group } = blocks[next.block]!;
  if (next.block !== sentence.block) return kind === 'list-item' && group !== blocks[sentence.block]!.group;
  const openers = answer.phrases(LISTING_PHRASES);
  const listing = openers[firstAtOrAfter(openers, next.first)]?.first === next.first;
  if (listing || LISTING_WORDS.has(words.id[next.first]!)) return true;
  for (let i = next.first; i <= next.last; i++) if (isName(answer, i, i === next.first)) return true;
  return false;
}

/** Whether a colon, a bracket or a dash stands between two offsets, or a colon right behind. */
function opensList(text: string, from: number, to: number): boolean {
  for (let k = from; k <= to && k < text.length; k++) {
    const unit = text.charCodeAt(k);
    if (unit === 58 || (k < to && (unit === 40 || unit === 0x2013 || unit === 0x2014))) return true;
    if (unit === 45 && k < to && text.charCodeAt(k - 1) === 32 && text.charCodeAt(k + 1) === 32) return true;
  }
  return false;
}
