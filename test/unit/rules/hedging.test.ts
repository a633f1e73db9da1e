import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { formatMessage } from '../../../src/core/text/message';
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

  itFires(rule, star, [
    ['## Action\n\nI turned it or something like that.', 'or something like that'],
    ['## Action\n\nI turned it or something.', 'or something'],
    ['## Action\n\nI turned it or something. That was it.', 'or something'],
    ['## Action\n\nI guess her pump broke.', 'I guess'],
    ['## Action\n\nI believe it broke.', 'I believe'],
    ['## Action\n\nIt was probably the float.', 'probably'],
    ['## Action\n\nI did what I could. Maybe I left early.', 'Maybe'],
    ['## Action\n\nIt was maybe the 3 pumps.', 'maybe'],
    ['## Action\n\nIt was hopefully that pump.', 'hopefully'],
    ['## Action\n\nIt was somewhat late, 25 minutes.', 'somewhat'],
  ]);
  for (const [framework, section] of [
    ['explain', 'How it works'],
    ['compare', 'Differences'],
    ['design', 'Details'],
    ['debug', 'Fix'],
  ] as const) {
    itFires(rule, { framework }, [[`## ${section}\n\nThe pump is kind of slow.`, 'kind of']]);
  }

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
    '## Action\n\nIt was the pump, I think',
    '## Action\n\n- It was the pump, I think\n- I fixed it.',
    '## Action\n\nI think about pumps at night.',
    '## Action\n\nI think 25 minutes went by.',
    '## Action\n\nIt took maybe twenty minutes.',
    '## Action\n\nIt took maybe about 25 minutes.',
    '## Action\n\nIt took more or less 25 minutes.',
    '## Action\n\nWas it maybe the float?',
    '## Action\n\nWas it kind of slow?',
    '## Action\n\nThe owner said it was kind of slow.',
    '## Action\n\nThere was a pump. Kind of a large one.',
    '## Action\n\nIt was broken sort of',
    '## Action\n\nIt was the float or something else.',
  ]);
  itIsSilent(
    rule,
    { framework: 'debug' },
    ['Symptom', 'Investigation', 'Diagnosis'].map(name => `## ${name}\n\nI think the float is stuck.`),
  );
  itIsSilent(rule, { framework: 'debug' }, ['## Symptom\n\nThe page was somewhat slow.']);
  itIsSilent(rule, { framework: 'design' }, ['## Details\n\nI think a queue fits here.']);
  itIsSilent(rule, { framework: 'star-l' }, [
    '## Learning\n\nI think I should ask earlier.',
    '## Learning\n\nMaybe I should ask earlier.',
  ]);
  for (const framework of ['explain', 'compare', 'design', 'debug']) {
    itIsSilent(rule, { framework }, ['The pump is probably slow.']);
  }
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
    assert.equal(fixFirst(rule, '## Action\n\nI think that pump broke.', star), '## Action\n\nThat pump broke.');
    assert.equal(
      fixFirst(rule, '## Action\n\nI think once we left it held.', star),
      '## Action\n\nOnce we left it held.',
    );
    assert.equal(
      fixFirst(rule, '## Action\n\nIt was more or less that I knew.', star),
      '## Action\n\nIt was that I knew.',
    );
    assert.equal(fixFirst(rule, '## Action\n\nIt was kind of my idea.', star), '## Action\n\nIt was my idea.');
    assert.equal(fixFirst(rule, '## Action\n\n*I think* we fixed it.', star), '## Action\n\nWe fixed it.');
    assert.equal(fixFirst(rule, '## Action\n\nI kind of fixed it.', star), '## Action\n\nI fixed it.');
    assert.equal(fixFirst(rule, '## Action\n\nI just tried to open it.', star), '## Action\n\nI tried to open it.');
  });

  it('names the words, and those that the fix takes out', () => {
    const [finding] = checkText('## Action\n\nI kind of fixed it.', { ...star, rule });
    assert.match(finding!.says, /^"I kind of" makes a solid claim sound unsure\./);
    assert.deepEqual(
      finding!.fixes().map(({ title }) => formatMessage(title)),
      ['Remove "kind of"'],
    );
  });

  it('leaves a hedge where no sentence would stay', () => {
    const [unsure] = checkText("## Action\n\nI'm not sure if it helped.", { ...star, rule });
    assert.deepEqual(unsure!.fixes(), []);
  });
});
