import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'long-sentence';
const star = { framework: 'star' };
const words = (count: number) =>
  Array.from({ length: count }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}`).join(' ');

describe('long-sentence', () => {
  itFires(rule, star, [
    [`## Action\n\nI ${words(30)}.`, `I ${words(30)}.`],
    [`## Action\n\nFirst. I ${words(31)}! Last.`, `I ${words(31)}!`],
    [`## Action\n\n- I ${words(30)}\n- short`, `I ${words(30)}`],
    [`I ${words(30)}?\n\n## Action\n\nShort.`, `I ${words(30)}?`],
    [`## Action\n\nI used e.g. ${words(29)}.`, `I used e.g. ${words(29)}.`],
    [`## Action\n\nI moved it\nover two lines ${words(27)}.`, `I moved it\nover two lines ${words(27)}.`],
  ]);

  itIsSilent(rule, star, [
    `## Action\n\n${words(30)}.`,
    `## Action\n\nI ran well-known end-to-end tests ${words(25)}.`,
    `## Action\n\n\`${words(40)}\` was the query.`,
    `## Action\n\n${words(20)}. It ${words(20)}.`,
    `## Action\n\n${words(20)}:\n\n- ${words(15)}\n- ${words(15)}`,
    `## Action\n\n> ${words(60)}.\n\nShort.`,
    `## Action\n\n\`\`\`\n${words(60)}\n\`\`\`\n\nShort.`,
    `## Action\n\nHe wrote "${words(40)}." It helped.`,
    `## Notes\n\n${words(60)}.`,
    `## Action\n\n| a | b |\n| --- | --- |\n| ${words(20)} | ${words(20)} |`,
    `## Action\n\nSee [the page](https://example.com/${words(5).replaceAll(' ', '/')}) ${words(20)}.`,
  ]);

  it('is a warning above 45 words, and counts the words that people count', () => {
    const severities = [45, 46].map(count => checkText(`## Action\n\n${words(count)}.`, { ...star, rule })[0]!);
    assert.deepEqual(
      severities.map(finding => finding.severity),
      ['information', 'warning'],
    );
    assert.match(severities[1]!.says, /^46 words in one breath/);
  });

  it('takes the limit from the settings', () => {
    const found = checkText(`## Action\n\n${words(26)}.`, { ...star, rule, settings: { longSentenceWords: 25 } });
    assert.equal(found.length, 1);
  });
});
