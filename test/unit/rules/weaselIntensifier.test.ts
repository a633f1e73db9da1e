import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyzeFile, toFile } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'weasel-intensifier';
const star = { framework: 'star' };
const LOUD = '## Situation\n\nIt was a very old, extremely loud and truly slow press.';

describe('weasel-intensifier', () => {
  itFires(rule, star, [
    [LOUD, 'very'],
    ['## Action\n\nI was really careful, totally calm and absolutely sure.', 'really'],
  ]);

  itIsSilent(rule, star, [
    '## Situation\n\nIt was a very old and extremely loud press.',
    `## Situation\n\n${'The press stood in the hall beside the window. '.repeat(20)}It was very old, very loud and very slow.`,
    '## Action\n\nI made it highly available, deeply nested and super scalable.',
    '## Action\n\n"Very, very, very good," said the printer.',
  ]);

  it('is off unless somebody switches it on', () => {
    const { findings } = analyzeFile(toFile(LOUD, star));
    assert.ok(findings.every(finding => finding.rule !== rule));
  });
});
