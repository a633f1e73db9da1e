import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import type { PhraseSet } from '../../engine/phrases';
import {
  ANY_CASE,
  BACKGROUND,
  CASE_VERBS,
  HABIT_ADVERBS,
  HABIT_OPENERS,
  HABIT_VERBS,
  MAKE_SURE,
  MY_WAYS,
  NOWADAYS,
  SOFTENED,
} from '../../lexicon/habits';
import { LOOKING_BACK } from '../../lexicon/hypothetical';
import { PRESENT_BE, STATIVE, VerbForm, verbForms } from '../../lexicon/verbs';
import { isOneOf, type Passage, readStory, SCENE_IDS, sentencesIn } from '../answer/passages';
import { firstAtOrAfter, isAnyIn, sentenceNumberAt } from '../answer/prose';
import { CONJUNCTIONS, readSubjects, type Subject } from '../grammar/clauses';

/** A habit told in the present; word numbers. */
export interface Habit {
  readonly first: number;
  readonly last: number;
  /** The verb of the habit, -1 for "my approach is". */
  readonly verb: number;
}

const TO = word('to');
const OR = word('or');
const MAKE = wordSet('make ensure');
const WHEN = wordSet('when whenever');
const FACED = wordSet('faced confronted stuck given');
const WHENEVER = word('whenever');
const EACH = wordSet('every each any');
const TIME = word('time');
const IS = wordSet('is are remains');
const CLEAR_CASE = wordSet('face encounter disagree');
/** "I don't usually write docs" leads up to the time when one did. */
const DENIED = wordSet("don't not");
const DO = wordSet("do don't");

/** The habits of a story in its scene, Action and Result, in reading order; use through `answer.derive`. */
export function findHabits(answer: Answer): readonly Habit[] {
  const found: Habit[] = [];
  const candidates = presentSentences(answer);
  if (candidates.length === 0) return found;
  for (const passage of readStory(answer)) {
    if (passage.ids.length === 1 && passage.ids[0] === 'task') continue;
    const scene = isOneOf(passage, SCENE_IDS);
    for (const s of sentencesIn(candidates, passage)) {
      const sentence = answer.sentences[s]!;
      if (sentence.question) continue;
      const habit = readHabit(answer, s, scene) ?? readMyWay(answer, sentence.first, sentence.last);
      if (habit && !isOutcome(answer, s, passage)) found.push(habit);
    }
  }
  return found;
}

