import type { Answer, Section } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import { COMPLETED, OPENING_REASONS, REASONS, SOMEBODY_TO, TIMES } from '../../lexicon/reasons';
import { isAdverb, isOnlyPast, isPast, MODALS, PAST_BE, PRESENT_BE, VerbForm, verbForms } from '../../lexicon/verbs';
import { firstAtOrAfter, sentenceAt } from '../answer/prose';
import { DETERMINERS } from '../grammar/clauses';

const SO = word('so');
const TO = word('to');
const AS = word('as');
const BY = word('by');
const SINCE = word('since');
const OVER = word('over');
const AFTER_AS = wordSet(
  'i we it they he she this that these those there the our my each every most all some many their his her its no not nobody users customers',
);
const CHOSEN = wordSet('chose picked preferred favoured favored selected choosing picking prioritised prioritized');
const SAME = wordSet('same such soon long far well just');
const MAIN_SUBJECT = wordSet('i we');
const PRONOUNS = wordSet('i we it they he she this that these those there nobody users customers');

/** Whether a section gives a reason or a purpose for something done in it. */
export function givesReason(answer: Answer, section: Section): boolean {
  const { firstWord, endWord } = section;
  const hits = answer.phrases(REASONS);
  for (let n = firstAtOrAfter(hits, firstWord); n < hits.length && hits[n]!.last < endWord; n++) {
    if (!isFiller(answer, hits[n]!.first, section)) return true;
  }
  const { id } = answer.words;
  for (let i = firstWord; i < endWord; i++) {
    const here = id[i]!;
    if (here === TO && isPurpose(answer, i, endWord)) return true;
    if (here === AS && isBecause(answer, i, endWord)) return true;
    if (here === SINCE && isReasonSince(answer, i, endWord)) return true;
    if (here === BY && isByDoing(answer, i, endWord)) return true;
    if (here === OVER && i - firstWord > 1 && isChoice(answer, i, firstWord)) return true;
    if (OPENING_REASONS.has(here) && opens(answer, i)) return true;
  }
  return false;
}

function opens({ words: { flags } }: Answer, i: number): boolean {
  return (flags[i]! & (WordFlag.opensBlock | WordFlag.afterPunctuation)) !== 0;
}

/** "So" as the first word of the section's first sentence. */
function isFiller(answer: Answer, i: number, { firstWord }: Section): boolean {
  return answer.words.id[i] === SO && i === firstWord;
}

/** "To" with a verb that says what something was done for: not after "wanted", "how" or "asked the team". */
function isPurpose(answer: Answer, i: number, end: number): boolean {
  const { id, flags, count } = answer.words;
  let verb = i + 1;
  while (verb < end && isAdverb(id[verb]!)) verb++;
  if (verb >= end || (flags[verb]! & WordFlag.afterPunctuation) !== 0) return false;
  if ((verbForms(id[verb]!) & VerbForm.base) === 0) return false;
  const next = verb + 1;
  if (next >= count || next >= end || (flags[next]! & WordFlag.afterPunctuation) !== 0) return false;
  if (opens(answer, i)) return true;
  if (i === 0 || COMPLETED.has(id[i - 1]!)) return false;
  const { first } = sentenceAt(answer, i);
  for (let k = i - 1; k >= first && k > i - 8; k--) {
    if (SOMEBODY_TO.has(id[k]!)) return false;
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0) break;
  }
  return true;
}

/** "As" before a clause of its own: "as the table was large", not "as the lead". */
function isBecause(answer: Answer, i: number, end: number): boolean {
  const { id, flags } = answer.words;
  const next = i + 1;
  if (next >= end || (flags[next]! & WordFlag.afterPunctuation) !== 0 || !AFTER_AS.has(id[next]!)) return false;
  const opening = opens(answer, i);
  const compares = !opening && i > 1 && (id[i - 2] === AS || SAME.has(id[i - 1]!));
  if (compares) return false;
  if (!opening && !(DETERMINERS.has(id[next]!) || PRONOUNS.has(id[next]!))) return false;
  for (let k = next + 1; k < end && k < next + 8; k++) {
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0 || MAIN_SUBJECT.has(id[k]!)) return false;
    const finite = PAST_BE.has(id[k]!) || PRESENT_BE.has(id[k]!) || MODALS.has(id[k]!) || isOnlyPast(id[k]!);
    if (finite || (PRONOUNS.has(id[next]!) && isPast(id[k]!))) return true;
    if (opening && (verbForms(id[k]!) & VerbForm.third) !== 0 && !DETERMINERS.has(id[k - 1]!)) return true;
  }
  return false;
}

/** "Since" with a clause, not with a point in time. */
function isReasonSince({ words: { id, flags } }: Answer, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || (flags[next]! & (WordFlag.digit | WordFlag.afterPunctuation)) !== 0) return false;
  for (let k = next; k < end && k < next + 3; k++) if (TIMES.has(id[k]!)) return false;
  return true;
}

/** "By caching the page, ..." at the start of a clause. */
function isByDoing(answer: Answer, i: number, end: number): boolean {
  return opens(answer, i) && i + 1 < end && (verbForms(answer.words.id[i + 1]!) & VerbForm.gerund) !== 0;
}

/** "Chose Postgres over MongoDB". */
function isChoice({ words: { id, flags } }: Answer, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 6; k--) {
    if (CHOSEN.has(id[k]!)) return true;
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return false;
  }
  return false;
}
