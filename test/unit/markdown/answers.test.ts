import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { splitAnswers } from '../../../src/core/markdown/answers';

/** The first line of each answer and its question. */
const read = (text: string, from = 0) =>
  splitAnswers(text, from).map(({ start, end, question }) => [
    text.slice(start, end).trim().split(/\r?\n/)[0],
    question,
  ]);

describe('splitAnswers', () => {
  it('takes a file for one answer', () => {
    assert.deepEqual(read(''), [['', undefined]]);
    assert.deepEqual(read('Just text.'), [['Just text.', undefined]]);
    assert.deepEqual(read('# One?\n\n## Situation\n\na'), [['# One?', undefined]]);
    assert.deepEqual(read('# Situation\na\n# Task\nb\n# Action\nc'), [['# Situation', undefined]]);
    assert.deepEqual(read('intro\n\n# One?\na\n\n# More thoughts\nb'), [['intro', undefined]]);
  });

  it('cuts at an H1 with a question comment', () => {
    const text = '# One?\n<!-- question: one -->\na\n# Two?\n\n<!-- question: two -->\nb\n';
    assert.deepEqual(read(text), [
      ['# One?', 'one'],
      ['# Two?', 'two'],
    ]);
  });

  it('cuts at an H1 over sections', () => {
    const text = '# One?\n## Situation\na\n# Two?\n**Situation:** b\n# Three?\n- Task: c\n';
    assert.deepEqual(
      read(text).map(([line]) => line),
      ['# One?', '# Two?', '# Three?'],
    );
  });

  it('takes no line of equals signs behind a blank line for a title', () => {
    const text = 'One?\n====\n## Situation\na\n\n====\n## Situation\nb\n';
    assert.deepEqual(read(text), [['One?', undefined]]);
  });

  it('reads setext titles', () => {
    const text = 'One?\n====\n## Situation\na\n\nTwo?\n====\n## Situation\nb\n';
    assert.deepEqual(
      read(text).map(([line]) => line),
      ['One?', 'Two?'],
    );
  });

  it('does not look into code and comments', () => {
    const text =
      '# One?\n## Task\na\n```md\n# Two?\n<!-- question: two -->\n## Task\n```\n<!--\n# Three?\n## Task\n-->\n';
    assert.deepEqual(read(text).length, 1);
  });

  it('covers the file from the given offset, without gaps', () => {
    const text = '---\nx: y\n---\n# One?\n## Task\r\na\n# Two?\n## Task\nb';
    const ranges = splitAnswers(text, 13);
    assert.equal(ranges[0]!.start, 13);
    assert.equal(ranges[0]!.end, ranges[1]!.start);
    assert.equal(ranges[1]!.end, text.length);
    assert.equal(text.slice(ranges[1]!.start, ranges[1]!.start + 6), '# Two?');
  });

  it('gives an answer only the comment under its own title', () => {
    const text = '# One?\ntext\n<!-- question: late -->\n\n# Two?\n## Task\n<!-- question: later -->\n';
    assert.deepEqual(read(text), [
      ['# One?', undefined],
      ['# Two?', undefined],
    ]);
  });
});
