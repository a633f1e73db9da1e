import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import {
  CLAIMED_SKILLS,
  NO_TRAIT,
  OF_A_STATE,
  OPINION_VERBS,
  OWN_REASONS,
  PADDING,
  PERSONS,
  PRAISED_ROLES,
  PRAISING,
  SELF_VERBS,
  SOMEONE,
  STATE_TRAITS,
  TITLE_TRAITS,
  TITLES,
  TRAITS,
} from '../../lexicon/traits';
import { isAdverb } from '../../lexicon/verbs';
import { firstAtOrAfter, sentenceNumberAt } from '../answer/prose';
import { readSubjects } from '../grammar/clauses';

/** "I am a very proactive": word numbers from the subject to the trait. */
export interface TraitClaim {
  readonly first: number;
  readonly last: number;
  /** Index into the answer's sentences. */
  readonly sentence: number;
}

/** A trait stands at most this many words behind its verb. */
const REACH = 9;
const I = word('i');
const IM = word("i'm");
const AM = word('am');
const BEEN = word('been');
const MYSELF = word('myself');
const THAT = word('that');
const A = wordSet('a an');
const HAVE = word('have');
const IVE = word("i've");
const OWN = wordSet("i i'd");
const BEFORE_SELF_VERB = wordSet('would think can could to like');
const WOULD_SAY = wordSet("i i'd would");
const AS_OR_BEING = wordSet('as being');
const NOT_CLAIMED = wordSet('not never no now today less');

/** The sentences that claim a trait of the speaker, in reading order; use through `answer.derive`. */
export function findTraitClaims(answer: Answer): readonly TraitClaim[] {
  const found: TraitClaim[] = [];
  const add = (first: number, last: number) => {
    const sentence = sentenceNumberAt(answer, first);
    if (!answer.sentences[sentence]!.question) found.push({ first, last, sentence });
  };
  for (const { first, last } of answer.phrases(TRAITS)) if (!isTitle(answer, last)) tryClaim(answer, first, last, add);
  for (const { first, last } of answer.phrases(STATE_TRAITS))
    if (!isState(answer, last) && !isTitle(answer, last)) tryClaim(answer, first, last, add);
  for (const { first, last } of answer.phrases(SOMEONE)) tryClaim(answer, first, last, add);
  for (const { first, last } of answer.phrases(PRAISED_ROLES))
    if (first > 0 && PRAISING.has(answer.words.id[first - 1]!)) tryClaim(answer, first, last, add);
  for (const { first, last } of answer.phrases(PERSONS)) tryPerson(answer, first, last, add);
  for (const { first, last } of answer.phrases(CLAIMED_SKILLS))
    if (isPlain(answer, first) && isOwn(answer, first)) add(first, last);
  found.sort((a, b) => a.first - b.first || a.last - b.last);
  return found.filter((claim, index) => index === 0 || found[index - 1]!.sentence !== claim.sentence);
}

type Add = (first: number, last: number) => void;

function isPlain({ words: { flags } }: Answer, i: number): boolean {
  return (flags[i]! & (WordFlag.quoted | WordFlag.opaque)) === 0;
}

/** "Confident that it works", and the state of a thing: "independent of". */
function isState({ words: { id, flags, count } }: Answer, last: number): boolean {
  const next = last + 1;
  return next < count && (flags[next]! & WordFlag.afterPunctuation) === 0 && OF_A_STATE.has(id[next]!);
}

/** "Independent consultant". */
function isTitle({ words: { id, count } }: Answer, last: number): boolean {
  return last + 1 < count && TITLE_TRAITS.has(id[last]!) && TITLES.has(id[last + 1]!);
}

/** Looks back from a trait over padding to "I am", "I consider myself", "I have always been" or "As a". */
function tryClaim(answer: Answer, trait: number, last: number, add: Add): void {
  const { id, flags, count } = answer.words;
  if (!isPlain(answer, trait) || (last + 1 < count && (flags[last + 1]! & WordFlag.joined) !== 0)) return;
  for (let k = trait - 1; k >= 0 && k >= trait - REACH; k--) {
    const opensAt = flags[k + 1]! & (WordFlag.opensBlock | WordFlag.afterPunctuation);
    if (opensAt !== 0 && (flags[k + 1]! & WordFlag.afterComma) === 0) return;
    if (id[k] === AM || id[k] === IM || id[k] === BEEN || id[k] === MYSELF) {
      const subject = subjectOf(answer, k);
      if (subject >= 0 && isOwn(answer, subject)) add(subject, last);
      return;
    }
    if (AS_OR_BEING.has(id[k]!) && A.has(id[k + 1]!)) {
      if ((flags[k]! & WordFlag.afterPunctuation) !== 0 && isFollowedByI(answer, last)) add(k, last);
      if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return;
    }
    if (NOT_CLAIMED.has(id[k]!) || !(PADDING.has(id[k]!) || isAdverb(id[k]!))) return;
  }
}

/** "I am a calm and friendly person". */
function tryPerson(answer: Answer, noun: number, last: number, add: Add): void {
  const { id, flags } = answer.words;
  for (let k = noun - 1; k > 0 && k >= noun - 6; k--) {
    if (A.has(id[k]!)) {
      if (k < noun - 1) tryClaim(answer, k, last, add);
      return;
    }
    if (NO_TRAIT.has(id[k]!) || (flags[k]! & (WordFlag.upperCase | WordFlag.opaque | WordFlag.digit)) !== 0) return;
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0 && (flags[k]! & WordFlag.afterComma) === 0) return;
  }
}

/** The "I" of "am", "been" or "myself", or -1. */
function subjectOf({ words: { id } }: Answer, verb: number): number {
  if (id[verb] === IM) return verb;
  let k = verb - 1;
  if (id[verb] === MYSELF) {
    while (k > verb - 3 && k > 0 && !SELF_VERBS.has(id[k]!)) k--;
    if (!SELF_VERBS.has(id[k]!)) return -1;
    k--;
    while (k > 0 && k > verb - 8 && !OWN.has(id[k]!) && (isAdverb(id[k]!) || BEFORE_SELF_VERB.has(id[k]!))) k--;
    return k >= 0 && OWN.has(id[k]!) ? k : -1;
  }
  while (k > 0 && k > verb - 4 && isAdverb(id[k]!)) k--;
  if (id[verb] === BEEN && id[k] === HAVE) k--;
  const own = id[k] === I || (id[verb] === BEEN && id[k] === IVE);
  return k >= 0 && own ? k : -1;
}

/** Whether the clause is the speaker's own word: not "my manager said I am". */
function isOwn(answer: Answer, subject: number): boolean {
  const { id, flags } = answer.words;
  const subjects = answer.derive(readSubjects);
  const found = subjects[firstAtOrAfter(subjects, subject)];
  if (found?.first === subject && found.place === 'main') return true;
  let before = subject - 1;
  while (before > 0 && isAdverb(id[before]!) && (flags[before]! & WordFlag.afterPunctuation) === 0) before--;
  if (id[before] === THAT) before--;
  if (before < 0) return true;
  return OPINION_VERBS.has(id[before]!) ? before > 0 && WOULD_SAY.has(id[before - 1]!) : OWN_REASONS.has(id[before]!);
}

function isFollowedByI({ words: { id, flags, count } }: Answer, last: number): boolean {
  const next = last + 1;
  return next < count && (flags[next]! & WordFlag.afterComma) !== 0 && (id[next] === I || id[next] === IM);
}
