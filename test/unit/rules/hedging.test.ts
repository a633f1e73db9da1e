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
    '## Action\n\nHe keeps a list on paper, so I believe him.',
    '## Action\n\nMy first idea was that maybe the float was stuck.',
    '## Action\n\nI listed what could possibly leak.',
    '## Action\n\nI replaced the bubble sort of the price list.',
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
    assert.equal(
      fixFirst(rule, '## Action\n\nIt ran, and I guess that is fine.', star),
      '## Action\n\nIt ran, and that is fine.',
    );
    assert.equal(
      fixFirst(rule, '## Action\n\nWe ran; I suppose it is fine.', star),
      '## Action\n\nWe ran; it is fine.',
    );
    assert.equal(fixFirst(rule, '## Action\n\nI think that I fixed it.', star), '## Action\n\nI fixed it.');
    assert.equal(fixFirst(rule, '## Action\n\n*I think* we fixed it.', star), '## Action\n\nWe fixed it.');
    assert.equal(fixFirst(rule, '## Action\n\nI kind of fixed it.', star), '## Action\n\nI fixed it.');
    assert.equal(fixFirst(rule, '## Action\n\nI just tried to open it.', star), '## Action\n\nI tried to open it.');
  });

  it('leaves a hedge where no sentence would stay', () => {
    const [unsure] = checkText("## Action\n\nI'm not sure if it helped.", { ...star, rule });
    assert.deepEqual(unsure!.fixes(), []);
  });
});
