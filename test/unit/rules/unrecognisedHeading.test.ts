import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'unrecognised-heading';
const star = { framework: 'star' };
const part = (name: string) => `## ${name}\n\nSome words stand here.\n`;
const join = (...names: readonly string[]) => names.map(part).join('\n');

describe('unrecognised-heading', () => {
  itFires(rule, star, [
    [join('Situation', 'Task', 'Story', 'Result'), 'Story'],
    [join('Introduction', 'Task', 'Action', 'Result'), 'Introduction'],
    [join('Sitaution', 'Task', 'Aciton', 'Reslut'), 'Sitaution', 'Aciton', 'Reslut'],
    [join('Situation', '**Plan** of mine', 'Result'), '**Plan** of mine'],
    ['Situation\n---\n\nIt broke.\n\nPlan\n---\n\nI had one.\n', 'Plan'],
    [join('Situation', 'Bakcground'), 'Bakcground'],
    ['# Backround\n\nIt broke.\n\n# Action\n\nI fixed it.\n', 'Backround'],
    ['# Situation\n\nIt broke.\n\n# Story\n\nI fixed it.\n', 'Story'],
    [`${join('Situation', 'Action')}\n#### Rollout\n\nSlowly.\n\n## Timeline\n\nA week.\n`, 'Timeline'],
  ]);

  itIsSilent(rule, star, [
    `# A hard bug\n\n${join('Situation', 'Task', 'Action', 'Result')}`,
    join(
      'Situation',
      'Task',
      'Action',
      'Result',
      'Notes',
      'Sources',
      'Links',
      'Follow-up questions',
      'My notes',
      'Question',
      'Questions they may ask',
    ),
    '## Tell me about a time you failed\n\n### Situation\n\nIt broke.\n\n### Action\n\nI fixed it.\n',
    '## A failure\n\n**Situation:** It broke.\n\n**Action:** I fixed it.\n',
    '## Action\n\nFirst.\n\n### Rollout\n\nSlowly.\n\n### Review\n\nCarefully.\n',
    join('What did you do when it broke?', 'Situation', 'Action'),
    join('Background', 'My responsibility', 'Steps taken', 'Impact'),
    '```\n## Story\n```\n\n## Action\n\nFine.\n\n> ## Story\n',
  ]);

  it('is silent about headings of a file that names no framework, unless it clearly uses one', () => {
    assert.deepEqual(checkText(join('Overview', 'Installation', 'Example'), { rule }), []);
    assert.equal(checkText(join('Situation', 'Task', 'Story', 'Result'), { rule }).length, 1);
  });

  it('offers the right spelling, keeping what stands around it', () => {
    assert.equal(fixFirst(rule, '## Situaton\n\nIt broke.\n', star), '## Situation\n\nIt broke.\n');
    assert.equal(fixFirst(rule, '## What we did\n\nIt broke.\n', star), '## What I did\n\nIt broke.\n');
    assert.equal(fixFirst(rule, '## 2. **Taks** (mine)\n\nIt broke.\n', star), '## 2. **Task** (mine)\n\nIt broke.\n');
    const [finding] = checkText('## Actoins\n\nI did.\n', { ...star, rule });
    assert.equal(finding!.says, '"Actoins" is not a STAR section. Did you mean "Actions"?');
    assert.equal(finding!.severity, 'hint');
  });

  it('takes misspelt labels for what they mean, too', () => {
    const text = '**Situation:** It broke.\n\n**Task:** Mine.\n\n**Acton:** I did.\n\n**Result:** Fine.\n';
    assert.deepEqual(
      checkText(text, { ...star, rule }).map(finding => finding.text),
      ['**Acton:**'],
    );
    assert.equal(fixFirst(rule, text, star), text.replace('Acton', 'Action'));
  });
});
