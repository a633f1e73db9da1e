import { action, result, situation, task } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: University of Washington, Swansea University, University of Glasgow, Amazon. Shares: between the published
 * splits, in percent of the time: Washington 20/10/60/10, Swansea 10/10/70/10, two interview coaches 17/17/42/25 and
 * about 14/11/56/19. The targets are our midpoints.
 */
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
