import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { phraseOf } from './support/answer/prose';
import { findGenericClaims } from './support/claims/genericClaims';

export const docs: RuleDocs = {
  summary: '"Various tools" stands where one could be named.',
  meaning:
    'Interviewers remember the tool, the query or the file, not "several measures". The rule looks for words such as various, several or appropriate before techniques, tools, methods, steps, best practices and the like. It stays silent when the sentence names something (a product, a figure, code), when the items follow, in the set-up of a story, and in the learning.',
  bad: 'I used various optimisation techniques.',
  good: 'I added an index on the date column and cached the price list for a minute.',
  ignoreWhen: 'The items are named elsewhere in the answer.',
  sources: [
    'CareerBuilder survey of 2,700 hiring managers, 2010: answers that are not specific are a common mistake',
    'University of Glasgow careers service on the STAR technique',
  ],
};

/** "Various techniques" where one could be named. */
export const genericClaim: Rule = {
  id: 'generic-claim',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    for (const { first, last } of answer.derive(findGenericClaims)) {
      report({
        span: answer.wordSpan(first, last),
        message: message(
          '"{0}" could be anyone\'s answer. Name one or two of them (the tool, the query, the file).',
          phraseOf(answer, first, last),
        ),
      });
    }
  },
};