/** The sentences that may tell a habit, ascending. */
function presentSentences(answer: Answer): readonly number[] {
  const numbers: number[] = [];
  for (const { kind, tense, sentence } of answer.derive(readSubjects))
    if (kind !== 'team' && tense === 'present' && sentence !== numbers[numbers.length - 1]) numbers.push(sentence);
  const ways = answer.phrases(MY_WAYS);
  if (ways.length === 0) return numbers;
  for (const { first } of ways) numbers.push(sentenceNumberAt(answer, first));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readHabit(answer: Answer, s: number, scene: boolean): Habit | undefined {
  const { first, last } = answer.sentences[s]!;
  const subjects = answer.derive(readSubjects);
  for (let n = firstAtOrAfter(subjects, first); n < subjects.length && subjects[n]!.first <= last; n++) {
    const subject = subjects[n]!;
    if (subject.kind === 'team' || subject.quoted || subject.tense !== 'present') continue;
    const habit = readSubject(answer, subject, first, last, scene);
    if (habit) return explainsEpisode(answer, subjects, n, last) ? undefined : habit;
  }
  return undefined;
}

/** "We usually run such jobs at night, so I moved it": a past deed in the same sentence. */
function explainsEpisode({ words }: Answer, subjects: readonly Subject[], n: number, last: number): boolean {
  for (let k = n + 1; k < subjects.length && subjects[k]!.first <= last; k++) {
    const { tense, place, quoted, first } = subjects[k]!;
    if (tense === 'past' && place === 'main' && !quoted && words.id[first - 1] !== OR) return true;
  }
  return false;
}

function readSubject(answer: Answer, subject: Subject, start: number, last: number, scene: boolean): Habit | undefined {
  const { id } = answer.words;
  const { first, main, place, kind } = subject;
  const verb = id[main]!;
  if (isWheneverFaced(answer, subject, start)) return { first: start, last: main, verb: main };
  if ((verbForms(verb) & (VerbForm.base | VerbForm.past)) !== VerbForm.base || DO.has(verb)) return undefined;
  const opener = id[start]!;
  if (opener === WHENEVER || (EACH.has(opener) && start < last && id[start + 1] === TIME))
    return { first: first - start <= 2 ? start : first, last: main, verb: main };
  if (WHEN.has(opener) && first === start + 1 && isAnyCase(answer, main, last))
    return { first: start, last: main, verb: main };
  if (place !== 'main' || (scene && kind === 'we')) return undefined;
  const next = main < last ? id[main + 1]! : 0;
  if (HABIT_VERBS.has(verb) && next === TO && main + 2 <= last && !SOFTENED.has(id[main + 2]!))
    return { first, last: main + 2, verb: main };
  if (MAKE.has(verb)) {
    const made = phraseAt(answer, MAKE_SURE, main);
    if (made >= 0) return { first, last: made, verb: main };
  }
  const adverb = isAnyIn(answer, HABIT_ADVERBS, first + 1, main - 1);
  if (adverb && isAnyIn(answer, DENIED, first + 1, main - 1)) return undefined;
  if (adverb) return scene && BACKGROUND.has(verb) ? undefined : { first, last: main, verb: main };
  const fronted = first > start && first - start <= 6 && phraseAt(answer, HABIT_OPENERS, start) === first - 1;
  return fronted && !scene && !STATIVE.has(verb) ? { first: start, last: main, verb: main } : undefined;
}

/** "When I'm faced with", "When faced with a bug, I read". */
function isWheneverFaced({ words: { id } }: Answer, { first, verb, main, place }: Subject, start: number): boolean {
  if (!WHEN.has(id[start]!)) return false;
  if (FACED.has(id[start + 1]!)) return place === 'main' && (verbForms(id[main]!) & VerbForm.past) === 0;
  return first === start + 1 && PRESENT_BE.has(id[verb]!) && FACED.has(id[main]!);
}

function isAnyCase(answer: Answer, verb: number, last: number): boolean {
  const { id } = answer.words;
  if (!CASE_VERBS.has(id[verb]!)) return false;
  return CLEAR_CASE.has(id[verb]!) || (verb < last && ANY_CASE.has(id[verb + 1]!));
}

/** "My approach is", "My usual way of working is", at the start of a clause. */
function readMyWay(answer: Answer, start: number, last: number): Habit | undefined {
  const { id, flags } = answer.words;
  const hits = answer.phrases(MY_WAYS);
  for (let n = firstAtOrAfter(hits, start); n < hits.length && hits[n]!.last < last; n++) {
    const { first, last: way } = hits[n]!;
    if ((flags[first]! & WordFlag.quoted) !== 0) continue;
    const opens = first === start || (flags[first]! & WordFlag.afterPunctuation) !== 0;
    if (!opens && !CONJUNCTIONS.has(id[first - 1]!)) continue;
    for (let be = way + 1; be <= last && be < way + 7 && (flags[be]! & WordFlag.afterPunctuation) === 0; be++) {
      if (IS.has(id[be]!)) return { first, last: be, verb: -1 };
    }
  }
  return undefined;
}

/** Whether the sentence says what the speaker has done ever since, or explains a lesson. */
function isOutcome(answer: Answer, s: number, passage: Passage): boolean {
  const from = answer.sentences[Math.max(passage.firstSentence, s - 1)]!;
  const { first, last } = answer.sentences[s]!;
  if (isAnyIn(answer, NOWADAYS, first, last)) return true;
  const found = answer.phrases(LOOKING_BACK);
  const hit = found[firstAtOrAfter(found, from.first)];
  return hit !== undefined && hit.last <= last;
}

/** The last word of the longest phrase of a set that begins at word `first`, or -1. */
function phraseAt(answer: Answer, set: PhraseSet, first: number): number {
  const found = answer.phrases(set);
  let last = -1;
  for (let n = firstAtOrAfter(found, first); n < found.length && found[n]!.first === first; n++) last = found[n]!.last;
  return last;
}

/** The word numbers of the verbs of habits; use through `answer.derive`. */
export function habitVerbs(answer: Answer): ReadonlySet<number> {
  return new Set(answer.derive(findHabits).map(({ verb }) => verb));
}
