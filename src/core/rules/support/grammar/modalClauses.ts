import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { type WordId, type WordSet, word, wordSet } from '../../../text/vocabulary';
import { phraseSet } from '../../engine/phrases';
import {
  ABILITIES,
  COULD,
  MANNERS,
  NAMED,
  NAMING,
  NOT_SUPPOSED,
  PURPOSE_OPENERS,
  SAID_IN_OPENING,
  SAID_TO_LISTENER,
  SAID_WITH_SHOULD,
  SHOULD,
  TOLD_TO,
  WILL,
  WOULD,
} from '../../lexicon/hypothetical';
import { isAdverb, VerbForm, verbForms } from '../../lexicon/verbs';
import { firstAtOrAfter, sentenceNumberAt } from '../answer/prose';
import { PREPOSITIONS, readSubjects, type Subject } from './clauses';

/**
 * A main clause about what one would, will or should do; word numbers from the subject to the verb. `you`: "you
 * should".
 */
export interface ModalClause {
  readonly kind: 'would' | 'will' | 'should' | 'could' | 'you';
  readonly first: number;
  readonly last: number;
  /** What it may mean instead: "I'd set" "I had set", "I would not" "I refused to", "I could" "I was able to". */
  readonly doubt?: 'had' | 'refused' | 'able' | undefined;
}

const NOT = wordSet('not never hardly');
const BE = word('be');
const HAVE = word('have');
const GOING = word('going');
const TO = word('to');
const SUPPOSED_BEFORE: readonly (readonly [WordId, WordSet])[] = [
  [BE, MANNERS],
  [HAVE, wordSet('a an one')],
  [word('need'), wordSet('to')],
  [word('see'), wordSet('if what whether how which who')],
  [word('think'), wordSet('about of through')],
  [word('agree'), wordSet('on with a')],
  [word('say'), wordSet('sorry no yes thanks thank hello')],
  [word('recommend'), wordSet('a the')],
  [word('estimate'), wordSet('the each every how')],
];
const AM = wordSet("am are i'm we're");
const LIKELY = word('likely');
const SO = word('so');
const DO = word('do');
const WHAT = word('what');
const NAMED_STEP = wordSet('thing things step what');
const CONDITION = wordSet('if when once');
const GENERIC = wordSet('you one');
const GENERIC_OUGHT = phraseSet('you|one should|must|would', 'you|one need|needs|have|has to');
const NEEDS = wordSet('need needs have has');
const AT_LAST = wordSet('finally now suddenly immediately easily still barely clearly quickly eventually soon');
const OUGHT = wordSet('should must');
const ONE_OF = wordSet('a an one the your some');
const SPOKEN = wordSet(
  'know understand remember imagine see expect think believe have be say find notice note want like',
);

