import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { findLineLabel, normaliseLabel } from '../../../src/core/markdown/labels';

describe('normaliseLabel', () => {
  const rows: [written: string, label: string][] = [
    ['Situation', 'situation'],
    ['  SITUATION:  ', 'situation'],
    ['**Situation**', 'situation'],
    ['**S**ituation', 'situation'],
    ['_My `role`_', 'my role'],
    ['1. Situation', 'situation'],
    ['2) Task', 'task'],
    ['a) Situation', 'situation'],
    ['Step 3: Action', 'action'],
    ['Part 1 - Situation', 'situation'],
    ['S - Situation', 'situation'],
    ['T: Task', 'task'],
    ['Result (the good part)', 'result'],
    ['When (not) to use it', 'when to use it'],
    ['(3) Action', 'action'],
    ['🎯 Task', 'task'],
    ['Task ✅', 'task'],
    ['What   I\tdid', 'what i did'],
    ['What I’d do', "what i'd do"],
    ['Result —', 'result'],
    ['Trade-offs', 'trade-offs'],
    ['2019', '2019'],
    ['', ''],
    ['x'.repeat(500), ''],
  ];
  for (const [written, label] of rows) {
    it(`${JSON.stringify(written).slice(0, 40)} is ${JSON.stringify(label)}`, () =>
      assert.equal(normaliseLabel(written), label));
  }
});

describe('findLineLabel', () => {
  const read = (text: string) => {
    const found = findLineLabel(text, { start: 0, end: text.length });
    return found && [found.form, found.label, text.slice(found.start, found.end), text.slice(found.textStart)];
  };
  const rows: [line: string, form: string, label: string, span: string, rest: string][] = [
    ['**Result:** It fell.', 'bold', 'Result', '**Result:**', 'It fell.'],
    ['**Result**: It fell.', 'bold', 'Result', '**Result**:', 'It fell.'],
    ['__Result__ – It fell.', 'bold', 'Result', '__Result__ –', 'It fell.'],
    ['**Result.** It fell.', 'bold', 'Result', '**Result.**', 'It fell.'],
    ['***Result:*** It fell.', 'bold', 'Result', '***Result:***', 'It fell.'],
    ['*Result:* It fell.', 'bold', 'Result', '*Result:*', 'It fell.'],
    ['**Result**', 'bold', 'Result', '**Result**', ''],
    ['**R**esult: It fell.', 'bold', 'Result', '**R**esult:', 'It fell.'],
    ['Result: It fell.', 'plain', 'Result', 'Result:', 'It fell.'],
    ['Result :', 'plain', 'Result', 'Result :', ''],
    ['Result - It fell.', 'plain', 'Result', 'Result -', 'It fell.'],
    ['Situation/Task: It broke.', 'plain', 'Situation/Task', 'Situation/Task:', 'It broke.'],
    ['Résumé: écrit', 'plain', 'Résumé', 'Résumé:', 'écrit'],
    ['S: It broke.', 'plain', 'S', 'S:', 'It broke.'],
  ];
  for (const [line, ...wanted] of rows) it(`finds ${line}`, () => assert.deepEqual(read(line), wanted));

  for (const line of [
    '**Result** it fell.',
    '*Result*',
    '**never closed: it fell',
    'At 10:30 it fell.',
    'See https://example.com for more.',
    'It fell. Then: it rose.',
    '`code: it` fell',
    'A load-tested page',
    '',
    ': it fell',
    `${'word '.repeat(20)}: it fell`,
  ])
    it(`finds nothing in ${line.slice(0, 40)}`, () => assert.equal(read(line), undefined));

  it('uses offsets of the whole text', () => {
    const text = 'ab\n  **Task:** mine';
    const found = findLineLabel(text, { start: 5, end: text.length })!;
    assert.deepEqual([found.start, found.end, found.textStart], [5, 14, 15]);
  });
});
