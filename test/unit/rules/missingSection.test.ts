import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { FrameworkId } from '../../../src/core/frameworks/framework';
import { type CheckOptions, checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';
import { fixFirst } from '../../support/ruleTable';

const rule = 'missing-section';
const S = 'Two hundred printers in our four offices dropped off the network every Monday morning.';
const T = 'I looked after the print servers and had a week.';
const A = 'I compared the address leases with the list of devices and moved the printers to fixed addresses.';
const R = 'No printer has dropped off in the nine months since.';

const missing = (text: string, options: CheckOptions = { framework: 'star' }) =>
  checkText(text, { ...options, rule }).map(finding => /^No (.+) section yet/.exec(finding.says)![1]);

describe('missing-section', () => {
  const complete: Record<string, string> = {
    headings: `## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n## Result\n\n${R}\n`,
    'numbered headings': `## 1. Situation\n\n${S}\n\n## 2) Task\n\n${T}\n\n## 3. Action\n\n${A}\n\n## Step 4: Result\n\n${R}\n`,
    'headings of several levels': `# Situation\n\n${S}\n\n### Task\n\n${T}\n\n#### Action\n\n${A}\n\n###### Result ######\n\n${R}\n`,
    'setext headings': `Situation\n=========\n\n${S}\n\nTask\n---\n${T}\n\nAction\n------\n\n${A}\n\nResult\n--\n\n${R}\n`,
    'bold labels': `**Situation:** ${S}\n\n**Task**: ${T}\n\n__Action__ – ${A}\n\n**Result**\n\n${R}\n`,
    'bullet labels': `- **Situation:** ${S}\n- **Task:** ${T}\n- Action: ${A}\n- Result: ${R}\n`,
    'plain labels': `Situation: ${S}\nTask: ${T}\nAction: ${A}\nResult: ${R}\n`,
    letters: `S: ${S}\n\nT: ${T}\n\nA: ${A}\n\nR: ${R}\n`,
    'lettered bullets': `- S: ${S}\n- T: ${T}\n- A: ${A}\n- R: ${R}\n`,
    'bold letters': `**S:** ${S}\n\n**T:** ${T}\n\n**A:** ${A}\n\n**R:** ${R}\n`,
    combined: `## Situation/Task\n\n${S} ${T}\n\n## Action and Result\n\n${A} ${R}\n`,
    'combined with &': `## Situation & Task\n\n${S} ${T}\n\n## Actions\n\n${A}\n\n## Outcome\n\n${R}\n`,
    synonyms: `## Background\n\n${S}\n\n## My role\n\n${T}\n\n## What I did\n\n${A}\n\n## Impact\n\n${R}\n`,
    misspelt: `## Situatoin\n\n${S}\n\n## Taks\n\n${T}\n\n## Acton\n\n${A}\n\n## Resutls\n\n${R}\n`,
    'emphasis and emoji': `## **Situation** 🎬\n\n${S}\n\n## 🎯 Task\n\n${T}\n\n## *Action*\n\n${A}\n\n## Result (the good part)\n\n${R}\n`,
    CRLF: `## Situation\r\n\r\n${S}\r\n\r\n## Task\r\n\r\n${T}\r\n\r\n## Action\r\n\r\n${A}\r\n\r\n## Result\r\n\r\n${R}\r\n`,
  };
  for (const [form, text] of Object.entries(complete)) {
    it(`finds every section: ${form}`, () => assert.deepEqual(missing(text), []));
  }

  it('names each section that is not there', () => {
    assert.deepEqual(missing(`## Situation\n\n${S}\n\n## Result\n\n${R}\n`), ['Task', 'Action']);
    assert.deepEqual(missing(`${S} ${T} ${A} ${R}`), ['Situation', 'Task', 'Action', 'Result']);
    assert.deepEqual(missing(`- **Problem:** ${S}\n- **Result:** ${R}\n`, { framework: 'par' }), ['Action']);
    assert.deepEqual(missing(`## Context\n\n${S}\n\n## Action\n\n${A}\n\n## Results\n\n${R}`, { framework: 'carl' }), [
      'Learning',
    ]);
  });

  it('does not take code, quotes and comments for sections', () => {
    const text = `## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n\`\`\`md\n## Result\n\`\`\`\n\n> ## Result\n\n<!-- ## Result -->\n`;
    assert.deepEqual(missing(text), ['Result']);
  });

  it('asks for nothing that is optional', () => {
    const text = `## Point\n\n${S}\n\n## Reason\n\n${T}\n\n## Example\n\n${A}\n`;
    assert.deepEqual(missing(text, { framework: 'opinion' }), []);
  });

  it('tells the framework from the labels when none is named', () => {
    assert.deepEqual(missing(`## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n`, {}), ['Result']);
    assert.deepEqual(missing(`S: ${S}\n\nT: ${T}\n\nA: ${A}\n`, {}), ['Result']);
  });

  it('leaves free prose alone', () => {
    assert.deepEqual(missing(`${S} ${T} ${A} ${R}`, {}), []);
    assert.deepEqual(missing(`${S} ${T}\n\nExample: ${A}\n\n${R}`, {}), []);
  });

  it('takes a whole STAR story where the question asks for its short form', () => {
    const whole = `## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n## Result\n\n${R}\n`;
    const asked = (framework: FrameworkId, text: string, header = '') =>
      checkText(`---\nquestion: q\n${header}---\n${text}`, {
        rule,
        findQuestion: () => makeQuestion('q', { framework }),
      }).map(({ says }) => /^No (.+?) section/.exec(says)![1]);
    assert.deepEqual(asked('car', whole), []);
    assert.deepEqual(asked('par', whole), []);
    assert.deepEqual(asked('car', whole.replace('## Task', '## Plot')), ['Challenge']);
    assert.deepEqual(asked('car', whole, 'framework: car\n'), ['Challenge']);
    assert.deepEqual(asked('star-l', whole), ['Learning']);
    assert.deepEqual(asked('soar', whole), ['Obstacle']);
  });

  it('waits until the draft is begun, unless it is said to be ready', () => {
    assert.deepEqual(missing('## Situation\n\nPrinters dropped off.\n'), []);
    assert.deepEqual(missing('## Situation\n\nPrinters dropped off.\n', { framework: 'star', status: 'ready' }), [
      'Task',
      'Action',
      'Result',
    ]);
  });

  it('stands on the title, else on the first line', () => {
    const title = checkText(`# A bug\n\n## Situation\n\n${S} ${S}\n`, { framework: 'star', rule });
    assert.deepEqual(new Set(title.map(finding => finding.text)), new Set(['# A bug']));
    const none = checkText(`## Situation\n\n${S} ${S}\n`, { framework: 'star', rule });
    assert.equal(none[0]!.text, '## Situation');
  });

  describe('Insert section', () => {
    const insert = (text: string) => fixFirst(rule, text, { framework: 'star' });
    const prompt = '<!-- What exactly was yours to do, and by when? -->';

    it('puts a heading before the next section', () => {
      assert.equal(
        insert(`## Situation\n\n${S}\n\n## Action\n\n${A}\n\n## Result\n\n${R}\n`),
        `## Situation\n\n${S}\n\n## Task\n\n${prompt}\n\n## Action\n\n${A}\n\n## Result\n\n${R}\n`,
      );
    });
    it('keeps the level of the headings and the line ends', () => {
      assert.equal(
        insert(`### Situation\r\n\r\n${S}\r\n\r\n### Action\r\n\r\n${A}\r\n\r\n### Result\r\n\r\n${R}\r\n`),
        `### Situation\r\n\r\n${S}\r\n\r\n### Task\r\n\r\n${prompt}\r\n\r\n### Action\r\n\r\n${A}\r\n\r\n### Result\r\n\r\n${R}\r\n`,
      );
    });
    it('writes a label where labels are used', () => {
      assert.equal(
        insert(`**Situation:** ${S}\n\n**Action:** ${A}\n\n**Result:** ${R}\n`),
        `**Situation:** ${S}\n\n**Task:** ${prompt}\n\n**Action:** ${A}\n\n**Result:** ${R}\n`,
      );
      assert.equal(
        insert(`- **Situation:** ${S}\n- **Action:** ${A}\n- **Result:** ${R}\n`),
        `- **Situation:** ${S}\n- **Task:** ${prompt}\n- **Action:** ${A}\n- **Result:** ${R}\n`,
      );
    });
    it('comes before notes at the end', () => {
      assert.equal(
        insert(`## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n## Notes\n\nAsk Ana.\n`),
        `## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n## Result\n\n<!-- What changed, from what to what, and how did you measure it? -->\n\n## Notes\n\nAsk Ana.\n`,
      );
    });
    it('keeps clear of the next answer in the file', () => {
      const file = `# One?\n<!-- question: one -->\n\n## Situation\n\n${S}\n\n## Task\n\n${T}\n\n## Action\n\n${A}\n\n# Two?\n<!-- question: two -->\n\nSoon.\n`;
      const fixed = fixFirst(rule, file, { framework: 'star' });
      assert.ok(fixed.includes('-->\n\n# Two?'));
    });
  });
});