/** The sentences that may hold such a clause, ascending. */
export function modalSentences(answer: Answer): readonly number[] {
  const numbers: number[] = [];
  for (const { kind, tense, verb, sentence } of answer.derive(readSubjects)) {
    if (kind === 'team' || sentence === numbers[numbers.length - 1]) continue;
    if (tense === 'modal' || (verb >= 0 && AM.has(answer.words.id[verb]!))) numbers.push(sentence);
  }
  const generic = answer.phrases(GENERIC_OUGHT);
  if (generic.length === 0) return numbers;
  for (const { first } of generic) numbers.push(sentenceNumberAt(answer, first));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * The first clause of a sentence whose verb is what "I", "we", "you" or "one" would do. `opening`: the scene of a
 * story, where speakers announce what they tell.
 */
export function readModalClause(answer: Answer, sentence: number, opening: boolean): ModalClause | undefined {
  const { first, last } = answer.sentences[sentence]!;
  const subjects = answer.derive(readSubjects);
  for (let n = firstAtOrAfter(subjects, first); n < subjects.length; n++) {
    const subject = subjects[n]!;
    if (subject.first > last) break;
    if (subject.kind === 'team' || subject.quoted || subject.verb < 0) continue;
    if (subject.place !== 'main' && !closesCondition(answer, subject, first) && !isNamedStep(answer, subject, first))
      continue;
    if (followsPurpose(answer, subject.first, first)) continue;
    const clause =
      subject.tense === 'modal' ? readModal(answer, subject, first, opening) : readGoingTo(answer, subject);
    if (clause) return clause;
  }
  return readGeneric(answer, first, last);
}

/** "If the date is not realistic I will say so", without a comma; "most likely I would". */
function closesCondition({ words: { id } }: Answer, { place, first }: Subject, start: number): boolean {
  if (place === 'embedded' && first > start && id[first - 1] === LIKELY) return true;
  return place === 'embedded' && first > start + 2 && CONDITION.has(id[start]!) && verbForms(id[first - 1]!) === 0;
}

/** "The first thing I would do", "What I would do": what the sentence is about. */
function isNamedStep({ words: { id } }: Answer, { first, main }: Subject, start: number): boolean {
  if (id[main] !== DO || first === start) return false;
  return NAMED_STEP.has(id[first - 1]!) && (id[first - 1] !== WHAT || first - 1 === start);
}

/** "So I would not forget", "or we would lose it". */
function followsPurpose({ words: { id, flags } }: Answer, i: number, start: number): boolean {
  if (i === start || (flags[i]! & WordFlag.afterPunctuation) !== 0 || !PURPOSE_OPENERS.has(id[i - 1]!)) return false;
  const consequence = id[i - 1] === SO && (i - 1 === start || (flags[i - 1]! & WordFlag.afterPunctuation) !== 0);
  return !consequence;
}

function readModal(answer: Answer, subject: Subject, start: number, opening: boolean): ModalClause | undefined {
  const { id, flags, count } = answer.words;
  const { first, verb, main } = subject;
  const helper = id[verb]!;
  let last = main;
  if (last === verb) {
    if (verb === first) return undefined;
    for (last = verb + 1; last < count && isAdverb(id[last]!); ) last++;
    if (last >= count || (flags[last]! & (WordFlag.afterPunctuation | WordFlag.opaque)) !== 0) return undefined;
  }
  const action = id[last]!;
  let denied = false;
  for (let k = verb + 1; k < last; k++) {
    if (id[k] === HAVE || (id[k] === BE && !MANNERS.has(action))) return undefined;
    denied ||= NOT.has(id[k]!);
  }
  const forms = verbForms(action);
  if ((forms & VerbForm.base) === 0 && (forms & (VerbForm.past | VerbForm.gerund)) !== 0) return undefined;
  const next = last + 1 < count ? id[last + 1]! : 0;
  if (NAMING.has(action) && NAMED.has(next)) return undefined;
  if (WOULD.has(helper)) {
    const unclear = verb === first && (forms & (VerbForm.base | VerbForm.participle)) !== VerbForm.base;
    if (NOT_SUPPOSED.has(action) && !isSupposedAfterAll(action, next, opening)) return undefined;
    return { kind: 'would', first, last, doubt: unclear ? 'had' : denied ? 'refused' : undefined };
  }
  if (denied) return undefined;
  if (WILL.has(helper)) {
    const announced = SAID_TO_LISTENER.has(action) || TOLD_TO.has(next) || (opening && SAID_IN_OPENING.has(action));
    return announced ? undefined : { kind: 'will', first, last };
  }
  if (first !== start || opening) return undefined;
  if (SHOULD.has(helper)) return SAID_WITH_SHOULD.has(action) ? undefined : { kind: 'should', first, last };
  for (let k = verb + 1; k < last; k++) if (AT_LAST.has(id[k]!)) return undefined;
  return COULD.has(helper) && !ABILITIES.has(action) ? { kind: 'could', first, last, doubt: 'able' } : undefined;
}

/** "I would need to ask", "I would be honest", "I would see whether": verbs that mostly tell something else. */
function isSupposedAfterAll(action: WordId, next: WordId, opening: boolean): boolean {
  if (opening) return action === BE && MANNERS.has(next);
  return SUPPOSED_BEFORE.some(([verb, follows]) => verb === action && follows.has(next));
}

/** "I am going to check". */
function readGoingTo(answer: Answer, { first, verb }: Subject): ModalClause | undefined {
  const { id, count } = answer.words;
  if (!AM.has(id[verb]!)) return undefined;
  const last = verb + 3;
  if (last >= count || id[verb + 1] !== GOING || id[verb + 2] !== TO) return undefined;
  const action = id[last]!;
  if ((verbForms(action) & VerbForm.base) === 0 || SAID_IN_OPENING.has(action) || SAID_TO_LISTENER.has(action))
    return undefined;
  return { kind: 'will', first, last };
}

/** "You should ..." at the start of a sentence or after a comma, and "One would ..." at its start. */
function readGeneric(answer: Answer, first: number, last: number): ModalClause | undefined {
  const { id, flags } = answer.words;
  for (let i = first; i + 2 <= last; i++) {
    if (!GENERIC.has(id[i]!) || (flags[i]! & WordFlag.quoted) !== 0) continue;
    const fronted = i - first <= 4 && PREPOSITIONS.has(id[first]!);
    if (i > first && (flags[i]! & WordFlag.afterComma) === 0 && !fronted) continue;
    const helper = id[i + 1]!;
    const must = NEEDS.has(helper) && i === first && i + 3 <= last && id[i + 2] === TO;
    if (!must && !OUGHT.has(helper) && !(WOULD.has(helper) && i === first)) continue;
    let verb = must ? i + 3 : i + 2;
    while (verb <= last && (isAdverb(id[verb]!) || NOT.has(id[verb]!))) verb++;
    const advised = id[verb] === HAVE && verb < last && ONE_OF.has(id[verb + 1]!);
    if (verb > last || (SPOKEN.has(id[verb]!) && !advised) || (verbForms(id[verb]!) & VerbForm.base) === 0) continue;
    return { kind: 'you', first: i, last: i + 1 };
  }
  return undefined;
}
