import { action, learning, result } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: University of Edinburgh, Reflection Toolkit. No split of the time is published; the shares are our own
 * judgement.
 */
export const carl: Framework = {
  id: 'carl',
  name: 'CARL',
  kind: 'past',
  ask: 'reflection, failure',
  strictOrder: true,
  seconds: { warnShort: 30, min: 45, max: 135, warnLong: 165 },
  sections: [
    {
      id: 'context',
      name: 'Context',
      required: true,
      synonyms: ['context', 'situation', 'background', 'setting', 'scenario'],
      share: { min: 10, target: 20, max: 30 },
      why: 'where this happened and what was at stake',
      prompt: 'Where and when was it, and what was at stake?',
    },
    action({ min: 40, target: 50, max: 65 }),
    result({ min: 10, target: 20, max: 25 }),
    learning({ min: 5, target: 10, max: 15 }),
  ],
};
