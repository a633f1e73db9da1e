import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { word, wordSet, wordTable } from '../text/vocabulary';
import { baseOf } from './lexicon/verbs';
import type { Rule, RuleDocs } from './rule';
import { findMovedBaseline } from './support/figures/baselines';
import { type Quantity, readQuantities } from './support/figures/quantities';
import { readStatedChanges, reckon } from './support/figures/statedChanges';

const BY = word('by');
const OF = word('of');
const DECREASES = new Set(
  'reduce decrease lower cut drop shrink slash trim fall decline diminish shorten lessen'.split(' '),
);
const OTHER_CHANGES = new Set('increase grow raise improve boost gain rise expand speed accelerate'.split(' '));
const DECREASE = 1;
const OTHER_CHANGE = 2;
const changeOf = wordTable(text => {
  const base = baseOf(text) ?? text.replace(/s$/, '');
  return DECREASES.has(base) ? DECREASE : OTHER_CHANGES.has(base) ? OTHER_CHANGE : 0;
});
const DECREASE_NOUNS = wordSet('reduction decrease drop cut decline fall less fewer lower cheaper smaller shorter');
const ROUGH = wordSet(
  'about around roughly approximately nearly almost over more than a an up to at least some well just',
);
const FAR = 12;

export const docs: RuleDocs = {
  summary: 'Two figures do not fit together.',
  meaning:
    'A sum that does not work out costs trust in every other figure. The rule does three sums: a pair such as "from 20 s to 2 s" against the percentage or factor given right beside it, a cut of more than 100%, and the duration in the set-up against the one the result starts from. It converts units and allows for rounding; bounds ("under 2 s") and percentages about something else are left alone.',
  bad: 'The report went from 20 s to 2 s, a 50% reduction.',
  good: 'The report went from 20 s to 2 s, a 90% reduction.',
  ignoreWhen: 'The two figures measure different things.',
  sources: ['statcheck, which recomputes figures in research papers'],
};

/** Figures in one answer that contradict each other. Each finding stands on the later figure. */
export const inconsistentNumber: Rule = {
  id: 'inconsistent-number',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    const quantities = answer.derive(readQuantities);
    if (quantities.length === 0) return;
    let done: Set<Quantity> | undefined;
    for (const pair of answer.derive(readStatedChanges)) {
      const { change, stated } = pair;
      const { real, fits } = reckon(answer, pair);
      if (fits || !isOwnText(answer, stated.first)) continue;
      done ??= new Set();
      done.add(stated);
      const factor = stated.kind === 'factor';
      const shown = factor ? Math.round(real * 10) / 10 : Math.round(real);
      report({
        span: stated.start > change.start ? spanOf(stated) : { start: change.start, end: change.end },
        message: message(
          factor
            ? '{0} to {1} is {2}x, but the text says {3}. Which one is right? Interviewers do this sum in their heads.'
            : '{0} to {1} is a {2}% change, but the text says {3}. Which one is right? Interviewers do this sum in their heads.',
          textOf(answer, change.from),
          textOf(answer, change.to),
          shown,
          textOf(answer, stated),
        ),
        data: { stated: spanOf(stated), text: textOf(answer, stated), real: shown },
      });
    }
    for (const quantity of quantities) {
      if (quantity.kind !== 'percent' || quantity.value <= 100 || quantity.quoted || done?.has(quantity)) continue;
      if (!isDecrease(answer, quantity) || !isOwnText(answer, quantity.first)) continue;
      report({
        span: spanOf(quantity),
        message: message(
          'A drop of {0} would go below zero: 100% is already everything. Which figure is right?',
          textOf(answer, quantity),
        ),
      });
    }
    const moved = findMovedBaseline(answer);
    if (moved) {
      report({
        span: spanOf(moved.change.from),
        message: message(
          'The story begins at {0}, but this pair starts from {1}. Which one is right? If they measure different things, say which is which.',
          textOf(answer, moved.baseline),
          textOf(answer, moved.change.from),
        ),
        related: [spanOf(moved.baseline)],
      });
    }
  },
  fixes(_answer, { data }) {
    const { stated, text, real } = (data ?? {}) as { stated?: Span; text?: string; real?: number };
    if (!stated || text === undefined) return [];
    const figure = /^\D*[\d.,]+\s*(?=%|percent|per cent|x|times)/.exec(text)?.[0];
    if (figure === undefined) return [];
    const digits = figure.replace(/[\d.,]+/, String(real));
    const edits = [{ start: stated.start, end: stated.start + figure.length, text: digits }];
    return [{ title: message('Write {0} instead', digits + text.slice(figure.length)), edits }];
  },
};

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function textOf(answer: Answer, { start, end }: Span): string {
  return answer.text.slice(start, end);
}

/** Whether a word stands in the answer proper, not under a heading that the framework does not know. */
function isOwnText(answer: Answer, index: number): boolean {
  return answer.sectionAt(index)?.ids.length !== 0;
}

/** Whether a percentage says by how much something fell: "reduced by 150%", "a 150% reduction", "150% less". */
function isDecrease({ words, sentences }: Answer, { first, last, sentence }: Quantity): boolean {
  const { id, flags } = words;
  const bounds = sentences[sentence]!;
  for (let k = last + 1; k <= bounds.last && k <= last + 3 && (flags[k]! & WordFlag.afterPunctuation) === 0; k++) {
    if (DECREASE_NOUNS.has(id[k]!)) return true;
    if (id[k] === OF) return false;
  }
  let k = first - 1;
  while (k >= bounds.first && ROUGH.has(id[k]!)) k--;
  if (k < bounds.first) return false;
  if (id[k] === OF) return k > bounds.first && DECREASE_NOUNS.has(id[k - 1]!);
  if (changeOf(id[k]!) === DECREASE) return true;
  if (id[k] !== BY) return false;
  for (let v = k - 1; v >= bounds.first && v > k - FAR; v--) {
    const change = changeOf(id[v]!);
    if (change !== 0) return change === DECREASE;
  }
  return false;
}
