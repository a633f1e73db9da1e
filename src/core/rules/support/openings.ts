import type { Answer } from '../../drafts/answer';
import { WordFlag, type Words } from '../../markdown/words';
import { word, wordSet } from '../../text/vocabulary';
import { isAdverb, isOnlyPast, PAST_BE, PRESENT_BE, VerbForm, verbForms } from '../lexicon/verbs';
import { CONJUNCTIONS, DETERMINERS, isActor, PREPOSITIONS } from './clauses';

const AND = word('and');
const AS = word('as');
const OF = word('of');
const SEQUENCE = wordSet(
  'then next first second third finally lastly later also and after afterwards afterward secondly thirdly firstly subsequently eventually',
);
const PARTICIPLE_OPENERS = wordSet(
  'based given compared faced armed motivated driven inspired concerned determined provided regarded seen supposed needed combined related added',
);

/**
 * Whether a sentence opens with a past verb whose subject is left out: "Wrote a test.", "Then quickly built ...", "Load-tested it". Not "Based on this, we ..." and
 * not "Automated tests were added".
 */
export function opensWithPast(answer: Answer, sentence: number): boolean {
  const { words, sentences } = answer;
  const { id, flags } = words;
  const { first, last } = sentences[sentence]!;
  let i = first;
  while (i < last && (SEQUENCE.has(id[i]!) || isAdverb(id[i]!))) i++;
  if (i < last && (flags[i + 1]! & WordFlag.joined) !== 0 && isOnlyPast(id[i + 1]!)) i++;
  const forms = verbForms(id[i]!);
  if ((forms & VerbForm.past) === 0 || (flags[i]! & (WordFlag.quoted | WordFlag.opaque)) !== 0) return false;
  if (PAST_BE.has(id[i]!)) return i < last;
  const irregular = (forms & VerbForm.participle) === 0;
  if (irregular) return true;
  const mayAttach = PARTICIPLE_OPENERS.has(id[i]!);
  for (let k = i + 1; k <= last; k++) {
    const comma = (flags[k]! & WordFlag.afterComma) !== 0;
    if (comma && isActor(id[k]!)) return false;
    if (comma && DETERMINERS.has(id[k]!) && mayAttach) return false;
    if (k <= i + 4 && !DETERMINERS.has(id[i + 1]!) && (PAST_BE.has(id[k]!) || PRESENT_BE.has(id[k]!))) return false;
  }
  return (
    !mayAttach ||
    (i < last && id[i + 1] !== OF && id[i + 1] !== AND && id[i + 1] !== AS && !PREPOSITIONS.has(id[i + 1]!))
  );
}

/** Whether word `i` opens a clause: first of its sentence, after punctuation or after "and", "but", "so", "then". */
export function opensClause({ id, flags }: Words, i: number, sentenceFirst: number): boolean {
  return i === sentenceFirst || (flags[i]! & WordFlag.afterPunctuation) !== 0 || CONJUNCTIONS.has(id[i - 1]!);
}
