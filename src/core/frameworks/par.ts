import type { Framework } from './framework';

/** Shares: inference: no published split found. Sources: miami-car, own. */
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
    {
      id: 'action',
      name: 'Action',
      required: true,
      synonyms: [
        'action',
        'actions',
        'actions taken',
        'action taken',
        'approach',
        'my approach',
        'what i did',
        'steps',
        'steps taken',
        'my actions',
        'implementation',
        'execution',
      ],
      share: { min: 45, target: 55, max: 75 },
      why: 'what you did yourself, and why',
      prompt: 'What did you do, step by step, and why that way?',
    },
    {
      id: 'result',
      name: 'Result',
      required: true,
      synonyms: ['result', 'results', 'outcome', 'outcomes', 'impact', 'the result', 'what happened'],
      share: { min: 10, target: 20, max: 25 },
      why: 'whether it worked, and how you know',
      prompt: 'What changed, from what to what, and how did you measure it?',
    },
  ],
};
