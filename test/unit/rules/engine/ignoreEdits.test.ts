import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ignoreHereEdit, ignoreInFileEdit } from '../../../../src/core/rules/engine/ignoreEdits';
import { applyEdits } from '../../../../src/core/text/span';
import { analyzeFile } from '../../../support/check';

const RULE = 'repeated-word';
const found = (text: string) => analyzeFile(text, { rule: RULE }).findings.filter(({ rule }) => rule === RULE);

/** Texts with `the the` where the finding is to be ignored. */
const places: readonly [name: string, text: string][] = [
  ['a paragraph', '# A\n\n## Situation\n\nI saw the the log.\n'],
  ['a paragraph right under its heading', '## Situation\nI saw the the log.\n'],
  ['a labelled line', '**Situation:** I saw the the log.\n'],
  ['an item of a list', '## Action\n\n- one\n- saw the the log\n'],
  ['a nested item', '## Action\n\n- one\n  - two\n    - the the log\n'],
  ['a table', '## Action\n\n| a | b |\n|---|---|\n| the the | x |\n'],
  ['CRLF', '---\r\nframework: star\r\n---\r\n# A\r\n\r\n## Situation\r\n\r\nI saw the the log.\r\n'],
  ['a BOM', '\ufeffI saw the the log.\n'],
  ['the first line after front matter', '---\nframework: star\n---\nI saw the the log.\n'],
  ['a later answer', '# A\n<!-- question: a -->\nOne.\n\n# B\n<!-- question: b -->\nI saw the the log.\n'],
  ['a block with a comment for the file', '<!-- stardraft-ignore-file filler -->\nI saw the the log.\n'],
  ['a block with another comment', '## Situation\n\n<!-- stardraft-ignore filler -->\nI saw the the log.\n'],
];

describe('ignoring from the light bulb', () => {
  for (const [name, text] of places) {
    it(`here: ${name}`, () => {
      const [finding] = found(text);
      assert.ok(finding);
      const edit = ignoreHereEdit(text, finding.span.start, RULE);
      assert.ok(edit);
      const after = applyEdits(text, [edit]);
      assert.deepEqual(found(after), []);
      assert.equal(after.length, text.length + edit.text.length, 'only adds');
      assert.equal(after.lastIndexOf('\ufeff'), text.lastIndexOf('\ufeff'), 'keeps the BOM in front');
      assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text), 'keeps line ends');
      const twice = `${after}${text.includes('\r\n') ? '\r\n' : '\n'}## Result\n\nIt cut the the time.\n`;
      assert.equal(found(twice).length, 1, 'ignores nothing else');
    });
    it(`in the file: ${name}`, () => {
      const more = `${text}\n\n## Result\n\nIt cut the the time.\n`;
      const after = applyEdits(more, [ignoreInFileEdit(more, RULE)]);
      assert.deepEqual(found(after), []);
    });
  }

  it('adds to a comment that is there', () => {
    const text = '## Situation\n\n<!-- stardraft-ignore filler -->\nI saw the the log.\n';
    const after = applyEdits(text, [ignoreHereEdit(text, text.indexOf('the the'), RULE)!]);
    assert.equal(after, '## Situation\n\n<!-- stardraft-ignore filler repeated-word -->\nI saw the the log.\n');
  });
  it('adds to a comment for the file that is there', () => {
    const text = '<!-- stardraft-ignore-file filler -->\n# A\n';
    assert.equal(
      applyEdits(text, [ignoreInFileEdit(text, RULE)]),
      '<!-- stardraft-ignore-file filler repeated-word -->\n# A\n',
    );
  });
  it('leaves a comment for every rule alone', () => {
    const text = '<!-- stardraft-ignore-file -->\n# A\n';
    assert.equal(
      applyEdits(text, [ignoreInFileEdit(text, RULE)]),
      '<!-- stardraft-ignore-file repeated-word -->\n<!-- stardraft-ignore-file -->\n# A\n',
    );
  });
  it('ignores the title of a later answer on its own line', () => {
    const text = '# One\n<!-- question: a -->\nText.\n\n# The the title\n<!-- question: b -->\nText.\n';
    const edit = ignoreHereEdit(text, text.indexOf('The the'), 'missing-section');
    assert.equal(edit?.text, ' <!-- stardraft-ignore missing-section -->');
    assert.match(applyEdits(text, [edit!]), /# The the title <!-- stardraft-ignore missing-section -->\n/);
  });
  it('has nothing to offer between blocks', () => assert.equal(ignoreHereEdit('a\n\n\n\nb', 3, RULE), undefined));
});
