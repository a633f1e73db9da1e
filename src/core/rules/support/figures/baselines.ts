import type { Answer, Section } from '../../../drafts/answer';
import { word, wordSet, wordStem } from '../../../text/vocabulary';
import { firstAtOrAfter } from '../answer/prose';
import { type Change, readChanges } from './changes';
import { type Quantity, readQuantities } from './quantities';
import { type Bound, boundOf } from './quantityParts';

/** A duration that the set-up gives as how it was, and the pair in the result that starts elsewhere. */
export interface MovedBaseline {
  readonly baseline: Quantity;
  readonly change: Change;
}

/** Words before a duration that say how long something took. */
const TOOK = wordSet(
  'took takes take taking taken needed needs lasted lasting was were averaged averaging of at ran reached required hit spent until consumed cost',
);
const FOR = word('for');
const RAN = wordSet('ran run running lasted loaded waited');
const ROUGH = wordSet(
  'about around roughly approximately nearly almost over more than up to an a average some full well under least sometimes often usually only',
);
const OTHER_USE = wordSet('ago later earlier before old deadline notice left per after window each into');
/** Words that name nothing by themselves: a pair after them alone is about whatever the answer is about. */
const EMPTY_WORDS = wordSet(
  'it this that the a an my our we i its went go goes got get brought dropped fell came cut reduced reduce shortened improved decreased shrank down time',
  'duration runtime run whole thing process result as in after end finally overall and so then now has had have been was is to by could able which shrunk',
  'total average took takes from',
);
const STATISTICS = wordSet(
  'median average mean worst p50 p90 p95 p99 percentile peak maximum slowest longest best fastest',
);
const MOST_APART = 100;

/** A result that starts at another duration than the one in the set-up, or undefined. */
export function findMovedBaseline(answer: Answer): MovedBaseline | undefined {
  const changes = answer.derive(readChanges);
  if (changes.length === 0) return undefined;
  const setUps = answer.sectionsOf('situation', 'challenge', 'problem', 'context', 'obstacle', 'symptom');
  const results = answer.sectionsOf('result', 'fix', 'prevention');
  if (setUps.length === 0 || results.length === 0) return undefined;
  const baselines = setUps.flatMap(section => durationsIn(answer, section));
  const baseline = baselines[0];
  if (!baseline || baselines.length > 1 || !isBaseline(answer, baseline)) return undefined;
  for (const { firstWord, endWord } of results) {
    const change = changes[firstAtOrAfter(changes, firstWord)];
    if (!change || change.first >= endWord) continue;
    return isMoved(answer, baseline, change) && isSameThing(answer, baseline, change)
      ? { baseline, change }
      : undefined;
  }
  return undefined;
}

function durationsIn(answer: Answer, { firstWord, endWord }: Section): readonly Quantity[] {
  const quantities = answer.derive(readQuantities);
  const found = quantities.slice(firstAtOrAfter(quantities, firstWord), firstAtOrAfter(quantities, endWord));
  return found.filter(one => one.kind === 'duration' && !one.weak && !Number.isNaN(one.value));
}

/**
 * "took 40 minutes", "a response time of 3 s", "ran for two hours"; not "two years ago" and not "a deadline of two
 * weeks".
 */
function isBaseline(answer: Answer, quantity: Quantity): boolean {
  const { first, last, sentence, quoted, range } = quantity;
  if (quoted || range || isLimit(boundOf(answer, quantity))) return false;
  const { words, sentences } = answer;
  const { id } = words;
  const bounds = sentences[sentence]!;
  let k = first - 1;
  while (k >= bounds.first && ROUGH.has(id[k]!)) k--;
  if (k < bounds.first) return false;
  const took = id[k] === FOR ? k > bounds.first && RAN.has(id[k - 1]!) : TOOK.has(id[k]!);
  return (
    took && !(last < bounds.last && OTHER_USE.has(id[last + 1]!)) && !(k > bounds.first && OTHER_USE.has(id[k - 1]!))
  );
}

function isLimit(bound: Bound): boolean {
  return bound === 'under' || bound === 'over';
}

function isMoved(answer: Answer, baseline: Quantity, { from, to, fromAmount }: Change): boolean {
  if (from.quoted || from.range || Number.isNaN(fromAmount)) return false;
  if (from.kind !== 'duration' && !(from.kind === 'bare' && to.kind === 'duration')) return false;
  const bound = boundOf(answer, from);
  if (isLimit(bound)) return false;
  const slack = bound === 'about' || boundOf(answer, baseline) === 'about' ? 0.25 : 0.1;
  const ratio = fromAmount / baseline.amount;
  return Math.abs(ratio - 1) > slack && ratio < MOST_APART && ratio > 1 / MOST_APART;
}

/** Whether the words before the pair name nothing, or something from the baseline's sentence. */
function isSameThing({ words, sentences }: Answer, baseline: Quantity, change: Change): boolean {
  const { id } = words;
  const from = sentences[change.sentence]!.first;
  const there = sentences[baseline.sentence]!;
  const stems = new Set<string>();
  for (let i = there.first; i <= there.last; i++) stems.add(wordStem(id[i]!));
  let named = 0;
  let shared = 0;
  for (let i = from; i < change.first; i++) {
    if (STATISTICS.has(id[i]!) && !stems.has(wordStem(id[i]!))) return false;
    if (EMPTY_WORDS.has(id[i]!)) continue;
    named++;
    if (stems.has(wordStem(id[i]!))) shared++;
  }
  return named === 0 || shared > 0;
}
