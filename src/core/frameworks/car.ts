import { action, result } from './commonSections';
import type { Framework } from './framework';

/** Structure: Miami University, C.A.R. method. No split of the time is published; the shares are our own judgement. */
export const car: Framework = {
  id: 'car',
  name: 'CAR',
  kind: 'past',
  ask: 'short behavioural answers',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 120, warnLong: 150 },
  sections: [
    {
      id: 'challenge',
      name: 'Challenge',
      required: true,
      synonyms: ['challenge', 'challenges', 'context', 'problem', 'the challenge'],
      share: { min: 15, target: 25, max: 35 },
      why: 'what made it hard',
      prompt: 'What was hard about it, and for whom?',
    },
    action({ min: 45, target: 55, max: 75 }),
    result({ min: 10, target: 20, max: 25 }),
  ],
};
