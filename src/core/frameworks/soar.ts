import { action, result, situation } from './commonSections';
import type { Framework } from './framework';

/** Structure and shares: our own judgement; no split of the time is published. */
export const soar: Framework = {
  id: 'soar',
  name: 'SOAR',
  kind: 'past',
  ask: 'resilience, obstacles',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 120, warnLong: 150 },
  sections: [
    situation({ min: 10, target: 15, max: 20 }),
    {
      id: 'obstacle',
      name: 'Obstacle',
      required: true,
      synonyms: ['obstacle', 'obstacles', 'challenge', 'difficulty', 'hurdle', 'constraint', 'constraints'],
      share: { min: 10, target: 15, max: 20 },
      why: 'what stood in your way',
      prompt: 'What stood in your way?',
    },
    action({ min: 45, target: 55, max: 70 }),
    result({ min: 10, target: 15, max: 25 }),
  ],
};
