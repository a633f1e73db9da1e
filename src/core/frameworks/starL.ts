import { action, learning, result, situation, task } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: Leiden University (STARR), Youth Employment UK (STARRS), University of Edinburgh (CARL). No split of the
 * time is published; the shares are our own judgement.
 */
export const starL: Framework = {
  id: 'star-l',
  name: 'STAR-L',
  kind: 'past',
  ask: '... and what did you learn?',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 135, warnLong: 165 },
  sections: [
    situation({ min: 10, target: 15, max: 20 }),
    task({ min: 5, target: 10, max: 15 }),
    action({ min: 40, target: 50, max: 65 }),
    result({ min: 10, target: 15, max: 25 }),
    learning({ min: 5, target: 10, max: 15 }),
  ],
};
