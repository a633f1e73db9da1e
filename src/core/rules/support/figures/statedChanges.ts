import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import { word, wordSet, wordStem } from '../../../text/vocabulary';
import { isChangeNoun } from '../../lexicon/change';
import { VerbForm, verbForms } from '../../lexicon/verbs';
import { firstAtOrAfter } from '../answer/prose';
import { type Change, readChanges } from './changes';
import { type Quantity, readQuantities } from './quantities';
import { type Bound, boundOf } from './quantityParts';

/** A pair and the percentage or factor that the text gives for it. */
export interface StatedChange {
  readonly change: Change;
  readonly stated: Quantity;
  /** "50% faster" may mean the time or the speed. */
  readonly ofSpeed: boolean;
}

const AND = word('and');
const BY = word('by');
const AS = word('as');
const OF = word('of');
const FROM = word('from');
const THAT = wordSet('that this which it so a an');
/** The only words that may stand between a pair and the figure that sums it up. */
const CONNECTING = wordSet(
  'a an the which that this it is was be means meant meaning so about roughly almost nearly around approximately over under more less than just only some or i.e ie',
  "equals equal equalling representing represents corresponds corresponding equivalent to of by overall total in it's that's making made giving gives resulting",
  'results resulted amounts amounting translates translating roughly now therefore hence thus whopping impressive massive huge full solid nearly time runtime',
  'cutting reducing improving dropping speeding shortening up down saving at least even and we i saved saves cut reduced dropped improved makes us',
);
/** Words between a figure and the pair after it: "a 50% reduction in response time, from ...". */
const INTRODUCING = wordSet(
  'in of on the our my for time a an by faster slower quicker less fewer lower higher more shorter smaller cheaper better to down up going i.e ie namely',
);
const SPEED = wordSet('faster quicker speed speedup throughput quick fast');
const COMPARATIVES = wordSet(
  'faster quicker slower less fewer lower higher more shorter smaller cheaper better larger bigger longer as speed quick fast',
);
const AFTER_COMPARATIVE = wordSet(
  'than to for in on at per and but so now overall again today which with every each without after',
);
const IN_OF = wordSet('in of on for');
const TIMES = wordSet('time times latency duration runtime response wait waiting speed processing loading execution');
const MONEY = wordSet('cost costs spend spending bill price expenses budget');
const SMALL = wordSet('the a an our my its this that of in');
const PAIR_TAIL = 6;
const LONGEST_LINK = 10;

/**
 * The pairs of an answer that the text sums up by a percentage or a factor right beside them, or at the start of the
 * next sentence.
 */
export function readStatedChanges(answer: Answer): readonly StatedChange[] {
  const quantities = answer.derive(readQuantities);
  const found: StatedChange[] = [];
  for (const change of answer.derive(readChanges)) {
    if (!isComparable(answer, change)) continue;
    const stated = statedAfter(answer, change, quantities) ?? statedBefore(answer, change, quantities);
    if (stated) found.push({ change, stated, ofSpeed: isOfSpeed(answer, stated) });
  }
  return found;
}

function isComparable(answer: Answer, { from, to, fromAmount, toAmount }: Change): boolean {
  const plain = (one: Quantity) => {
    const bound = boundOf(answer, one);
    return (bound === 'exact' || bound === 'about') && !one.quoted && !one.range;
  };
  const usable = fromAmount > 0 && toAmount > 0 && fromAmount !== toAmount;
  return (
    usable && from.kind !== 'percent' && to.kind !== 'percent' && from.kind !== 'factor' && plain(from) && plain(to)
  );
}

function lastWord({ from, to }: Change): number {
  return Math.max(from.last, to.last);
}

function statedAfter(answer: Answer, change: Change, quantities: readonly Quantity[]): Quantity | undefined {
  const { words, sentences } = answer;
  const { flags, id } = words;
  const end = lastWord(change);
  const next = quantities[firstAtOrAfter(quantities, end + 1)];
  if (!next || !sumsUp(answer, next, change)) return undefined;
  let from = end + 1;
  if (next.sentence === change.sentence) {
    while (from < next.first && from <= end + PAIR_TAIL && (flags[from]! & WordFlag.afterPunctuation) === 0) {
      if (!CONNECTING.has(id[from]!) && !isPlainNoun(id[from]!)) return undefined;
      from++;
    }
  } else {
    if (next.sentence !== change.sentence + 1 || sentences[next.sentence]!.block !== sentences[change.sentence]!.block)
      return undefined;
    from = sentences[next.sentence]!.first;
    if (from < next.first && !THAT.has(id[from]!)) return undefined;
  }
  return next.first - from <= LONGEST_LINK && isLinked(id, from, next.first) ? next : undefined;
}

function isLinked(id: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!CONNECTING.has(id[k]!) && !isChangeNoun(id[k]!)) return false;
  }
  return true;
}

function isPlainNoun(id: number): boolean {
  return id !== AND && (verbForms(id) & (VerbForm.past | VerbForm.gerund)) === 0;
}

