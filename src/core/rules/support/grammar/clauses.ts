import type { Answer } from '../../../drafts/answer';
import { WordFlag, type Words } from '../../../markdown/prose/words';
import { word, wordSet, wordTable } from '../../../text/vocabulary';
import { watchWords } from '../../engine/scan';
import { CALENDAR } from '../../lexicon/calendar';
import { isAdverb, MODALS, PAST_BE, PRESENT_BE, VerbForm, verbForms } from '../../lexicon/verbs';
import { readVerb, type Tense } from './verbGroups';

/** Who acts: the candidate ("I"), a "we", or people around the candidate ("the team", "everyone", "my colleagues"). */
export type SubjectKind = 'i' | 'we' | 'team';

/** A subject with its verb. All numbers are word numbers, -1 where there is no such word. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly first: number;
  readonly last: number;
  /** Index into the answer's sentences. */
  readonly sentence: number;
  /**
   * First word of its verb: the helper ("would", "have", "was") or the verb itself; the subject's own word for "I've",
   * "we'd", "I'm".
   */
  readonly verb: number;
  /**
   * The verb that says what is done: "written" in "have already written", "measure" in "had to measure"; equals `verb`
   * without helpers.
   */
  readonly main: number;
  readonly tense: Tense;
  /**
   * `main`: opens a sentence or a clause of its own, perhaps after "then", "and" or "In the end". `subordinate`:
   * follows "that", "when", "because" and the like. `embedded`: anything else, such as a relative clause without a
   * pronoun ("the tests I run") or after "I suggested".
   */
  readonly place: 'main' | 'subordinate' | 'embedded';
  /** Inside quotation marks: somebody's words, not a claim. */
  readonly quoted: boolean;
}

const I = 1;
const WE = 2;
const EVERYONE = 3;
const TEAM_NOUN = 4;
const US = 5;

const KINDS = new Map<string, number>();
const enlist = (kind: number, list: string) => list.split(/\s+/).forEach(text => KINDS.set(text, kind));
enlist(I, "i i've i'd i'm i'll ive");
enlist(WE, "we we've we'd we're we'll weve");
enlist(EVERYONE, 'everyone everybody');
enlist(
  TEAM_NOUN,
  `team teams team's squad crew group department unit colleague colleagues teammate teammates coworker coworkers co-workers workers members peers
  engineers developers devs programmers testers designers staff organisation organization company`,
);
enlist(US, 'us');
const kindOf = wordTable(text => KINDS.get(text) ?? 0);
const ACTORS = watchWords(text => KINDS.has(text));

/** Words that open a subordinate clause. */
export const SUBORDINATORS = wordSet(
  'that which who whom whose when whenever if while whilst although though because since as until till before after once where wherever whether why',
  'how what unless than lest whereas whereby ensure ensuring ensured',
);
/** Words that join main clauses. */
export const CONJUNCTIONS = wordSet('and but or so then yet plus nor therefore hence thus');
export const PREPOSITIONS = wordSet(
  'in on at after before during for with from by to since until within without despite through throughout as besides instead under over about of',
  'because thanks following based upon along via given',
);
/** Nouns of time and order before which a sentence may go on without a comma: "The next day I ...". */
const TIME_NOUNS = wordSet(
  'day days week weeks month months year years time morning afternoon evening night weekend moment point end result step sprint quarter hour hours minute',
  CALENDAR,
  'minutes start beginning today yesterday meanwhile there here this that example stage phase summer winter spring autumn fall round hand side',
);
export const DETERMINERS = wordSet(
  'the our my this that these those a an another some all both many most several other two three four five',
);
/** Behind a verb these show that it was a noun: "Unit tests were written". */
const FINITE = [PAST_BE, PRESENT_BE, MODALS];
const OWN_PEOPLE = wordSet(
  'the our my whole entire all both some most many two three four five several other a another one his her their',
);
const SINGULAR_OK = wordSet('my a another one our the');
const PRONOUN_I = word('i');
const OF = word('of');
const TO = word('to');
const ALL = word('all');
const QUANTIFIERS = wordSet('all both each one two three four five some most many none several half');

/**
 * The subjects of an answer that are the candidate or the candidate's team, in reading order; use through
 * `answer.derive(readSubjects)`.
 */
export function readSubjects(answer: Answer): readonly Subject[] {
  const { words, sentences } = answer;
  const found: Subject[] = [];
  let sentence = 0;
  for (const i of answer.watched(ACTORS)) {
    if ((words.flags[i]! & WordFlag.opaque) !== 0) continue;
    while (sentences[sentence]!.last < i) sentence++;
    const { first, last } = sentences[sentence]!;
    const subject = readSubject(answer, kindOf(words.id[i]!), i, sentence, first, last);
    if (subject) found.push(subject);
  }
  return found;
}

