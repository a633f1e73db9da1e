import { strict as assert } from 'node:assert';
import { attemptFileName, attemptNumber, toFolderPath } from '../../../src/core/drafts/paths';

describe('the path of a folder in the workspace', () => {
  for (const [value, expected] of [
    ['answers', 'answers'],
    [' ./prep//answers/ ', 'prep/answers'],
    ['prep\\answers', 'prep/answers'],
    ['a..b/c', 'a..b/c'],
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
    for (const other of ['hard-bug.x.md', 'hard-bug.12.txt', '12.md', 'hard-bug.20261122.md']) {
      assert.equal(attemptNumber(other), 1, other);
    }
  });
});
