import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { isOnlyQuestions } from './support/answer/prose';
import { isEndOfWriting } from './support/answer/sectionContent';
import { readActors } from './support/grammar/actors';

const LEAST_WORDS = 8;

export const docs: RuleDocs = {
  summary: 'Nobody acts in the Action.',
  meaning:
    'The Action is where an interviewer hears what you did. The rule speaks up when its sentences have no "I" and no "we" or team as the one who acts, and none opens with a past verb as notes do ("Wrote a failing test"). Passives, plans and lists of nouns hide who did the work.',
  bad: '## Action\n\nA cache was put in front of the API and the database was indexed.',
  good: '## Action\n\nI put a cache in front of the API and indexed the database.',
  ignoreWhen: 'You say in the Task or in the Result what you did yourself.',
  sources: [
    'HMICFRS (UK), application guidance',
    'Amazon interview preparation',
    'UK Ministry of Justice, hints for writing about behaviours',
  ],
};

/**
 * An Action in which neither the candidate nor the team does anything. One finding per answer, on the section's heading
 * or label.
 */
export const noFirstPersonAction: Rule = {
  id: 'no-first-person-action',
  severity: 'warning',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const actors = answer.derive(readActors);
    if (!actors || actors.wordCount < LEAST_WORDS) return;
    if (actors.own > 0 || actors.ownPart || actors.team.length > 0 || actors.quoted) return;
    if (actors.sections.some(section => isOnlyQuestions(answer, section))) return;
    report({
      span: actors.sections[0]!.opening.heading,
      message: message(
        'It is not clear yet who did this. Start each step with what you did: "I measured ...", "I chose ...".',
      ),
      passing: isEndOfWriting(answer, actors.sections[0]!.start),
    });
  },
};
