import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Span } from '../text/span';
import type { Rule, RuleDocs } from './rule';
import { readActors } from './support/grammar/actors';
import type { Subject } from './support/grammar/clauses';

const LEAST_WORDS = 8;
/** From this many "we" on, one "I" for every four of them is too few. */
const MANY_WE = 4;

export const docs: RuleDocs = {
  summary: 'The Action tells what the team did and not what you did.',
  meaning:
    'An interviewer can only rate what you did yourself. The rule speaks up when the Action has "we", "the team" or "everyone" as the one who acts and never "I", "my part" or a bullet that opens with a past verb; and when four or more "we" stand against hardly any "I". "We" is fine wherever your own part is visible too.',
  bad: '## Action\n\nWe looked at the logs, found the slow query and added an index.',
  good: '## Action\n\nWe looked at the logs together. I found the slow query and added an index.',
  ignoreWhen: 'The work really was inseparable and you say so.',
  sources: [
    'Amazon interview preparation',
    'HMICFRS (UK), application guidance',
    'University of Glasgow careers service on the STAR technique',
    'Research on "we" and "I" is mixed: Naim et al. 2015, Kacewicz et al. 2014',
  ],
};

/** An Action in which only the team acts. One finding per answer, on the first such subject. */
export const weWithoutI: Rule = {
  id: 'we-without-i',
  severity: 'warning',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const actors = answer.derive(readActors);
    if (!actors || actors.wordCount < LEAST_WORDS || actors.ownPart) return;
    const { team, we, own } = actors;
    const first = team[0];
    if (!first || !(own === 0 || (we.length >= MANY_WE && own * MANY_WE <= we.length))) return;
    report({
      span: answer.wordSpan(first.first, first.last),
      message: message(
        'The team did this; what was your part? Keep "we" where it is true and add at least one "I" step here.',
      ),
      related: (we.length > 0 ? we : team).slice(1).map(subject => subjectSpan(answer, subject)),
    });
  },
  fixes(answer) {
    const actors = answer.derive(readActors);
    if (!actors) return [];
    const { we, team } = actors;
    const select = (we.length > 0 ? we : team).map(subject => subjectSpan(answer, subject));
    return [{ title: we.length > 0 ? message('Select each "we"') : message('Select each team subject'), select }];
  },
};

/** The subject without what is contracted to it: "we" of "we've". */
function subjectSpan(answer: Answer, { kind, first, last }: Subject): Span {
  const span = answer.wordSpan(first, last);
  return kind === 'we' ? { start: span.start, end: span.start + 2 } : span;
}
