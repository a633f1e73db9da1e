import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'empty-section';
const star = { framework: 'star' };
const long =
  'I compared the address leases with the list of devices and moved all two hundred printers to fixed addresses.';

describe('empty-section', () => {
  itFires(rule, star, [
    [`## Action\n\n${long}\n\n## Result\n`, 'Result'],
    [`## Action\n\n${long}\n\n## Result`, 'Result'],
    [`## Task\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Action\n\n${long}\n\n## Result\n\nGreat success!\n`, 'Result'],
    [`## Task\n\nTBD\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n___\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n???\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n<describe your task in one line>\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n[your role and your goal here]\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n- \n- \n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n- TODO\n\n## Action\n\n${long}\n`, 'Task'],
    [`## Task\n\n<!--\nWhat exactly was yours to do,\nand by when?\n-->\n\n## Action\n\n${long}\n`, 'Task'],
    [`**Task:**\n\n**Action:** ${long}\n`, '**Task:**'],
    [`- **Task:** …\n- **Action:** ${long}\n`, '**Task:**'],
    [`Task:\nAction: ${long}\n`, 'Task:'],
    [`## Situation/Task\n\n## Action\n\n${long}\n`, 'Situation/Task'],
    [`Task\n----\n\nAction\n------\n\n${long}\n`, 'Task'],
    [`## Action\n\n${long}\n\n## Result\n\n### Figures\n\n### Praise\n`, 'Result'],
    [`## Action\r\n\r\n${long}\r\n\r\n## Result\r\n\r\n<!-- soon -->\r\n`, 'Result'],
  ]);

  itIsSilent(rule, star, [
    `## Task\n\nI owned it.\n\n## Action\n\n${long}\n`,
    `## Task\n\n\`\`\`\nmake all\n\`\`\`\n\n## Action\n\n${long}\n`,
    `## Task\n\n- printers\n- leases\n\n## Action\n\n${long}\n`,
    `## Action\n\n${long}\n\n## Result\n\n![The graph after the change](graph.png)\n`,
    `## Action\n\n${long}\n\n## Result\n\n> Best Monday in a year, said my manager.\n`,
    `## Action\n\n${long}\n\n## Result\n\n| before | after |\n| --- | --- |\n| 40 | 0 |\n`,
    `## Action\n\n### First\n\n${long}\n\n### Then\n\nI told everyone.\n`,
    `## Action\n\n${long}\n\n## Notes\n`,
    `## Action\n\n${long}\n\n## Ideas\n\n## Links\n`,
    `# Result of a hard year\n\n## Action\n\n${long}\n`,
  ]);

  it('is only a hint while the draft is being started', () => {
    const template = '# A question\n\n## Situation\n\n<!-- Where? -->\n\n## Task\n\n## Action\n\n## Result\n';
    const severities = checkText(template, { ...star, rule }).map(finding => finding.severity);
    assert.deepEqual(severities, ['hint', 'hint', 'hint', 'hint']);
    const ready = checkText(template, { ...star, status: 'ready', rule }).map(finding => finding.severity);
    assert.deepEqual(new Set(ready), new Set(['warning']));
  });

  it('offers the question of the section once', () => {
    const [finding] = checkText(`## Task\n\n## Action\n\n${long}\n`, { ...star, rule });
    const { snippet } = finding!.fixes()[0]!;
    assert.ok(snippet!.text.includes('<!-- What exactly was yours to do, and by when? -->'));
    const [prompted] = checkText(
      `## Task\n\n<!-- What exactly was yours to do, and by when? -->\n\n## Action\n\n${long}\n`,
      { ...star, rule },
    );
    assert.deepEqual(prompted!.fixes(), []);
  });
});
