import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { isEndOfWriting } from './support/answer/sectionContent';
import { givesReason } from './support/claims/rationale';

/** Shorter Actions are left alone. */
const LEAST_WORDS = 25;

export const docs: RuleDocs = {
  summary: 'The Action lists steps without a single reason.',
  meaning:
    'Two people can take the same steps; the reasons show who understood the problem. The rule speaks up when an Action of 25 words or more has no "because", "so that", "rather than", "to find out" or another word of reason or purpose. One reason anywhere in the Action is enough.',
  bad: 'I profiled the page, added an index and deployed it on Friday.',
  good: 'I profiled the page first, because two earlier guesses had been wrong, and then added an index.',
  ignoreWhen: 'The reason is plain from the facts ("The limit was 50. I used 40.").',
  sources: [
    'UK Ministry of Justice, hints for writing about behaviours: what you did and why',
    'Leiden University, STARR method',
  ],
};

/** An Action that tells what was done, and never why. One finding, on the heading. */
export const noRationale: Rule = {
  id: 'no-rationale',
  severity: 'information',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const sections = answer.sectionsOf('action');
    const long = sections.find(({ wordCount }) => wordCount >= LEAST_WORDS);
    if (!long || sections.some(section => givesReason(answer, section))) return;
    report({
      span: long.opening.heading,
      message: message('Why these steps? One "because ..." shows the thinking that interviewers score.'),
      passing: isEndOfWriting(answer, long.start),
    });
  },
};
