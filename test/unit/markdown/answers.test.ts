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

  /** What makes an H1 the title of an answer. */
  const sections = '\n<!-- question: two -->\n## Task\nb\n';
  const whole: readonly (readonly [name: string, text: string])[] = [
    ['behind a fence', '```\na\n```\n====\n'],
    ['behind a comment', '<!-- a -->\n====\n'],
    ['behind a heading', '## Result\n====\n'],
    ['behind a list', '- a\n====\n'],
    ['behind a quote', '> a\n====\n'],
    ['behind HTML', '<div>\n====\n'],
    ['in a fence of tildes with backticks in it', '~~~\n```\n# Two?\n~~~\n'],
    ['in a fence that seems to end early', '````\n```\n    ````\n# Two?\n````\n'],
    ['in an indented fence', '  ```\n# Two?\n  ```\n'],
    ['in a fence that is never closed', '```\n# Two?\n'],
    ['in a fence that opens an item', '- ```\n  # Two?\n  ```\n'],
    ['in a fence in an item', '1. a\n\n   ```\n   # Two?\n   ```\n'],
    ['in a fence in a quote', '> ```\n> # Two?\n> ```\n'],
    ['in HTML', '<pre>\n\n# Two?\n</pre>\n'],
    ['in indented code', 'a\n\n\t# Two?\n'],
    ['in an indented line of a paragraph', 'a\n    # Two?\n'],
    ['in what looks like front matter', 'a\n\n---\nTwo?\n---\n'],
  ];
  for (const [where, text] of whole) {
    it(`sees no title ${where}`, () => {
      assert.equal(read(`# One?\n## Task\na\n\n${text}${sections}`).length, 1);
    });
  }

  const cut: readonly (readonly [name: string, text: string, line?: string])[] = [
    ['a fence', '```\na\n```\n# Two?'],
    ['a fence of tildes', '~~~ md\na\n~~~~\nTwo?\n===', 'Two?'],
    ['three backticks that open no fence', '``` a `b` c\n# Two?'],
    ['a fence of an item that ends with it', '- ```\n  a\n# Two?'],
    ['a fence of an item that is never closed', '- a\n  ```\n  b\n\n# Two?'],
    ['a quoted fence that is never closed', '> ```\n> a\n# Two?'],
    ['a comment without a text', '<!-->\n# Two?'],
    ['an HTML block', '<div>\n</div>\n\n# Two?'],
    ['a rule', '---\n# Two?'],
    ['a line, with an underline', 'a\n\nTwo, or\nmore?\n===', 'Two, or'],
    ['a line, with blanks in front', 'a\n   # Two?'],
  ];
  for (const [what, text, line = '# Two?'] of cut) {
    it(`sees the title behind ${what}`, () => {
      const found = read(`# One?\n## Task\na\n\n${text}${sections}`);
      assert.deepEqual(found, [
        ['# One?', undefined],
        [line, 'two'],
      ]);
    });
  }

  const sectionless: readonly (readonly [what: string, text: string])[] = [
    ['names a section itself', '# Result\n\n- Action: b\n'],
    ['names notes', '# Notes\n\n- Action: b\n'],
    ['holds a plain label', '# Two?\n\nTask: b\n'],
    ['holds a label inside an item', '# Two?\n\n- a\n  Task: b\n'],
    ['holds a label of no section', '# Two?\n\n- Note this: b\n'],
    ['holds a label in a quote', '# Two?\n\n> Task: b\n'],
  ];
  for (const [what, text] of sectionless) {
    it(`does not cut at an H1 that ${what}`, () => assert.equal(read(`# One?\n## Task\na\n\n${text}`).length, 1));
  }

  it('takes a bold line for a section', () => {
    assert.equal(read('# One?\na\n\n# Two?\n\n**Situation**\nb\n').length, 2);
  });

  it('finds the question behind other comments', () => {
    assert.deepEqual(read('# One?\n\n# Two?\n<!-- mine -->\n<!-- question: two -->\n').at(-1), ['# Two?', 'two']);
  });

  it('takes an underlined section for a section', () => {
    assert.equal(read('# One?\na\n\n# Two?\n\nSituation\n---\nb\n').length, 2);
  });

  it('covers the file from the given offset, without gaps', () => {
    const text = '---\nx: y\n---\n# One?\n## Task\r\na\n  # Two?\n## Task\nb';
    const ranges = splitAnswers(text, 13);
    assert.equal(ranges[0]!.start, 13);
    assert.equal(ranges[0]!.end, ranges[1]!.start);
    assert.equal(ranges[1]!.end, text.length);
    assert.equal(text.slice(ranges[1]!.start, ranges[1]!.start + 8), '  # Two?');
  });

  it('gives an answer only the comment under its own title', () => {
    const text = '# One?\ntext\n<!-- question: late -->\n\n# Two?\n## Task\n<!-- question: later -->\n';
    assert.deepEqual(read(text), [
      ['# One?', undefined],
      ['# Two?', undefined],
    ]);
  });
});
