import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { Fix } from '../../../src/core/rules/rule';
import { formatMessage } from '../../../src/core/text/message';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'section-order';
const star = { framework: 'star' };
const part = (name: string) => `## ${name}\n\nSome words of ${name.toLowerCase()} stand here.\n`;
const join = (...names: readonly string[]) => names.map(part).join('\n');

describe('section-order', () => {
  itFires(rule, star, [
    [join('Task', 'Situation', 'Action', 'Result'), 'Situation'],
    [join('Result', 'Situation', 'Task', 'Action'), 'Situation'],
    [join('Situation', 'Action', 'Task', 'Result'), 'Task'],
    [join('Situation', 'Result', 'Action'), 'Action'],
    [join('Outcome', 'Background'), 'Background'],
    [join('Action', 'Situation/Task', 'Result'), 'Situation/Task'],
    ['**Task:** It was mine to fix.\n\n**Situation:** Printers dropped off.\n', '**Situation:**'],
    ['- Result: It works now.\n- Action: I moved them.\n', 'Action:'],
    [join('Result', 'Notes', 'Action'), 'Action'],
    [join('Situation', 'Task', 'Result', 'Acton'), 'Acton'],
  ]);

  itIsSilent(rule, star, [
    join('Situation', 'Task', 'Action', 'Result'),
    join('Situation', 'Result'),
    join('Situation/Task', 'Action', 'Result'),
    join('Task and Situation', 'Action', 'Result'),
    join('Situation', 'Ideas', 'Task', 'Notes', 'Action', 'Result'),
    join('Situation', 'Task', 'Action', 'Result', 'Situation'),
    `In short: the result was good.\n\n${join('Situation', 'Task', 'Action', 'Result')}`,
    'S: a b c\n\nT: a b c\n\nA: a b c\n\nR: a b c\n',
  ]);

  it('is a hint where practice leaves the order open', () => {
    const found = checkText(join('Differences', 'Definitions'), { framework: 'compare', rule });
    assert.deepEqual(
      found.map(finding => finding.severity),
      ['hint'],
    );
  });

  it('says after what it comes and what the order is', () => {
    const [finding] = checkText(join('Task', 'Situation'), { ...star, rule });
    assert.equal(finding!.severity, 'warning');
    assert.equal(
      finding!.says,
      'Situation comes after Task. STAR is easiest to follow in the order Situation, Task, Action, Result.',
    );
  });

  describe('Reorder sections', () => {
    const reorder = (text: string, framework = 'star') => fixFirst(rule, text, { framework });

    it('moves whole sections and keeps the blank lines', () => {
      assert.equal(
        reorder(join('Task', 'Result', 'Action', 'Situation')),
        join('Situation', 'Task', 'Action', 'Result'),
      );
    });
    it('keeps what stands before, after and in between in place', () => {
      const text = `# Why?\n\nIn short: yes.\n\n${join('Task', 'Ideas', 'Situation', 'Notes')}`;
      assert.equal(reorder(text), `# Why?\n\nIn short: yes.\n\n${join('Situation', 'Task', 'Ideas', 'Notes')}`);
    });
    it('copes with a last section without a line end', () => {
      assert.equal(
        reorder('## Task\n\nMine to fix.\n\n## Situation\n\nIt broke.'),
        '## Situation\n\nIt broke.\n\n## Task\n\nMine to fix.',
      );
    });
    it('moves bullets, labels and setext headings', () => {
      assert.equal(
        reorder('- Task: mine to fix\n- Situation: it broke\n'),
        '- Situation: it broke\n- Task: mine to fix\n',
      );
      assert.equal(
        reorder('**Task:** mine.\n\n**Situation:** it broke.\n'),
        '**Situation:** it broke.\n\n**Task:** mine.\n',
      );
      assert.equal(reorder('Task: mine.\nSituation: it broke.\n'), 'Situation: it broke.\nTask: mine.\n');
      assert.equal(
        reorder('Task\n----\nmine.\n\nSituation\n----\nit broke.\n'),
        'Situation\n----\nit broke.\n\nTask\n----\nmine.\n',
      );
    });
    it('renumbers', () => {
      assert.equal(
        reorder('## 1. Task\n\nmine.\n\n## 2. Situation\n\nit broke.\n'),
        '## 1. Situation\n\nit broke.\n\n## 2. Task\n\nmine.\n',
      );
    });
    it('keeps CRLF', () => {
      assert.equal(
        reorder('## Task\r\n\r\nmine.\r\n\r\n## Situation\r\n\r\nit broke.\r\n'),
        '## Situation\r\n\r\nit broke.\r\n\r\n## Task\r\n\r\nmine.\r\n',
      );
    });
    it('takes an ignore comment along with its heading', () => {
      const text = '## Task\n\nmine.\n\n<!-- stardraft-ignore hedging -->\n## Situation\n\nit broke.\n';
      assert.equal(reorder(text), '<!-- stardraft-ignore hedging -->\n## Situation\n\nit broke.\n\n## Task\n\nmine.\n');
    });
    it('is not offered where a fence is left open', () => {
      const [finding] = checkText('## Task\n\nmine.\n\n## Situation\n\n```\nit broke', { ...star, rule });
      assert.deepEqual(finding!.fixes(), []);
    });
    it('changes no more lines than it must', () => {
      const text = join('Situation', 'Result', 'Action');
      const [{ title, preferred, edits }] = checkText(text, { ...star, rule })[0]!.fixes() as readonly [Fix];
      assert.deepEqual([formatMessage(title), preferred], ['Reorder sections', true]);
      const [edit] = edits!;
      assert.ok(edit!.start >= text.indexOf('## Result'));
    });
  });
});
