import { example } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: interviewers' tips published with backend questions. No split of the time is published; the shares are our
 * own judgement.
 */
export const compare: Framework = {
  id: 'compare',
  name: 'Compare',
  kind: 'concept',
  ask: 'X or Y? What is the difference?',
  strictOrder: false,
  seconds: { warnShort: 25, min: 40, max: 120, warnLong: 150 },
  sections: [
    {
      id: 'definitions',
      name: 'Definitions',
      required: true,
      synonyms: ['definitions', 'definition', 'what they are', 'short answer', 'x and y', 'overview'],
      share: { min: 15, target: 25, max: 35 },
      why: 'whether you know both sides',
      prompt: 'What is each of the two, in one sentence?',
    },
    {
      id: 'differences',
      name: 'Differences',
      required: true,
      synonyms: [
        'differences',
        'difference',
        'key differences',
        'comparison',
        'contrast',
        'similarities and differences',
      ],
      share: { min: 20, target: 30, max: 45 },
      why: 'which differences matter',
      prompt: 'Which two or three differences matter in practice?',
    },
    {
      id: 'when-to-use-each',
      name: 'When to use each',
      required: true,
      synonyms: [
        'when to use each',
        'when to use which',
        'choosing',
        'which to choose',
        'trade-offs',
        'tradeoffs',
        'use cases',
        'recommendation',
      ],
      share: { min: 15, target: 25, max: 35 },
      why: 'how you would choose',
      prompt: 'When would you take which, and what do you give up?',
    },
    example({
      share: { min: 10, target: 20, max: 30 },
      why: 'whether you have chosen between them',
      prompt: 'Which one did you choose, and what came of it?',
    }),
  ],
};
