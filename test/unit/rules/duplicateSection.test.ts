import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'duplicate-section';
const star = { framework: 'star' };
const part = (name: string) => `## ${name}\n\nSome words of ${name.toLowerCase()} stand here.\n`;
const join = (...names: readonly string[]) => names.map(part).join('\n');

describe('duplicate-section', () => {
  itFires(rule, star, [
    [join('Situation', 'Task', 'Action', 'Result', 'Situation'), 'Situation'],
    [join('Situation', 'Background', 'Action'), 'Background'],
    [join('Action', 'Steps', 'What I did'), 'Steps', 'What I did'],
    [join('Situation/Task', 'Task', 'Action'), 'Task'],
    ['- **Result:** It works.\n- **Outcome:** It pays.\n', '**Outcome:**'],
    ['Result: It works.\nImpact: It pays.\n', 'Impact:'],
    [join('Result', 'Notes', 'Resutl'), 'Resutl'],
  ]);

  itIsSilent(rule, star, [
    join('Situation', 'Task', 'Action', 'Result'),
    join('Situation', 'Notes', 'Notes', 'Action'),
    '## Action\n\nFirst this.\n\n### Approach\n\nThen that.\n\n### Steps\n\nAt last this.\n',
    '## Result\n\n**Impact:** It pays.\n\n- Outcome: it works\n',
    '# One?\n<!-- question: one -->\n\n## Result\n\nIt works.\n\n# Two?\n<!-- question: two -->\n\n## Result\n\nIt pays.\n',
  ]);

  itIsSilent(rule, { framework: 'design' }, [
    join(
      'Requirements',
      'Constraints',
      'Architecture',
      'Data model',
      'API',
      'Scaling',
      'Security',
      'Alternatives',
      'Risks',
    ),
    join('Details', 'Details'),
  ]);
  itFires(rule, { framework: 'design' }, [[join('API', 'API'), 'API']]);
  itIsSilent(rule, { framework: 'debug' }, [
    join('Symptom', 'Reproduce', 'Hypotheses', 'Root cause', 'Fix', 'Verification', 'Postmortem'),
  ]);
  itFires(rule, { framework: 'debug' }, [[join('Fix', 'Solution'), 'Solution']]);
  itIsSilent(rule, { framework: 'explain' }, [join('Definition', 'When to use', 'Trade-offs', 'When not to use')]);
  itFires(rule, { framework: 'explain' }, [[join('Definition', 'What it is'), 'What it is']]);
  itIsSilent(rule, { framework: 'opinion' }, [join('Point', 'Reason', 'Example', 'Point')]);
  itFires(rule, { framework: 'opinion' }, [[join('Point', 'Opinion', 'Reason'), 'Opinion']]);

  it('points to the first one', () => {
    const text = join('Result', 'Outcome');
    const [finding] = checkText(text, { rule });
    assert.equal(
      finding!.says,
      'A second Result section starts here. Merge it with the first, "Result", so that each part comes once.',
    );
    assert.equal(text.slice(finding!.related[0]!.start, finding!.related[0]!.end), 'Result');
  });

  describe('Merge sections', () => {
    const merge = (text: string) => fixFirst(rule, text, star);

    it('moves the text to the end of the first one', () => {
      assert.equal(
        merge('## Result\n\nIt works.\n\n## Notes\n\nAsk.\n\n## Outcome\n\nIt pays.\n'),
        '## Result\n\nIt works.\n\nIt pays.\n\n## Notes\n\nAsk.\n',
      );
    });
    it('joins neighbours by dropping the heading', () => {
      assert.equal(merge('## Result\n\nIt works.\n\n## Outcome\n\nIt pays.\n'), '## Result\n\nIt works.\n\nIt pays.\n');
    });
    it('reaches over other sections', () => {
      assert.equal(
        merge(
          '## Situation\n\nIt broke.\n\n## Action\n\nI fixed it.\n\n## Background\n\nAgain.\n\n## Result\n\nFine.\n',
        ),
        '## Situation\n\nIt broke.\n\nAgain.\n\n## Action\n\nI fixed it.\n\n## Result\n\nFine.\n',
      );
    });
    it('drops an empty one', () => {
      assert.equal(merge('## Result\n\nIt works.\n\n## Outcome\n'), '## Result\n\nIt works.\n');
    });
    it('works for labels and bullets', () => {
      assert.equal(merge('**Result:** It works.\n\n**Outcome:** It pays.\n'), '**Result:** It works.\n\nIt pays.\n');
      assert.equal(merge('- Result: It works.\n- Outcome: It pays.\n'), '- Result: It works.\n- It pays.\n');
    });
    it('is not offered when another section would be lost', () => {
      const [finding] = checkText(join('Task', 'Situation/Task'), { ...star, rule });
      assert.deepEqual(finding!.fixes(), []);
    });
  });
});
