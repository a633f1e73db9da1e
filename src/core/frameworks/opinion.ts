import { example, link } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: the PREP method (point, reason, example, point). No split of the time is published; the shares are our own
 * judgement.
 */
export const opinion: Framework = {
  id: 'opinion',
  name: 'Opinion',
  kind: 'opinion',
  ask: 'ideal work environment, preferences, most important skills',
  strictOrder: false,
  seconds: { warnShort: 15, min: 30, max: 90, warnLong: 120 },
  sections: [
    {
      id: 'point',
      name: 'Point',
      required: true,
      synonyms: ['point', 'answer', 'position', 'short answer', 'opinion', 'view'],
      share: { min: 10, target: 15, max: 25 },
      why: 'a clear position',
      prompt: 'What is your position, in one sentence?',
    },
    {
      id: 'reason',
      name: 'Reason',
      required: true,
      synonyms: ['reason', 'reasons', 'why', 'because'],
      share: { min: 20, target: 30, max: 40 },
      why: 'what it rests on',
      prompt: 'Why do you hold it?',
    },
    example({
      share: { min: 30, target: 40, max: 50 },
      why: 'where it comes from',
      prompt: 'When did you see it come true?',
    }),
    link({
      required: false,
      share: { min: 10, target: 15, max: 20 },
      why: 'what it means for this job',
      prompt: 'What does it mean for the team you want to join?',
    }),
  ],
};
