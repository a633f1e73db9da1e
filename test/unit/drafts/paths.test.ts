import { strict as assert } from 'node:assert';
import { attemptFileName, attemptNumber, fileName, isOurMarkdown, toFolderPath } from '../../../src/core/drafts/paths';

describe('the path of a folder in the workspace', () => {
  for (const [value, expected] of [
    ['answers', 'answers'],
    [' ./prep//answers/ ', 'prep/answers'],
    ['prep\\answers', 'prep/answers'],
    ['a..b/c', 'a..b/c'],
    ['prep/a:b', 'prep/a:b'],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(value)}`, () => assert.equal(toFolderPath(value), expected));
  }

  for (const value of [
    ...[
      '',
      '.',
      './',
      ' ',
      '..',
      '../answers',
      'answers/../..',
      'a\\..\\..\\b',
      '/answers',
      '\\answers',
      '//server/share',
    ],
    ...[
      'C:\\answers',
      'file:///answers',
      'answers*',
      '{a,b}',
      '[a]',
      'a?',
      'a\0b',
      undefined,
      null,
      5,
      ['answers'],
      {},
    ],
  ]) {
    it(`is none for ${JSON.stringify(value)}`, () => assert.equal(toFolderPath(value), undefined));
  }
});

describe('the file of an attempt', () => {
  it('has the name of the question, and a number from the second on, which can be read again', () => {
    assert.equal(attemptFileName('hard-bug', 1), 'hard-bug.md');
    assert.equal(attemptFileName('hard-bug', 12), 'hard-bug.12.md');
    assert.equal(attemptNumber('hard-bug.md'), 1);
    assert.equal(attemptNumber('answers/hard-bug.12.MD'), 12);
    for (const other of ['hard-bug.x.md', 'hard-bug.12.txt', 'hard-bug.12.md.txt', '12.md', 'hard-bug.20261122.md']) {
      assert.equal(attemptNumber(other), 1, other);
    }
  });
});

describe('a file that may hold a question or an answer', () => {
  it('is Markdown by its name, and neither hidden nor a README', () => {
    for (const path of ['a.md', 'answers/a.MD', 'readme.md/my-readme.md', '.hidden/a.md']) {
      assert.equal(isOurMarkdown(path), true, path);
    }
    for (const path of ['a.txt', 'a.md/b', 'README.md', 'answers/readme.MD', '.md', 'answers/.a.md', 'a.md.bak']) {
      assert.equal(isOurMarkdown(path), false, path);
    }
    assert.deepEqual(['a/b/c.md', 'c.md'].map(fileName), ['c.md', 'c.md']);
  });
});
