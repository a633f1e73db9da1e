import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'negative-about-employer';
const star = { framework: 'star' };

describe('negative-about-employer', () => {
  itFires(rule, star, [
    ['## Situation\n\nOur manager was totally incompetent.', 'Our manager was totally incompetent'],
    ['## Situation\n\nMy boss never listened.', 'My boss never listened'],
    ['## Situation\n\nI had a lazy colleague.', 'lazy colleague'],
    ["## Situation\n\nThe QA guys couldn't be bothered to help.", "The QA guys couldn't be bothered"],
    ['## Result\n\nThe delay was not my fault.', 'not my fault'],
    ['## Situation\n\nIt was a toxic workplace.', 'toxic workplace'],
    ['## Situation\n\nI had one colleague. She was rude.', 'She was rude'],
    ['## Situation\n\nThe cause was poor management.', 'poor management'],
  ]);

  itIsSilent(rule, star, [
    '## Situation\n\nThe old parser was terrible.',
    '## Situation\n\nMy manager was not lazy.',
    "## Situation\n\nMy manager wasn't really lazy, and never rude.",
    '## Situation\n\nThe guest wrote: "Your manager was rude."',
    '## Situation\n\nThe poor cook had to start again.',
    '## Situation\n\nThe server refused the connection.',
    '## Notes\n\nMy boss never listened.',
  ]);
});
