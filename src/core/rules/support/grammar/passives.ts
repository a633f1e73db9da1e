import type { Answer } from '../../../drafts/answer';
import { WordFlag, type Words } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import { HAPPENED, MADE_IN, MANNER, NO_AGENT, NO_AGENT_NOUNS, STATES } from '../../lexicon/participles';
import { bigNumber, smallNumber, unitOfWord } from '../../lexicon/units';
import {
  isAdverb,
  isOnlyPast,
  isParticiple,
  MODALS,
  PAST_BE,
  PRESENT_BE,
  VerbForm,
  verbForms,
} from '../../lexicon/verbs';
import { CONJUNCTIONS, SUBORDINATORS } from './clauses';

/** A past passive in a main clause that does not say who acted. Word numbers. */
export interface HiddenActor {
  /** First word of the verb: "was", "got", or "had" in "had been deployed". */
  readonly helper: number;
  readonly participle: number;
  /** First word of the clause, after any "and". */
  readonly clause: number;
  readonly sentence: number;
}

const GOT = word('got');
const HAD = word('had');
const BEEN = word('been');
const BY = word('by');
const IN = word('in');
const NOT = wordSet("not never wasn't weren't");
const PRONOUNS = wordSet('i we you he she they who');
const PERSONS = wordSet(
  'i we you he she they who everyone everybody nobody somebody someone anyone one us all both each none neither there colleague colleagues team manager',
);
const NOTHING = wordSet('no nothing none neither little not never');
const POINTING = wordSet('that this these those');
const DETERMINERS = wordSet(
  'the a an my our his her their its this that these those each every all some two three several both any',
);
/** How many words after the participle an agent may stand. */
const FAR_AGENT = 14;

/** The agentless past passives of sentences `from` up to, not including, `to`: the first of each sentence. */
export function readHiddenActors(answer: Answer, from: number, to: number): readonly HiddenActor[] {
  const { words, sentences } = answer;
  const found: HiddenActor[] = [];
  for (let s = from; s < to; s++) {
    const { first, last, question } = sentences[s]!;
    if (question) continue;
    for (let i = first + 1; i < last; i++) {
      const end = helperEnd(words, i, last);
      if (end < 0) continue;
      const participle = participleAfter(words, end, last);
      if (participle < 0) continue;
      const clause = clauseStart(words, i, first);
      if (clause >= 0 && !isPersonal(words, clause, i) && !hasAgent(words, participle, last)) {
        found.push({ helper: i, participle, clause, sentence: s });
        break;
      }
      i = participle;
    }
  }
  return found;
}

/** The last word of the helper "was", "were", "got" or "had been" that begins at word `i`, or -1. */
function helperEnd({ id, flags }: Words, i: number, last: number): number {
  const here = id[i]!;
  const helper = PAST_BE.has(here) || here === GOT || (here === HAD && i < last && id[i + 1] === BEEN);
  if (!helper || NOT.has(here) || (flags[i]! & (WordFlag.quoted | WordFlag.afterPunctuation)) !== 0) return -1;
  return here === HAD ? i + 1 : i;
}

function participleAfter({ id, flags }: Words, helper: number, last: number): number {
  let i = helper + 1;
  while (i <= last && isAdverb(id[i]!) && !NOT.has(id[i]!)) i++;
  if (i < last && (flags[i + 1]! & WordFlag.joined) !== 0 && isParticiple(id[i + 1]!)) i++;
  if (i > last || (flags[i]! & (WordFlag.afterPunctuation | WordFlag.quoted)) !== 0) return -1;
  if (i < last && (flags[i + 1]! & WordFlag.joined) !== 0) return -1;
  const participle = id[i]!;
  if (!isParticiple(participle) || STATES.has(participle) || HAPPENED.has(participle)) return -1;
  const describes =
    MADE_IN.has(participle) &&
    i + 1 < last &&
    id[i + 1] === IN &&
    (flags[i + 2]! & (WordFlag.capitalised | WordFlag.digit)) !== 0;
  return describes ? -1 : i;
}

/** The first word of the main clause whose verb is at word `i`; -1 in subordinate, relative and reported clauses. */
function clauseStart({ id, flags }: Words, i: number, first: number): number {
  for (let k = i - 1; k >= first; k--) {
    const here = id[k]!;
    const opens = k === first || (flags[k]! & WordFlag.afterPunctuation) !== 0;
    if (SUBORDINATORS.has(here)) return opens && POINTING.has(here) && i - k <= 4 ? k : -1;
    if (PAST_BE.has(here) || PRESENT_BE.has(here) || MODALS.has(here)) return -1;
    if (PRONOUNS.has(here) && k < i - 1) return -1;
    if (isOnlyPast(here) && !isModifier(id, k, i, opens)) return -1;
    if (opens) return k;
    if (k < i - 1 && CONJUNCTIONS.has(here)) return isStillSubordinate(id, flags, k, first) ? -1 : k + 1;
  }
  return -1;
}

/** "The automated tests", "Automated tests": a participle inside the noun phrase. */
function isModifier(id: Int32Array, k: number, i: number, opens: boolean): boolean {
  if (!isParticiple(id[k]!) || k >= i - 1 || DETERMINERS.has(id[k + 1]!)) return false;
  return opens || DETERMINERS.has(id[k - 1]!) || isAdverb(id[k - 1]!);
}

/**
 * Whether a subordinate clause is still open at the conjunction at word `at`: "I checked that nothing was lost and the
 * node was restarted".
 */
function isStillSubordinate(id: Int32Array, flags: Uint16Array, at: number, first: number): boolean {
  for (let k = at - 1; k >= first; k--) {
    if (SUBORDINATORS.has(id[k]!)) return true;
    if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return false;
  }
  return false;
}

/** Whether the subject is a person, left out, or "no ...". */
function isPersonal({ id }: Words, clause: number, helper: number): boolean {
  let k = helper - 1;
  while (k > clause && isAdverb(id[k]!)) k--;
  if (k < clause || PERSONS.has(id[k]!) || CONJUNCTIONS.has(id[k]!)) return true;
  for (let n = clause; n < helper; n++) if (NOTHING.has(id[n]!)) return true;
  return false;
}

/** Whether "by" with somebody or something that acts follows; "by hand" hides nobody either. */
function hasAgent({ id, flags }: Words, participle: number, last: number): boolean {
  for (let k = participle + 1; k < last && k <= participle + FAR_AGENT; k++) {
    if (id[k] !== BY) {
      if ((flags[k]! & WordFlag.afterPunctuation) !== 0) return false;
      continue;
    }
    const next = id[k + 1]!;
    if (MANNER.has(next)) return true;
    const counted = smallNumber(next) >= 0 || (flags[k + 1]! & WordFlag.digit) !== 0;
    const measured = NO_AGENT.has(next) || (counted && !isCounted(id, flags, k + 1, last));
    if (measured || (verbForms(next) & VerbForm.gerund) !== 0) continue;
    if (DETERMINERS.has(next) && k + 2 <= last && NO_AGENT_NOUNS.has(id[k + 2]!)) continue;
    return true;
  }
  return false;
}

/**
 * Whether the number at word `k` counts a noun that may act ("two pupils") rather than being an amount or a time ("two
 * hours", "20%").
 */
function isCounted(id: Int32Array, flags: Uint16Array, k: number, last: number): boolean {
  if ((flags[k]! & (WordFlag.percent | WordFlag.currency)) !== 0 || k >= last) return false;
  return (flags[k + 1]! & WordFlag.afterPunctuation) === 0 && !unitOfWord(id[k + 1]!) && bigNumber(id[k + 1]!) === 0;
}
