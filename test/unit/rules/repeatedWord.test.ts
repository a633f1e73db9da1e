import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'repeated-word';
const star = { framework: 'star' };

describe('repeated-word', () => {
  itFires(rule, star, [
    ['## Action\n\nI looked in in the room.', 'in in'],
    ['## Action\n\nThe the cache was cold.', 'The the'],
    ['## Action\n\nI I opened it.', 'I I'],
    ['## Action\n\nWe moved it to\nto the queue.', 'to\nto'],
    ['## Action\r\n\r\nWe moved it to\r\nto the queue.', 'to\r\nto'],
    ['## Action\n\n- I asked for for help.', 'for for'],
    ['## Action\n\nI opened the **the** trace.', 'the **the'],
    ['## Action\n\nIt is is fine.', 'is is'],
    ['## Action\n\nwe we we went.', 'we we', 'we we'],
    ['A headline with with a slip.\n\n## Action\n\nFine.', 'with with'],
    ['## Action\n\nNaïve naïve users.', 'Naïve naïve'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nShe had had enough, and I knew that that was it.',
    '## Action\n\nIt was very very slow, so so slow. No no, bye bye.',
    '## Action\n\nWhat it is is a queue.',
    '## Action\n\nWe met in, in short, a hurry. Yes. Yes it was.',
    '## Action\n\nWe played Duran Duran in New York New York.',
    '## Action\n\nThe code 7 7 means stop, as does 10 10.',
    '## Action\n\nRun `the the` or `a` `a`.',
    '## Action\n\nI said <!-- the --> the word.',
    '## Action\n\nWe ran end-to-end end tests, step by step-by-step.',
    '## Action\n\n| the | the |\n| --- | --- |\n| a | a |',
    '## Action\n\nI paused.\n\nPaused jobs ran again.',
    '## Notes\n\nThe the note.',
    '## Action\n\nI logged in in the morning and gave her her laptop. It was turned on on Monday.',
    '## Action\n\nCall it the_the or and/and.',
    '## Action\n\n> the the\n\nI quoted.',
  ]);

  it('removes one of the two', () => {
    assert.equal(fixFirst(rule, '## Action\n\nThe the cache.', star), '## Action\n\nThe cache.');
    assert.equal(fixFirst(rule, '## Action\n\nWe had a\na page.', star), '## Action\n\nWe had a page.');
    assert.equal(fixFirst(rule, '## Action\n\nthe **the** trace', star), '## Action\n\n**the** trace');
    assert.equal(fixFirst(rule, '## Action\n\n**the** the trace', star), '## Action\n\n**the** trace');
  });
});
