import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet } from '../../../text/vocabulary';
import { isAdverb, isOnlyPast, PAST_BE, PRESENT_BE, VerbForm, verbForms } from '../../lexicon/verbs';
import { DETERMINERS, PREPOSITIONS } from './clauses';

const AND = word('and');
const OF = word('of');
const SEQUENCE = wordSet(
  'then next first second third finally lastly later also and after afterwards afterward secondly thirdly firstly subsequently eventually initially',
);
const PRONOUNS = wordSet("i we i've we've i'd we'd i'm we're everyone everybody they he she it there");
const SOME = wordSet(
  'my your his her its their every each no more new both one two three four five six seven eight nine ten it them',
);
/** Participles that often open a phrase about what follows: "Based on the logs, we ...". */
const ATTACHED = wordSet(
  'based given compared faced armed motivated driven inspired concerned determined provided regarded seen supposed combined related stuck worried pressed',
  'forced encouraged left caught surrounded guided opposed equipped confronted frustrated alarmed',
);
/** Verbs with one form for past and present that are nouns as often. */
const NOUN_TOO = wordSet('cost forecast bet bid cast broadcast spread hit upset offset reset');
/** A label of up to this many words may stand before the verb: "Measuring first: profiled the endpoint". */
const LABEL = 6;

/**
 * Whether a sentence opens with a past verb whose subject is left out: "Wrote a test.", "Then quickly built ...",
 * "Load-tested it", "Tests: wrote ...". Not "Based on this, we ..." and not "Automated tests were added".
 */
export function opensWithPast(answer: Answer, sentence: number): boolean {
  const { words, sentences, text } = answer;
  const { id, flags, start, end } = words;
  const { first, last } = sentences[sentence]!;
  if (isPastAt(answer, first, last)) return true;
  for (let k = first + 1; k <= last && k <= first + LABEL; k++) {
    if (PRONOUNS.has(id[k - 1]!)) return false;
    if ((flags[k]! & WordFlag.afterPunctuation) === 0) continue;
    if ((flags[k]! & WordFlag.afterComma) === 0)
      return /[:\u2013\u2014-]/.test(text.slice(end[k - 1]!, start[k]!)) && isPastAt(answer, k, last);
    return PREPOSITIONS.has(id[first]!) && isOnlyPast(id[k]!) && k < last && isDetermined(id[k + 1]!);
  }
  return false;
}

function isDetermined(id: number): boolean {
  return DETERMINERS.has(id) || SOME.has(id);
}

function isPastAt({ words }: Answer, from: number, last: number): boolean {
  const { id, flags } = words;
  let i = from;
  while (i < last && (SEQUENCE.has(id[i]!) || isAdverb(id[i]!))) i++;
  if (i < last && (flags[i + 1]! & WordFlag.joined) !== 0) {
    if (!isOnlyPast(id[i + 1]!)) return false;
    i++;
  }
  const forms = verbForms(id[i]!);
  if ((forms & VerbForm.past) === 0 || (flags[i]! & (WordFlag.quoted | WordFlag.opaque)) !== 0) return false;
  if (PAST_BE.has(id[i]!)) return i < last;
  const next = i < last ? id[i + 1]! : 0;
  if (next === OF) return false;
  if (NOUN_TOO.has(id[i]!) && !isDetermined(next)) return false;
  if ((forms & VerbForm.participle) === 0 || isDetermined(next))
    return !ATTACHED.has(id[i]!) || !isAttached(words.id, flags, i, last);
  for (let k = i + 1; k <= last && k <= i + 4; k++) if (PAST_BE.has(id[k]!) || PRESENT_BE.has(id[k]!)) return false;
  return !isAttached(id, flags, i, last) && !(ATTACHED.has(id[i]!) && (next === AND || PREPOSITIONS.has(next)));
}

/** Whether a clause with a subject follows the opening phrase behind a comma. */
function isAttached(id: Int32Array, flags: Uint16Array, i: number, last: number): boolean {
  const attaches = ATTACHED.has(id[i]!);
  for (let k = i + 1; k <= last; k++) {
    if ((flags[k]! & WordFlag.afterComma) === 0) continue;
    if (PRONOUNS.has(id[k]!) || (attaches && DETERMINERS.has(id[k]!))) return true;
  }
  return false;
}
