import { isStory } from '../frameworks/frameworks';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { speakingSeconds } from './support/answer/speech';

/**
 * Recorded interviews, which often stop at two minutes, are only mentioned where a framework asks for less than this.
 */
const RECORDING_SECONDS = 135;

export const docs: RuleDocs = {
  summary: 'The answer takes a long time to say aloud.',
  meaning:
    'Most answers are heard out for one to two minutes, and recorded interviews often stop there. Speaking time is words divided by your pace (stardraft.wordsPerMinute); code, quotes, comments, headings and notes do not count. The limit is that of the framework: 120 s for STAR, 90 s for an explanation, 180 s for a design; well beyond it the finding becomes a warning.',
  bad: 'Two pages of background before the first thing you did.',
  good: 'Two sentences of background; the rest waits for a follow-up question.',
  ignoreWhen:
    'You practise a whiteboard session (set mode: whiteboard in the front matter), or you were asked for the long version.',
  sources: [
    'A study of 2.5 million recorded interview answers: two minutes are the usual limit',
    'Advice of three interview coaches',
  ],
};

/** The answer takes longer to say than its framework allows. One finding, on the title. */
export const answerTooLong: Rule = {
  id: 'answer-too-long',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, settings, report) {
    const { framework, mode } = answer.setting;
    if (!framework || mode === 'whiteboard') return;
    const seconds = speakingSeconds(answer.wordCount, settings);
    const { min, max, warnLong } = framework.seconds;
    if (seconds <= max) return;
    const range = message('{0} to {1} s', min, max);
    const template = isStory(framework)
      ? 'About {0} s to say aloud at {1} words a minute; aim for {2}. Recorded interviews often stop at 2 minutes. Trim {3} first.'
      : max < RECORDING_SECONDS
        ? 'About {0} s to say aloud at {1} words a minute; aim for {2}. Recorded interviews often stop at 2 minutes. Keep what was asked, and leave the rest for follow-up questions.'
        : 'About {0} s to say aloud at {1} words a minute; aim for {2}. Keep what was asked, and leave the rest for follow-up questions.';
    report({
      span: answer.anchor,
      message: message(template, Math.round(seconds), settings.wordsPerMinute, range, framework.sections[0]!.name),
      ...(seconds > warnLong ? { severity: 'warning' } : {}),
    });
  },
};
