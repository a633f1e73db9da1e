import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { COST_LABEL, COSTS, LIMITS, PRICE_OF } from './lexicon/tradeoffs';
import type { Rule, RuleDocs } from './rule';

/** Shorter answers are left alone. */
const LEAST_WORDS = 20;
/** In a comparison two limits of one side or the other name a cost. */
const LEAST_LIMITS = 2;

export const docs: RuleDocs = {
  summary: 'A design or comparison that names no cost.',
  meaning:
    'Each choice costs something, and interviewers wait for you to say what. The rule looks for one word of cost or contrast anywhere in the answer: trade-off, downside, at the expense of, slower, harder, whereas, rather than, depends on, overkill and many more. Answers under 20 words are left alone.',
  bad: 'I would put a cache before the database and add tests for every endpoint.',
  good: 'I would put a cache before the database. The price is that a product may show an old stock for up to a minute.',
  ignoreWhen: 'The cost is there in other words.',
  sources: [
    'Summaries of Alex Xu, System Design Interview: trade-offs are part of the wrap-up',
    'Published interviewer tips for backend questions',
  ],
};

/** A design or comparison that names no cost. One finding, on the title. */
export const noTradeoff: Rule = {
  id: 'no-tradeoff',
  severity: 'information',
  defaultOn: true,
  frameworks: ['design', 'compare'],
  language: 'en',
  check(answer, _settings, report) {
    if (answer.wordCount < LEAST_WORDS || namesCost(answer)) return;
    report({
      span: answer.anchor,
      message: message('What does this choice cost? Naming one trade-off shows that you know why, not only how.'),
      passing: true,
    });
  },
};

/** Whether a word of cost stands in the answer, or a section for it. */
function namesCost(answer: Answer): boolean {
  const { flags, count } = answer.words;
  const priced = answer
    .phrases(PRICE_OF)
    .some(({ last }) => last + 1 < count && (flags[last + 1]! & WordFlag.capitalised) !== 0);
  const limited = answer.setting.framework?.id === 'compare' && answer.phrases(LIMITS).length >= LEAST_LIMITS;
  return (
    priced ||
    limited ||
    answer.phrases(COSTS).length > 0 ||
    answer.sections.some(({ opening }) => COST_LABEL.test(opening.label))
  );
}
