import type { Framework } from './framework';
import { action, result, situation, task } from './storySections';

/** Shares: sources uw-star 20/10/60/10, swansea-star 10/10/70/10, star60 17/17/42/25 and about 14/11/56/19; target is a midpoint (inference). Sources: uw-star, swansea-star, glasgow-star, amazon-star. */
export const star: Framework = {
  id: 'star',
  name: 'STAR',
  kind: 'past',
  ask: 'Tell me about a time ...',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 120, warnLong: 150 },
  sections: [
    situation({ min: 10, target: 15, max: 25 }),
    task({ min: 5, target: 10, max: 20 }),
    action({ min: 40, target: 60, max: 75 }),
    result({ min: 10, target: 15, max: 25 }),
  ],
};
