import { strict as assert } from 'node:assert';
import { checkText } from '../../../support/check';

/**
 * What is found in three paragraphs that two rules find something in, by paragraph, under comments of the first and the
 * second.
 */
function found(first: string, second = ''): readonly string[] {
  const paragraph = 'I fixed the the bug, TODO more.';
  const text = `## Action\n\n${first}${paragraph}\n\n${second}${paragraph}\n\n${paragraph}\n`;
  const starts = [...text.matchAll(/I fixed/g)].map(({ index }) => index);
  const rules = checkText(text, { framework: 'star' }).filter(({ rule }) =>
    ['repeated-word', 'placeholder-left'].includes(rule),
  );
  const base = '---\nframework: star\n---\n'.length;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const own = rules.filter(({ span }) => span.start - base >= start && span.start - base < end);
    return own.map(({ rule }) => (rule === 'repeated-word' ? 'the' : 'todo')).join('+');
  });
}

describe('an ignore comment', () => {
  it('silences the rules that it names in the next block, or all where it names none', () => {
    assert.deepEqual(found(''), ['the+todo', 'the+todo', 'the+todo']);
    assert.deepEqual(found('<!-- stardraft-ignore repeated-word -->\n'), ['todo', 'the+todo', 'the+todo']);
    assert.deepEqual(found('<!-- stardraft-ignore repeated-word, placeholder-left -->\n\n'), [
      '',
      'the+todo',
      'the+todo',
    ]);
    const two = '<!-- stardraft-ignore repeated-word -->\n<!-- stardraft-ignore placeholder-left -->\n';
    assert.deepEqual(found(two), ['', 'the+todo', 'the+todo']);
    assert.deepEqual(found('<!-- stardraft-ignore -->\n'), ['', 'the+todo', 'the+todo']);
    assert.deepEqual(found('<!-- stardraft-ignore no-such-rule -->\n'), ['the+todo', 'the+todo', 'the+todo']);
  });
  it('silences its own paragraph when it stands in one', () => {
    assert.deepEqual(found('', 'See <!-- stardraft-ignore repeated-word --> this: '), ['the+todo', 'todo', 'the+todo']);
  });
  it('silences the whole file, also what stands before it', () => {
    assert.deepEqual(found('', '<!-- stardraft-ignore-file repeated-word -->\n'), ['todo', 'todo', 'todo']);
    assert.deepEqual(found('', '<!-- stardraft-ignore-file -->\n'), ['', '', '']);
  });
});
