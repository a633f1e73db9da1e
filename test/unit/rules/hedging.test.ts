import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'hedging';
const star = { framework: 'star' };

describe('hedging', () => {
  itFires(rule, star, [
    ['## Action\n\nI think I fixed the pump.', 'I think'],
    ['## Result\n\nIt hopefully held over the winter.', 'hopefully'],
    ['## Action\n\nThe valve was kind of my idea.', 'kind of'],
    ["## Task\n\nIf I'm not mistaken, the cellar was mine.", "If I'm not mistaken"],
    ['## Action\n\nMaybe I found it, and I guess I wrote it down.', 'Maybe', 'I guess'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nI thought about the pump for a night.',
    '## Result\n\nIt took maybe 25 minutes.',
    '## Action\n\nThis kind of pump was new to me.',
    '## Situation\n\nThe owner said that it was probably the rain.',
    '## Action\n\nI asked: could it possibly be the float?',
    '## Action\n\n"I think it is dead," said the plumber.',
    '## Notes\n\nI think I fixed the pump.',
  ]);
  itIsSilent(rule, { framework: 'debug' }, ['## Investigation\n\nI think the float is stuck.']);
  itIsSilent(rule, { framework: 'opinion' }, ['## Point\n\nI think pumps should be loud.']);

  it('weighs more in the Result, and from three on', () => {
    const severities = (text: string) => checkText(text, { ...star, rule }).map(({ severity }) => severity);
    assert.deepEqual(severities('## Action\n\nI think I fixed it.'), ['hint']);
    assert.deepEqual(severities('## Result\n\nI think I fixed it.'), ['information']);
    assert.deepEqual(
      severities('## Action\n\nI think I saw it. I guess I turned it. I suppose I fixed it.'),
      Array(3).fill('information'),
    );
  });

  it('takes the hedge out, with a capital for the word behind it', () => {
    assert.equal(fixFirst(rule, '## Action\n\nMaybe we fixed the pump.', star), '## Action\n\nWe fixed the pump.');
    assert.equal(fixFirst(rule, '## Action\n\nIt was, I think, broken.', star), '## Action\n\nIt was broken.');
    assert.equal(fixFirst(rule, '## Action\n\nI opened it, more or less.', star), '## Action\n\nI opened it.');
  });
});
