import { link } from './commonSections';
import type { Framework } from './framework';

/**
 * Structure: LiveInterviewHelp, City Career Series and Hannah Salton on questions about motivation. No split of the
 * time is published; the shares are our own judgement.
 */
export const motivation: Framework = {
  id: 'motivation',
  name: 'Motivation',
  kind: 'opinion',
  ask: 'why this field, why this company',
  strictOrder: false,
  seconds: { warnShort: 15, min: 30, max: 90, warnLong: 120 },
  sections: [
    {
      id: 'origin',
      name: 'Origin',
      required: true,
      synonyms: ['origin', 'spark', 'past', 'background', 'how it started', 'what drew me'],
      share: { min: 20, target: 30, max: 40 },
      why: 'how it began',
      prompt: 'What first drew you to it?',
    },
    {
      id: 'evidence',
      name: 'Evidence',
      required: true,
      synonyms: [
        'evidence',
        'proof',
        'what i did about it',
        'example',
        'experience',
        'present',
        'confirmation',
        'skills',
      ],
      share: { min: 30, target: 40, max: 50 },
      why: 'what you did about it',
      prompt: 'What have you done since that proves it?',
    },
    link({
      required: true,
      share: { min: 20, target: 30, max: 40 },
      why: 'why here, why now',
      prompt: 'How does this job continue that line?',
    }),
  ],
};
