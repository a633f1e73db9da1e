import type { Answer } from '../../../drafts/answer';
import type { Sentence } from '../../../markdown/prose/words';
import { type WordId, word, wordSet } from '../../../text/vocabulary';
import type { PhraseSet } from '../../engine/phrases';
import {
  AHEAD,
  COULD,
  LOOKING_BACK,
  MAYBE_HABIT,
  NOW_AND_THEN,
  PAST_HABIT,
  PAST_HABIT_PHRASES,
  PLANNED,
  REPEATED,
  WILL,
  WOULD,
} from '../../lexicon/hypothetical';
import { isOnlyPast, PAST_BE, PRESENT_BE, VerbForm, verbForms } from '../../lexicon/verbs';
import { isOneOf, type Passage, readStory, SCENE_IDS, sentencesIn } from '../answer/passages';
import { firstAtOrAfter, isAnyIn } from '../answer/prose';
import { DETERMINERS } from '../grammar/clauses';
import { type ModalClause, modalSentences, readModalClause } from '../grammar/modalClauses';

const IF = word('if');
const OWN = wordSet("i we i'd we'd");
const STEP_OPENERS = wordSet('if first then next finally when');
const EARLIER = wordSet('before already earlier ago once previously yesterday');
const SPLIT = wordSet('split divided');
/** "My plan: I would move one table per night." */
const SCHEME = wordSet('plan deal idea rule agreement arrangement compromise');
const TASK = ['task'];
const RESULT = ['result'];
const PARTICIPLE_HELPERS = wordSet('be been being get gets have has not');
const PAST_HELPER = wordSet("had did didn't hadn't couldn't");

/** The first clause of each sentence in a story that tells what the candidate would do; use through `answer.derive`. */
export function findSuppositions(answer: Answer): readonly ModalClause[] {
  const found: ModalClause[] = [];
  const candidates = modalSentences(answer);
  if (candidates.length === 0) return found;
  for (const passage of readStory(answer)) {
    const tellsPast = lazily(() => passageTellsPast(answer, passage));
    const opening = isOneOf(passage, SCENE_IDS) || isOneOf(passage, TASK);
    let excused = -2;
    let flagged = -2;
    for (const s of sentencesIn(candidates, passage)) {
      if (answer.sentences[s]!.question) continue;
      const clause = readModalClause(answer, s, opening);
      if (!clause) continue;
      const before = s > passage.firstSentence ? answer.sentences[s - 1] : undefined;
      const place = { passage, opening, before, sentence: answer.sentences[s]!, tellsPast, follows: flagged === s - 1 };
      if ((clause.kind === 'would' && excused === s - 1) || isExcused(answer, clause, place)) excused = s;
      else {
        found.push(clause);
        flagged = s;
      }
    }
  }
  return found;
}

interface Place {
  readonly passage: Passage;
  readonly opening: boolean;
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  readonly tellsPast: () => boolean;
  /** The sentence before was found to suppose. */
  readonly follows: boolean;
}

/** Whether the sentence, or the one before, shows a past habit, a plan of the time, or a look back. */
function isExcused(answer: Answer, clause: ModalClause, place: Place): boolean {
  const { sentence, before, passage } = place;
  if (holds(answer, LOOKING_BACK, sentence) || (before?.question && holds(answer, LOOKING_BACK, before))) return true;
  switch (clause.kind) {
    case 'you':
    case 'should':
      return false;
    case 'could':
      return isOneOf(passage, RESULT) || isDoubtful(answer, clause, place);
    case 'will':
      return (
        (isOneOf(passage, RESULT) && isPlanOfResult(answer, clause, place)) ||
        isPastBefore(answer, sentence.first, clause.first)
      );
    case 'would':
      return (
        (isOneOf(passage, RESULT) && place.tellsPast()) ||
        isDoubtful(answer, clause, place) ||
        isHabit(answer, clause, place) ||
        isForetold(answer, clause, place)
      );
  }
}

/** Whether a clause with two readings is taken for the one about the past. */
function isDoubtful(answer: Answer, { doubt, first }: ModalClause, { sentence, tellsPast, follows }: Place): boolean {
  if (!doubt || follows) return false;
  if (doubt !== 'had') return tellsPast();
  const planned = isAnyIn(answer, STEP_OPENERS, sentence.first, first - 1);
  return !planned || tellsPast() || isAnyIn(answer, EARLIER, first, sentence.last);
}

