import type { Answer } from '../drafts/answer';
import type { Framework } from '../frameworks/framework';
import { isStory } from '../frameworks/frameworks';
import { type Message, message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { emptySections, isBeingStarted } from './support/answer/sectionContent';
import { speakingSeconds } from './support/answer/speech';

/** Values of `mode:` for answers that are short on purpose. */
const SHORT_MODES = /^(?:flash-?cards?|one-?liners?|elevator(?:-?pitch)?|short)$/;
/** Questions that a yes or no answers: "Is HTTP stateless?", not "Can you describe ..." or "Have you ever ...". */
const YES_OR_NO = /^(?:is|are|was|were|does|do|did|can|could|should|will|would|has|have)\s+(?!you\b)/i;

export const docs: RuleDocs = {
  summary: 'The answer is over very soon.',
  meaning:
    'Spoken aloud, an answer of twenty seconds leaves the interviewer to ask for everything. The rule only measures length: speaking time at your pace against the lower end of the framework (45 s for STAR, 30 s for an explanation, 60 s for a design). It waits until one section is written, and is silent for flash cards, one-liners and yes-or-no questions.',
  bad: 'The site was slow. I had to fix it. I added a cache. It got faster.',
  good: 'The same four steps, with what you measured, what you tried and what changed.',
  ignoreWhen: 'The question asks for one sentence.',
  sources: ['Advice of three interview coaches', 'The lengths of published sample answers'],
};

/** The answer takes less time to say than its framework needs. One finding, on the title. */
export const answerTooShort: Rule = {
  id: 'answer-too-short',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, settings, report) {
    const { framework, mode } = answer.setting;
    if (!framework || isBeingStarted(answer) || (mode !== undefined && SHORT_MODES.test(mode))) return;
    const seconds = speakingSeconds(answer.wordCount, settings);
    const { warnShort, min } = framework.seconds;
    if (seconds >= min || !hasFinishedSection(answer) || isYesOrNo(answer)) return;
    report({
      span: answer.anchor,
      message: tellLength(answer, framework, Math.round(seconds)),
      passing: true,
      ...(seconds < warnShort ? { severity: 'warning' } : {}),
    });
  },
};

function tellLength(answer: Answer, framework: Framework, spoken: number): Message {
  const { sections, seconds } = framework;
  const usual = message('{0} to {1} s', seconds.min, seconds.max);
  if (answer.derive(emptySections).length > 0)
    return message('About {0} s of speech so far; {1} is usual.', spoken, usual);
  if (isStory(framework)) {
    return message(
      'About {0} s of speech. There is room for one more concrete step in Action and the evidence in Result.',
      spoken,
    );
  }
  const main = sections.reduce((most, section) => (section.share.target > most.share.target ? section : most));
  return message(
    'About {0} s of speech; {1} is usual. There is room for more in {2}: {3}',
    spoken,
    usual,
    main.name,
    message(main.prompt),
  );
}

function hasFinishedSection(answer: Answer): boolean {
  const empty = new Set(answer.derive(emptySections));
  return answer.sections.some(section => section.ids.length > 0 && !empty.has(section));
}

function isYesOrNo({ setting, title, text }: Answer): boolean {
  const question = setting.question?.question ?? (title ? text.slice(title.lines[0]!.start, title.lines[0]!.end) : '');
  return YES_OR_NO.test(question.trim()) && !/\bor\b|\bwh(?:y|at|en)\b|\bhow\b/i.test(question);
}