function statedBefore({ words }: Answer, change: Change, quantities: readonly Quantity[]): Quantity | undefined {
  const { id } = words;
  const index = firstAtOrAfter(quantities, change.first) - 1;
  const before = quantities[index];
  if (
    !before ||
    before.range ||
    before.quoted ||
    before.sentence !== change.sentence ||
    (before.kind !== 'percent' && before.kind !== 'factor')
  )
    return undefined;
  let unknown = 0;
  let k = before.last + 1;
  if (k - before.first > LONGEST_LINK) return undefined;
  for (; k < change.first && k <= before.last + LONGEST_LINK; k++) {
    if (id[k] === FROM) return isAnnounced(words.id, before) ? before : undefined;
    if (INTRODUCING.has(id[k]!) || isChangeNoun(id[k]!)) continue;
    if (!isPlainNoun(id[k]!) || ++unknown > 3) return undefined;
  }
  return k >= change.first && isAnnounced(words.id, before) ? before : undefined;
}

/** Whether a figure before a pair describes a change: "by 50%", "a 50% drop", "50% faster". */
function isAnnounced(id: Int32Array, { first, last, kind }: Quantity): boolean {
  if (kind === 'factor') return true;
  for (let k = Math.max(0, first - 3); k < first; k++) if (id[k] === BY) return true;
  for (let k = last + 1; k <= last + 3; k++) if (isChangeNoun(id[k] ?? 0) || COMPARATIVES.has(id[k] ?? 0)) return true;
  return false;
}

/**
 * Whether a percentage or factor after a pair describes that change: "a 50% reduction", "10x faster", "(50%)"; not "50%
 * of users", "50% less memory" or, after a pair of durations, "a 50% reduction in memory".
 */
function sumsUp(answer: Answer, { kind, last, sentence, quoted, range }: Quantity, change: Change): boolean {
  if (quoted || range || (kind !== 'percent' && kind !== 'factor')) return false;
  const { id, flags } = answer.words;
  const end = answer.sentences[sentence]!.last;
  const ends = (k: number) => k > end || (flags[k]! & WordFlag.afterPunctuation) !== 0;
  if (ends(last + 1)) return true;
  if (id[last + 1] === OF) return false;
  for (let k = last + 1; k <= last + 3 && !ends(k); k++) {
    if (id[k] === AS) return true;
    if (COMPARATIVES.has(id[k]!)) return ends(k + 1) || AFTER_COMPARATIVE.has(id[k + 1]!);
    if (isChangeNoun(id[k]!)) return ends(k + 1) || !IN_OF.has(id[k + 1]!) || isAbout(answer, k + 2, end, change);
  }
  return false;
}

/** Whether what a percentage is of was named with the pair, or is the time where the pair is one of durations. */
function isAbout({ words, sentences }: Answer, from: number, end: number, change: Change): boolean {
  const { id, flags } = words;
  for (let k = from; k <= end && k < from + 4; k++) {
    if (k > from && (flags[k]! & WordFlag.afterPunctuation) !== 0) return false;
    if (change.from.kind === 'duration' ? TIMES.has(id[k]!) : change.from.kind === 'money' && MONEY.has(id[k]!))
      return true;
    if (SMALL.has(id[k]!)) continue;
    const stem = wordStem(id[k]!);
    for (let n = sentences[change.sentence]!.first; n < change.first; n++) if (wordStem(id[n]!) === stem) return true;
  }
  return false;
}

function isOfSpeed({ words, sentences }: Answer, { last, sentence }: Quantity): boolean {
  const end = Math.min(sentences[sentence]!.last, last + 3);
  for (let k = last + 1; k <= end; k++) if (SPEED.has(words.id[k]!)) return true;
  return false;
}

/** What the pair of a stated change really comes to, and whether that is what the text says. */
export function reckon(
  answer: Answer,
  { change, stated, ofSpeed }: StatedChange,
): { readonly real: number; readonly fits: boolean } {
  const { from, to, fromAmount, toAmount } = change;
  const bound = boundOf(answer, stated);
  const rough = bound === 'about' || boundOf(answer, from) === 'about' || boundOf(answer, to) === 'about';
  if (stated.kind === 'factor') {
    const real = Math.max(fromAmount / toAmount, toAmount / fromAmount);
    const said = stated.value < 1 ? 1 / stated.value : stated.value;
    return { real, fits: isNear(real, said, said * (rough ? 0.3 : 0.15), bound) };
  }
  const real = (100 * Math.abs(fromAmount - toAmount)) / fromAmount;
  const slack = rough ? 10 : 5;
  const fits = isNear(real, stated.value, slack, bound);
  const ofRate = 100 * (Math.max(fromAmount, toAmount) / Math.min(fromAmount, toAmount) - 1);
  return {
    real,
    fits: fits || (ofSpeed && isNear(ofRate, stated.value, Math.max(slack, ofRate * 0.05), bound)),
  };
}

function isNear(real: number, said: number, slack: number, bound: Bound): boolean {
  if (Number.isNaN(said)) return true;
  if (bound === 'over') return real >= said - slack;
  if (bound === 'under') return real <= said + slack;
  return Math.abs(real - said) <= slack;
}
