import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { asksWhatIf } from './support/answer/askedQuestion';
import { phraseOf } from './support/answer/prose';
import { findSuppositions } from './support/claims/suppositions';

export const docs: RuleDocs = {
  summary: 'The story tells what you would do, not what you did.',
  meaning:
    'A question that opens with "Tell me about a time" asks for one real case, and "I would first check the logs" tells none. The rule looks for "I would", "I\'d", "I will" and "you should" as the main statement of a sentence. It leaves alone what you said or agreed at the time, past habits ("every Friday I would ..."), what you learned, "I\'d" for "I had", and questions that ask what you would do.',
  bad: 'I would look at the logs first and then talk to the team.',
  good: 'I looked at the logs first, saw the failed logins, and showed them to the team.',
  ignoreWhen: 'The question asks what you would do. "mode: hypothetical" in the front matter says so once.',
  sources: [
    'Amazon interview preparation: real cases, not hypothetical ones',
    'UK Ministry of Justice, hints for writing about behaviours',
    'Bangerter, Corvalan and Cavin, 2014: made-up cases still helped candidates in 62 real interviews, so this is advice and no verdict',
  ],
};

/** "I would check" in a story: a plan for a case that never happened. One finding per sentence. */
export const hypotheticalAnswer: Rule = {
  id: 'hypothetical-answer',
  severity: 'warning',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    if (asksWhatIf(answer)) return;
    for (const { kind, first, last } of answer.derive(findSuppositions)) {
      report({
        span: answer.wordSpan(first, last),
        message: message(
          kind === 'you'
            ? 'The question asks what you did. "{0}" is advice. Can you tell one real case instead? If you have none, say so and mark the answer as hypothetical.'
            : 'The question asks what you did. "{0}" describes what you would do. Can you tell one real case instead? If you have none, say so and mark the answer as hypothetical.',
          phraseOf(answer, first, last),
        ),
      });
    }
  },
  fixes() {
    return [{ title: message('Mark the answer as hypothetical'), mode: 'hypothetical' }];
  },
};
