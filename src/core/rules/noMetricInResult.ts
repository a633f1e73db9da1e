import type { Answer, Section } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { isOnlyQuestions, proseSpan } from './support/answer/prose';
import { holdsAgreement, holdsProof, isBlankIn, isConflictStory, isFigureIn } from './support/claims/evidence';

/** Shorter results are the business of empty-section. */
const LEAST_WORDS = 4;

export const docs: RuleDocs = {
  summary: 'The result has neither a figure nor another proof.',
  meaning:
    'Anybody can say that it went well; a figure or a fact that somebody else could check makes it believable. The rule looks through the whole Result for a number that counts something (digits or words, "halved", "no downtime") and for proof of another kind: somebody adopted it, an audit was passed, a date was kept, a named person praised it, a decision followed. Years and version numbers prove nothing. Stories about conflict, stakeholders or communication may end in an agreement instead.',
  bad: '## Result\n\nThe system was more stable afterwards and everyone was happy.',
  good: '## Result\n\nIn the three months after, we had one incident instead of nine, and two other teams took the set-up over.',
  ignoreWhen: 'The outcome really cannot be measured and you say in other words how you know that it worked.',
  sources: [
    'University of Washington, STAR method of interviewing',
    'Amazon interview preparation',
    'UK Ministry of Justice, hints for writing about behaviours',
  ],
};

/** A Result with neither a figure nor another proof. One finding per answer, on the text of the section. */
export const noMetricInResult: Rule = {
  id: 'no-metric-in-result',
  severity: 'warning',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const sections = answer.sectionsOf('result');
    const first = sections.find(section => section.wordCount >= LEAST_WORDS);
    if (!first || sections.some(section => hasProof(answer, section))) return;
    report({
      span: proseSpan(answer, first),
      message: message(
        'This result has no figure or proof yet. What changed, by how much, and how did you know? If you have no number, name the evidence (adopted by two teams, passed the audit, the ticket queue stayed empty).',
      ),
    });
  },
  fixes(_answer, { span }) {
    const text = ` It went from \${1:___} to \${2:___} in \${3:___}.`;
    return [
      {
        title: message('Add "from ___ to ___ in ___"'),
        preferred: true,
        snippet: { start: span.end, end: span.end, text },
      },
    ];
  },
};

function hasProof(answer: Answer, section: Section): boolean {
  return (
    isFigureIn(answer, section.firstWord, section.endWord - 1) ||
    holdsProof(answer, section) ||
    isBlankIn(answer, section) ||
    isOnlyQuestions(answer, section) ||
    (holdsAgreement(answer, section) && isConflictStory(answer))
  );
}
