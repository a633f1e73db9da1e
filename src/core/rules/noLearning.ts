import type { Answer } from '../drafts/answer';
import { memoize } from '../text/memo';
import { message } from '../text/message';
import { ABOUT_MACHINES, ABOUT_TROUBLE, LEARNING, LESSON_LABEL, PREVENTION, TAKEN_UP } from './lexicon/learning';
import type { Rule, RuleDocs } from './rule';
import { askedQuestion } from './support/answer/askedQuestion';
import { isAnyIn } from './support/answer/prose';

/** Shorter answers are left alone. */
const LEAST_WORDS = 20;
const KINDS: readonly string[] = ['behavioural', 'experience'];

export const docs: RuleDocs = {
  summary: 'A story about a failure or a conflict ends without a lesson.',
  meaning:
    'Interviewers who ask about a mistake want to know what you learned from it. When the question or title is about a failure, mistake, weakness, conflict, criticism or a missed goal, the rule looks for one word of learning anywhere in the answer: learned, since then, next time, differently, realised and many more. STAR-L and CARL have a section for it instead.',
  bad: 'The site was down for 40 minutes and I restored it from a backup.',
  good: 'The site was down for 40 minutes. Since then I never deploy without a way back.',
  ignoreWhen: 'The lesson is there in other words, or you keep it for the follow-up question.',
  sources: [
    'Amazon interview preparation: what did you learn?',
    'HMICFRS application guidance: a case that went badly is fine with its lesson',
    'University of Edinburgh, CARL framework',
    'Tech Interview Handbook: reflection shows growth',
  ],
};

/** A story about a failure or a conflict without a lesson. One finding, on the title. */
export const noLearning: Rule = {
  id: 'no-learning',
  severity: 'hint',
  defaultOn: true,
  frameworks: ['star', 'soar', 'car', 'par'],
  language: 'en',
  check(answer, _settings, report) {
    if (answer.wordCount < LEAST_WORDS || !asksAboutTrouble(answer) || saysLesson(answer)) return;
    report({
      span: answer.anchor,
      message: message('This question invites a lesson. Add one sentence: what do you do differently now?'),
      passing: true,
    });
  },
  fixes(answer) {
    const { firstSentence, endSentence } = answer.section('result') ?? { firstSentence: 0, endSentence: 0 };
    const last = answer.sentences[endSentence - 1];
    const at = endSentence > firstSentence && last ? last.end : answer.text.trimEnd().length;
    const gap = last && endSentence > firstSentence ? ' ' : '\n\n';
    const text = `${gap}Since then I \${1:what you do differently now}.`;
    return [
      { title: message('Add a sentence about the lesson'), preferred: true, snippet: { start: at, end: at, text } },
    ];
  },
};

const isAboutTrouble = memoize(text => ABOUT_TROUBLE.test(text.replace(ABOUT_MACHINES, ' ')));

function asksAboutTrouble(answer: Answer): boolean {
  const { question } = answer.setting;
  return (!question || KINDS.includes(question.kind)) && isAboutTrouble(answer.derive(askedQuestion));
}

function saysLesson(answer: Answer): boolean {
  if (answer.phrases(LEARNING).length > 0) return true;
  if (answer.sections.some(({ ids, opening }) => ids.length === 0 && LESSON_LABEL.test(opening.label))) return true;
  const { sentences } = answer;
  return answer.sectionsOf('result').some(({ firstSentence, endSentence }) => {
    for (let s = firstSentence; s < endSentence; s++) {
      const { first, last } = sentences[s]!;
      if (isAnyIn(answer, PREVENTION, first, last) && isAnyIn(answer, TAKEN_UP, first, last)) return true;
    }
    return false;
  });
}
