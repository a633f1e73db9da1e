import type { Answer, Section } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import type { Span } from '../../../text/span';
import { type WordSet, word, wordSet } from '../../../text/vocabulary';
import {
  AGREEMENT,
  CONFLICT,
  FROM_ANYONE,
  GENERAL_TROUBLES,
  MAGNITUDE,
  NOTHING,
  PRAISE,
  PROOF,
  PROOF_PAIRS,
  PROOF_WORDS,
  SAID,
  SOURCES,
  SPECIFIES,
  TROUBLES,
} from '../../lexicon/proof';
import { firstAtOrAfter } from '../answer/prose';
import { firstFrom } from '../answer/scope';
import { readChanges } from '../figures/changes';
import { readQuantities } from '../figures/quantities';
import { findPlaceholders } from '../tokens/placeholders';

const FROM = word('from');
const WITHOUT = word('without');
const SPOKEN_TROUBLE = wordSet('reported since found arose occurred raised came');

/**
 * Whether a quantity stands among words `first`..`last`: a number with a unit or a noun, a percentage, a pair,
 * "halved". "One" and "a" are none.
 */
export function isFigureIn(answer: Answer, first: number, last: number): boolean {
  const quantities = answer.derive(readQuantities);
  for (let q = firstAtOrAfter(quantities, first); q < quantities.length && quantities[q]!.first <= last; q++) {
    if (!quantities[q]!.weak) return true;
  }
  const changes = answer.derive(readChanges);
  const change = changes[firstAtOrAfter(changes, first)];
  if (change !== undefined && change.first <= last) return true;
  const magnitudes = answer.phrases(MAGNITUDE);
  const magnitude = magnitudes[firstAtOrAfter(magnitudes, first)];
  return magnitude !== undefined && magnitude.last <= last;
}

/** Whether a blank to be filled in lies in a stretch of the text. */
export function isBlankIn(answer: Answer, { start, end }: Span): boolean {
  const blank = firstFrom(answer.derive(findPlaceholders), start);
  return blank !== undefined && blank.start < end;
}

/**
 * Whether a section names proof other than a figure: who took it over, a date that was kept, nothing that broke, whose
 * praise it earned.
 */
export function holdsProof(answer: Answer, section: Section): boolean {
  const { firstWord, endWord } = section;
  const hits = answer.phrases(PROOF);
  const hit = hits[firstAtOrAfter(hits, firstWord)];
  if (hit && hit.first < endWord) return true;
  const { id } = answer.words;
  for (let i = firstWord; i < endWord; i++) {
    const here = id[i]!;
    if (PROOF_WORDS.has(here)) return true;
    for (const [before, after, reach] of PROOF_PAIRS) {
      if (before.has(here) && follows(answer, i, endWord, after, reach)) return true;
    }
    if (NOTHING.has(here) && isZeroOutcome(answer, i, endWord)) return true;
    if (SOURCES.has(here) && follows(answer, i, endWord, SAID, 3)) return true;
    if (PRAISE.has(here) && i + 2 < endWord && id[i + 1] === FROM && !FROM_ANYONE.has(id[i + 2]!)) return true;
  }
  return false;
}

/** Whether one of `set` stands in the `reach` words after word `i`, in the same sentence. */
function follows({ words }: Answer, i: number, end: number, set: WordSet, reach: number): boolean {
  const { id, flags, start } = words;
  for (let k = i + 1; k < end && k <= i + reach; k++) {
    if ((flags[k]! & WordFlag.opensBlock) !== 0 || start[k]! - start[k - 1]! > 60) return false;
    if (set.has(id[k]!)) return true;
  }
  return false;
}

/** "No downtime", "without a single rollback", "no further issues"; a bare "without problems" proves little. */
function isZeroOutcome(answer: Answer, i: number, end: number): boolean {
  if (follows(answer, i, end, TROUBLES, 4)) return true;
  if (!follows(answer, i, end, GENERAL_TROUBLES, 3)) return false;
  return (
    follows(answer, i, end, SPECIFIES, 2) ||
    (answer.words.id[i] !== WITHOUT && follows(answer, i, end, SPOKEN_TROUBLE, 5))
  );
}

/** Whether a story is about conflict, stakeholders or communication, going by its question, title and set-up. */
export function isConflictStory(answer: Answer): boolean {
  const { question } = answer.setting;
  const title = answer.title
    ? answer.text.slice(answer.title.start, Math.min(answer.title.end, answer.title.start + 300))
    : '';
  if (CONFLICT_TEXT.test(`${title} ${question?.question ?? ''} ${question?.competencies.join(' ') ?? ''}`)) return true;
  const { id } = answer.words;
  return answer
    .sectionsOf('situation', 'task', 'challenge', 'problem', 'obstacle', 'context')
    .some(({ firstWord, endWord }) => {
      for (let i = firstWord; i < endWord; i++) if (CONFLICT.has(id[i]!)) return true;
      return false;
    });
}

const CONFLICT_TEXT =
  /conflict|disagree|argument|dispute|stakeholder|persua|convinc|influenc|negotiat|communicat|misunderstand|difficult (?:person|people|colleague|coworker|co-worker|client|customer|team)|push(?:ed)? ?back|teamwork|collaborat/i;

/** Whether a section says that people came to an agreement. */
export function holdsAgreement({ words }: Answer, { firstWord, endWord }: Section): boolean {
  for (let i = firstWord; i < endWord; i++) if (AGREEMENT.has(words.id[i]!)) return true;
  return false;
}
