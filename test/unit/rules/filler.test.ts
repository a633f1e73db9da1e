import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'filler';
const star = { framework: 'star' };

describe('filler', () => {
  itFires(rule, star, [
    ['## Action\n\nUm, I called the ferry.', 'Um'],
    ['## Action\n\nI painted the hull and stuff.', 'and stuff'],
    ['## Situation\n\nThe winch was, you know, old.', 'you know'],
    ['## Action\n\nI actually went there, basically alone, and literally swam.', 'actually'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nI actually went there.',
    '## Action\n\nI know that you know the harbour.',
    '## Action\n\nThe gap was 12 um wide.',
    '## Action\n\nI wanted to be honest with the captain.',
    '## Action\n\nI came just in time, just under an hour, just as they left.',
    '## Action\n\n"Um, no," said the captain.',
    '## Action\n\nI came and, stuff in hand, left.',
  ]);

  it('counts soft fillers once, and points to all of them', () => {
    const [found, ...others] = checkText('## Action\n\nI just went, just swam and just sang.', { ...star, rule });
    assert.deepEqual(others, []);
    assert.match(found!.says, /^3 filler words in this answer \(just\)/);
    assert.equal(found!.related.length, 2);
    const select = found!.fixes().find(fix => fix.select)?.select;
    assert.equal(select?.length, 3);
  });

  it('leaves it out, with its commas', () => {
    assert.equal(
      fixFirst(rule, '## Situation\n\nThe winch was, you know, old.', star),
      '## Situation\n\nThe winch was old.',
    );
    assert.equal(fixFirst(rule, '## Action\n\nUm, the rope held.', star), '## Action\n\nThe rope held.');
    assert.equal(fixFirst(rule, '## Action\n\n- um\n- pulled the rope', star), '## Action\n\n-\n- pulled the rope');
  });
});
