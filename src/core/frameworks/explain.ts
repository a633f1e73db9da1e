import { example } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: interviewers' tips published with backend questions. No split of the time is published; the shares are our
 * own judgement.
 */
export const explain: Framework = {
  id: 'explain',
  name: 'Explain',
  kind: 'concept',
  ask: 'What is X? How does X work?',
  strictOrder: true,
  seconds: { warnShort: 20, min: 30, max: 90, warnLong: 120 },
  sections: [
    {
      id: 'definition',
      name: 'Definition',
      required: true,
      synonyms: ['definition', 'what it is', 'in one sentence', 'short answer', 'concept', 'overview'],
      share: { min: 10, target: 20, max: 30 },
      why: 'whether you can say it in one sentence',
      prompt: 'What is it, in one sentence?',
    },
    {
      id: 'how-it-works',
      name: 'How it works',
      required: true,
      synonyms: ['how it works', 'mechanism', 'how', 'details', 'explanation', 'types'],
      share: { min: 25, target: 35, max: 50 },
      why: 'whether you know the mechanism, not only the name',
      prompt: 'How does it work, step by step?',
    },
    example({
      share: { min: 20, target: 30, max: 40 },
      why: 'whether you have used it',
      prompt: 'Where did you use or see it, with figures?',
    }),
    {
      id: 'when-to-use',
      name: 'When to use',
      required: true,
      synonyms: [
        'when to use',
        'when to use it',
        'use cases',
        'trade-offs',
        'tradeoffs',
        'limits',
        'pros and cons',
        'when not to use',
      ],
      share: { min: 10, target: 15, max: 25 },
      why: 'whether you know its limits',
      prompt: 'When is it worth it, and what does it cost?',
    },
  ],
};
