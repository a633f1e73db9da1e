import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'unsupported-superlative';
const star = { framework: 'star' };

describe('unsupported-superlative', () => {
  itFires(rule, star, [
    ['## Result\n\nOur oven became the fastest in town.', 'the fastest'],
    ['## Result\n\nThe bread was flawless.', 'flawless'],
    ['## Action\n\nI am the most experienced baker in town.', 'the most experienced'],
    ['## Result\n\nIt was a world-class kitchen.', 'world-class'],
  ]);

  itIsSilent(rule, star, [
    "## Task\n\nI didn't need a perfect copy.",
    '## Result\n\nIt was perfectly useless at night.',
    '## Result\n\nAt 9 minutes our oven was the fastest in town.',
    '## Result\n\nThe guild ranked our oven, and it was the best.',
    '## Action\n\nSteam was the best way to get a crust.',
    '## Result\n\nThe bread was not flawless.',
    '## Action\n\nThe perfect moment to open the door came at dawn.',
    '## Situation\n\nHe said that he was the best.',
    '## Result\n\nWas our oven the fastest?',
  ]);
  itIsSilent(rule, { framework: 'explain' }, ['## Definition\n\nThis is the fastest sort.']);
});