/** In a Result that tells how things are, "will" is what comes next. */
function isPlanOfResult(answer: Answer, { first }: ModalClause, { before, sentence, tellsPast }: Place): boolean {
  const told = before && !isAnyIn(answer, WILL, before.first, before.last);
  return told || tellsPast() || isAnyIn(answer, PRESENT_BE, sentence.first, first - 1);
}

function isHabit(answer: Answer, { first, last }: ModalClause, { sentence, before, tellsPast }: Place): boolean {
  const opener = { first: sentence.first, last: first - 1 };
  const rest = { first, last: sentence.last };
  if (holds(answer, PAST_HABIT_PHRASES, sentence) || (before && holds(answer, PAST_HABIT_PHRASES, before))) return true;
  if (isAnyIn(answer, PAST_HABIT, opener.first, opener.last)) return true;
  if (isAnyIn(answer, PAST_HABIT, rest.first, rest.last) && tellsPast()) return true;
  if (isAnyIn(answer, NOW_AND_THEN, sentence.first, last)) return true;
  if (isAnyIn(answer, MAYBE_HABIT, sentence.first, sentence.last) && tellsPast()) return true;
  return isAnyIn(answer, REPEATED, sentence.first, first) && !isPresentIn(answer, sentence.first, first - 1);
}

/** Whether what "would" happen was said, planned or assigned before, or follows from something past. */
function isForetold(answer: Answer, { first }: ModalClause, { sentence, before, opening, tellsPast }: Place): boolean {
  if (isPastBefore(answer, sentence.first, first)) return true;
  if (isAnyIn(answer, SPLIT, sentence.first, first - 1)) return true;
  if (isAnyIn(answer, SCHEME, sentence.first, first - 1) && tellsPast()) return true;
  if (holds(answer, AHEAD, { first: sentence.first, last: first - 1 }) && tellsPast()) return true;
  if (!before) return false;
  const past = hasPast(answer, before.first, before.last);
  const planned = isAnyIn(answer, PLANNED, before.first, before.last);
  return opening ? past || planned : past && planned;
}

/**
 * Whether something past, or somebody else's "would", is told in a sentence before its clause; not in "If someone
 * missed ...".
 */
function isPastBefore(answer: Answer, sentenceFirst: number, clauseFirst: number): boolean {
  const { id } = answer.words;
  for (let i = sentenceFirst; i < clauseFirst; i++) {
    if (id[i] === IF) return hasPast(answer, sentenceFirst, i - 1);
    if ((WOULD.has(id[i]!) || COULD.has(id[i]!)) && !OWN.has(id[i]!) && !OWN.has(id[i - 1]!)) return true;
  }
  return hasPast(answer, sentenceFirst, clauseFirst - 1);
}

function hasPast(answer: Answer, first: number, last: number): boolean {
  const { id } = answer.words;
  for (let i = first; i <= last; i++) {
    if (PAST_BE.has(id[i]!) || PAST_HELPER.has(id[i]!)) return true;
    if (isOnlyPast(id[i]!) && !(i > first && isAdjectival(id[i - 1]!))) return true;
  }
  return false;
}

/** Whether a participle after this word is not a past tense: "the delayed project", "who is affected". */
function isAdjectival(before: WordId): boolean {
  return DETERMINERS.has(before) || PRESENT_BE.has(before) || PARTICIPLE_HELPERS.has(before);
}

function isPresentIn(answer: Answer, first: number, last: number): boolean {
  const { id } = answer.words;
  for (let i = first; i <= last; i++) {
    if (PRESENT_BE.has(id[i]!)) return true;
    const forms = verbForms(id[i]!);
    if ((forms & VerbForm.past) !== 0 || (forms & (VerbForm.base | VerbForm.third)) === 0) continue;
    if (i > first && !DETERMINERS.has(id[i - 1]!)) return true;
  }
  return false;
}

function passageTellsPast(answer: Answer, { firstSentence, endSentence }: Passage): boolean {
  for (let s = firstSentence; s < endSentence; s++) {
    const { first, last } = answer.sentences[s]!;
    if (hasPast(answer, first, last)) return true;
  }
  return false;
}

function holds(answer: Answer, set: PhraseSet, { first, last }: Pick<Sentence, 'first' | 'last'>): boolean {
  const found = answer.phrases(set);
  const hit = found[firstAtOrAfter(found, first)];
  return hit !== undefined && hit.last <= last;
}

function lazily(make: () => boolean): () => boolean {
  let value: boolean | undefined;
  return () => (value ??= make());
}
