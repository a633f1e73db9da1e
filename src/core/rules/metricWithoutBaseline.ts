import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet } from '../text/vocabulary';
import { isChangeNoun, isDecreaseVerb, isIncreaseVerb } from './lexicon/change';
import type { Rule, RuleDocs } from './rule';
import { firstAtOrAfter } from './support/answer/prose';
import { readChanges } from './support/figures/changes';
import { type Quantity, readQuantities } from './support/figures/quantities';

const BY = word('by');
const OF = word('of');
const TO = word('to');
const UP_DOWN = wordSet('up down');
/** Words between "by" or a verb and the figure. */
const APPROXIMATES = wordSet(
  'about around roughly approximately nearly almost over under only just more less than at least to a an some another further another full whopping solid total good factor',
);
const COMPARATIVES = wordSet(
  'faster slower quicker less more fewer higher lower better worse smaller larger bigger shorter longer cheaper greater easier lighter',
);
const FRAMES = wordSet('within in over during after since by next first last past following previous coming per every');
const LATER = wordSet('ago later earlier after afterwards before');
const DAY = 86_400;

export const docs: RuleDocs = {
  summary: 'A percentage stands alone: nobody knows of what.',
  meaning:
    'Half of two seconds and half of two hours are different stories. The rule speaks up when the Result gives a relative change ("by 50%", "three times faster") and the whole answer holds no absolute figure at all: no duration, amount, count or pair of values before and after. How long it took to get there ("within two weeks") does not count as one.',
  bad: '## Result\n\nThe report became 80% faster.',
  good: '## Result\n\nThe report became 80% faster: 18 seconds instead of 90.',
  ignoreWhen: 'The absolute figure is confidential and no rounded one may be given either.',
  sources: ['Interviewers on numbers in answers', 'Question notes of the built-in bank'],
};

/** A relative change in the Result, and nothing absolute in the whole answer. One finding, on the first such figure. */
export const metricWithoutBaseline: Rule = {
  id: 'metric-without-baseline',
  severity: 'hint',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const quantities = answer.derive(readQuantities);
    if (quantities.length === 0) return;
    const relative = findRelative(answer, quantities);
    if (!relative || answer.derive(readChanges).length > 0 || quantities.some(one => isAbsolute(answer, one))) return;
    const { start, end } = relative;
    report({
      span: { start, end },
      message: message(
        '{0} of what? One absolute figure (before and after, or the base) makes the percentage believable.',
        answer.text.slice(start, end),
      ),
    });
  },
};

function findRelative(answer: Answer, quantities: readonly Quantity[]): Quantity | undefined {
  for (const { firstWord, endWord } of answer.sectionsOf('result')) {
    for (let q = firstAtOrAfter(quantities, firstWord); q < quantities.length && quantities[q]!.first < endWord; q++) {
      const quantity = quantities[q]!;
      if (
        !quantity.quoted &&
        (quantity.kind === 'percent' || quantity.kind === 'factor') &&
        isRelative(answer, quantity)
      )
        return quantity;
    }
  }
  return undefined;
}

/**
 * "by 50%", "grew 20%", "a 20% drop in cost", "50% faster", "an increase of 35%"; not "80% of users" or "99.9% uptime".
 */
function isRelative({ words, sentences }: Answer, { first, last, sentence, kind, value }: Quantity): boolean {
  const { id, flags } = words;
  const bounds = sentences[sentence]!;
  if (kind === 'factor' && (Number.isNaN(value) || value === 0.5)) return false;
  for (let k = last + 1; k <= bounds.last && k <= last + 3 && (flags[k]! & WordFlag.afterPunctuation) === 0; k++) {
    if (id[k] === OF) return false;
    if (COMPARATIVES.has(id[k]!) || isChangeNoun(id[k]!)) return true;
  }
  let k = first - 1;
  while (k >= bounds.first && k >= first - 5 && APPROXIMATES.has(id[k]!)) k--;
  if (k < bounds.first) return false;
  if (id[k] === OF) return k > bounds.first && isChangeNoun(id[k - 1]!);
  if (UP_DOWN.has(id[k]!)) return k + 1 === first || id[k + 1] !== TO;
  return id[k] === BY || isDecreaseVerb(id[k]!) || isIncreaseVerb(id[k]!);
}

function isAbsolute(answer: Answer, quantity: Quantity): boolean {
  if (quantity.weak) return false;
  const { kind } = quantity;
  return kind === 'duration' ? !isTimeFrame(answer, quantity) : kind !== 'percent' && kind !== 'factor';
}

/** "within two weeks", "over the next three months", "two years later". */
function isTimeFrame({ words, sentences }: Answer, { first, last, amount, sentence }: Quantity): boolean {
  if (amount < DAY) return false;
  const { id } = words;
  const bounds = sentences[sentence]!;
  for (let k = first - 1; k >= bounds.first && k >= first - 4; k--) if (FRAMES.has(id[k]!)) return true;
  return last < bounds.last && LATER.has(id[last + 1]!);
}