function readSubject(
  answer: Answer,
  kind: number,
  i: number,
  sentence: number,
  first: number,
  last: number,
): Subject | undefined {
  const { words } = answer;
  const quoted = (words.flags[i]! & WordFlag.quoted) !== 0;
  if (words.id[i] === PRONOUN_I && !isPronounI(answer, i)) return undefined;
  if (kind === I || kind === WE) {
    const { verb, main, tense } = readVerb(words, i, last);
    const place = placeOf(words, i, first);
    return { kind: kind === I ? 'i' : 'we', first: i, last: i, sentence, verb, main, tense, place, quoted };
  }
  const from = nounPhraseStart(words, kind, i, first);
  if (from < 0) return undefined;
  const place = placeOf(words, from, first);
  if (place === 'embedded' && from > first) return undefined;
  const { verb, main, tense } = readVerb(words, i, last);
  if (tense === 'none' || (main === i + 1 && main < last && FINITE.some(set => set.has(words.id[main + 1]!))))
    return undefined;
  return { kind: 'team', first: from, last: i, sentence, verb, main, tense, place, quoted };
}

/** Whether word `i` is the pronoun "I" and not a part of "I/O" or "i.e.". */
export function isPronounI({ text, words }: Answer, i: number): boolean {
  if (words.id[i] !== PRONOUN_I) return false;
  const after = text.charCodeAt(words.end[i]!);
  return after !== 47 && !(after === 46 && text.charCodeAt(words.end[i]! + 1) > 96);
}

/** The first word of the noun phrase that ends in the team noun `i`, or -1 when the phrase is not a plain one. */
function nounPhraseStart(words: Words, kind: number, i: number, first: number): number {
  const { id, flags } = words;
  if (kind === EVERYONE) return i;
  if (kind === US) {
    if (i - 2 < first || id[i - 1] !== OF || !QUANTIFIERS.has(id[i - 2]!)) return -1;
    return i - 3 >= first && OWN_PEOPLE.has(id[i - 3]!) ? i - 3 : i - 2;
  }
  for (let k = i; k >= first && k >= i - 4; k--) {
    if (k < i && OWN_PEOPLE.has(id[k]!)) {
      const before = k - 1;
      return before >= first && DETERMINERS.has(id[before]!) && (flags[k]! & WordFlag.afterPunctuation) === 0
        ? before
        : k;
    }
    if (k < i && (verbForms(id[k]!) & VerbForm.past) !== 0 && k < i - 1) return -1;
    if (k === first || (flags[k]! & WordFlag.afterPunctuation) !== 0)
      return k === i || !SINGULAR_OK.has(id[k]!) ? k : -1;
    if (CONJUNCTIONS.has(id[k - 1]!) && k < i + 1) return k;
  }
  return -1;
}

function placeOf({ id, flags }: Words, i: number, first: number): Subject['place'] {
  let k = i;
  while (k > first && (flags[k]! & WordFlag.afterPunctuation) === 0 && isAdverb(id[k - 1]!)) k--;
  if (k === first || (flags[k]! & WordFlag.afterPunctuation) !== 0) return 'main';
  const before = id[k - 1]!;
  if (CONJUNCTIONS.has(before)) return k - 2 >= first && SUBORDINATORS.has(id[k - 2]!) ? 'subordinate' : 'main';
  if (SUBORDINATORS.has(before)) return isFronted(id, flags, k, first) ? 'main' : 'subordinate';
  return TIME_NOUNS.has(before) || isFronted(id, flags, k, first) ? 'main' : 'embedded';
}

/**
 * Whether a phrase without a verb, such as "In the meeting" or "After that", opens the clause that goes on at word `k`.
 */
function isFronted(id: Int32Array, flags: Uint16Array, k: number, first: number): boolean {
  let start = k - 1;
  while (start > first && k - start < 7 && (flags[start]! & WordFlag.afterPunctuation) === 0) {
    const forms = verbForms(id[start]!);
    const noun = PREPOSITIONS.has(id[start - 1]!) || DETERMINERS.has(id[start - 1]!);
    if ((forms & VerbForm.past) !== 0 || ((forms & VerbForm.third) !== 0 && !noun) || CONJUNCTIONS.has(id[start]!))
      return false;
    start--;
  }
  if (start !== first && (flags[start]! & WordFlag.afterPunctuation) === 0) return false;
  return k - start > 1 && (PREPOSITIONS.has(id[start]!) || (start === first && opensWithInfinitive(id, start, k)));
}

/** "To solve this I ..." and "First of all I ...". */
function opensWithInfinitive(id: Int32Array, start: number, k: number): boolean {
  if (id[start] === TO) return (verbForms(id[start + 1]!) & VerbForm.base) !== 0;
  return k - start <= 3 && id[start + 1] === OF && id[start + 2] === ALL;
}
