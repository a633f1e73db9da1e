import type { Answer } from '../../../drafts/answer';
import { WordFlag } from '../../../markdown/prose/words';
import type { Span } from '../../../text/span';
import { word, wordSet } from '../../../text/vocabulary';
import { unitOfWord } from '../../lexicon/units';
import { type Quantity, readQuantities } from './quantities';

/** A figure that became another: "from 20 s to 2 s", "20 s -> 2 s", "to 2 s, down from 20 s", "2 s instead of 20". */
export interface Change extends Span {
  /** Word number of the first figure in the text. */
  readonly first: number;
  readonly from: Quantity;
  readonly to: Quantity;
  /** Both ends in one unit; `NaN` when they cannot be compared. */
  readonly fromAmount: number;
  readonly toAmount: number;
  readonly sentence: number;
}

const FROM = word('from');
const TO = word('to');
const OF = word('of');
const THAN = word('than');
const INSTEAD = word('instead');
const RATHER = word('rather');
const DOWN_UP = wordSet('down up');
/** Words between "to" and the figure. */
const BEFORE_FIGURE = wordSet(
  'to a an about around roughly approximately nearly almost only just under below over above less than more fewer at most least some the mere well into up down average of',
);
const NO_LINK = wordSet('and but while because when which');
/** How far "to" may stand behind the first figure: "from 14 minutes per build on average to 5". */
const FAR = 6;

/** The from-to pairs of an answer, in reading order; use through `answer.derive(readChanges)`. */
export function readChanges(answer: Answer): readonly Change[] {
  const quantities = answer.derive(readQuantities);
  const changes: Change[] = [];
  for (let q = 0; q + 1 < quantities.length; q++) {
    const a = quantities[q]!;
    const b = quantities[q + 1]!;
    if (a.sentence !== b.sentence) continue;
    const change = readPair(answer, a, b);
    if (!change) continue;
    changes.push(change);
    q++;
  }
  return changes;
}

function readPair(answer: Answer, a: Quantity, b: Quantity): Change | undefined {
  const { id } = answer.words;
  const sentenceFirst = answer.sentences[a.sentence]!.first;
  const arrow = isArrow(answer, a, b);
  if (arrow || (isAfter(answer, a, sentenceFirst, FROM) && reaches(answer, a, b, TO))) return toChange(a, b);
  const between = b.first - a.last - 1;
  if (between < 1 || between > FAR) return undefined;
  if (isAfter(answer, b, a.last + 1, FROM) && (DOWN_UP.has(id[a.last + 1]!) || isAfter(answer, a, sentenceFirst, TO))) {
    return reaches(answer, a, b, FROM) ? toChange(b, a) : undefined;
  }
  const compared =
    (id[b.first - 1] === OF && id[b.first - 2] === INSTEAD) || (id[b.first - 1] === THAN && id[b.first - 2] === RATHER);
  return compared ? toChange(b, a) : undefined;
}

function isArrow({ text }: Answer, a: Quantity, b: Quantity): boolean {
  if (b.start - a.end > 6) return false;
  const between = text.slice(a.end, b.start).trim();
  return (
    between === '->' || between === '→' || between === '-->' || between === '=>' || between === '⇒' || between === '➜'
  );
}

/** Whether `mark` ("from", "to") stands before a figure, perhaps with "about" or "an average of" between. */
function isAfter({ words }: Answer, quantity: Quantity, first: number, mark: number): boolean {
  const { id } = words;
  for (let k = quantity.first - 1; k >= first && k >= quantity.first - 5; k--) {
    if (id[k] === mark) return true;
    if (!BEFORE_FIGURE.has(id[k]!)) return false;
  }
  return false;
}

/** Whether `mark` stands between two figures with nothing but a few words of the first one before it. */
function reaches({ words }: Answer, a: Quantity, b: Quantity, mark: number): boolean {
  const { id, flags } = words;
  for (let k = a.last + 1; k < b.first && k <= a.last + FAR; k++) {
    if (id[k] !== mark) {
      if (NO_LINK.has(id[k]!)) return false;
      continue;
    }
    for (let m = k + 1; m < b.first; m++) if (!BEFORE_FIGURE.has(id[m]!)) return false;
    return (flags[b.first]! & WordFlag.afterComma) === 0;
  }
  return false;
}

function toChange(from: Quantity, to: Quantity): Change {
  const start = Math.min(from.start, to.start);
  const end = Math.max(from.end, to.end);
  return {
    first: Math.min(from.first, to.first),
    from,
    to,
    start,
    end,
    ...amountsOf(from, to),
    sentence: from.sentence,
  };
}

/** "from 14 minutes to 5" and "from 14 to 5 minutes": a bare end takes the unit of the other. */
function amountsOf(from: Quantity, to: Quantity): { readonly fromAmount: number; readonly toAmount: number } {
  const plain = (quantity: Quantity) =>
    quantity.kind === 'bare' || (quantity.kind === 'count' && !unitOfWord(quantity.noun));
  if (from.kind === to.kind) return { fromAmount: from.amount, toAmount: to.amount };
  if (plain(to)) return { fromAmount: from.amount, toAmount: (to.value * from.amount) / from.value };
  if (plain(from)) return { fromAmount: (from.value * to.amount) / to.value, toAmount: to.amount };
  return { fromAmount: Number.NaN, toAmount: Number.NaN };
}
