import { action, result } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: CAR, with a problem for a challenge. No split of the time is published; the shares are our own judgement.
 */
export const par: Framework = {
  id: 'par',
  name: 'PAR',
  kind: 'past',
  ask: 'short behavioural answers',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 120, warnLong: 150 },
  sections: [
    {
      id: 'problem',
      name: 'Problem',
      required: true,
      synonyms: ['problem', 'issue', 'challenge', 'the problem'],
      share: { min: 15, target: 25, max: 35 },
      why: 'what was wrong, and for whom',
      prompt: 'What was wrong, and whom did it hurt?',
    },
    action({ min: 45, target: 55, max: 75 }),
    result({ min: 10, target: 20, max: 25 }),
  ],
};
