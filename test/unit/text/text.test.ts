import { strict as assert } from 'node:assert';
import { countBelow } from '../../../src/core/text/countBelow';
import { editDistance } from '../../../src/core/text/editDistance';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { memoize } from '../../../src/core/text/memo';
import { applyEdits } from '../../../src/core/text/span';

describe('lines and columns', () => {
  it('count from 1, after any kind of line end, in UTF-16 code units', () => {
    const lines = new LineIndex('a\nb\r\nc\rd\u{1f600}e');
    const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 99].map(offset => {
      const { line, column } = lines.at(offset);
      return `${line}:${column}`;
    });
    assert.deepEqual(places, ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '3:2', '4:1', '4:2', '4:4', '4:5', '4:93']);
  });
});

describe('edits of a text', () => {
  it('are made in any order, an insertion before what is replaced at its place', () => {
    const edits = [
      { start: 4, end: 5, text: '' },
      { start: 0, end: 1, text: 'A' },
      { start: 0, end: 0, text: '>' },
      { start: 5, end: 5, text: '!' },
    ];
    assert.equal(applyEdits('a b c', edits), '>A b !');
    assert.equal(applyEdits('a', []), 'a');
  });
});

describe('the number of items below a limit', () => {
  it('is that of the first one at it or after it', () => {
    const below = (items: readonly number[], limit: number) => countBelow(items.length, limit, index => items[index]!);
    for (const [limit, expected] of [0, 1, 1, 2, 2, 3, 3].entries()) assert.equal(below([0, 2, 4], limit), expected);
    assert.equal(below([], 5), 0);
    assert.equal(below([1, 1, 1], 1), 0);
    assert.equal(below([1, 1, 1], 2), 3);
  });
});

describe('the distance of two words', () => {
  it('counts letters that are missing, too many, wrong or swapped', () => {
    for (const [a, b, distance] of [
      ['', '', 0],
      ['abc', 'abc', 0],
      ['abc', 'ab', 1],
      ['abc', 'abcd', 1],
      ['abc', 'axc', 1],
      ['abcd', 'abdc', 1],
      ['abcd', 'badc', 2],
      ['', 'ab', 2],
    ] as const) {
      assert.equal(editDistance(a, b, 2), distance, `${a} ${b}`);
      assert.equal(editDistance(b, a, 2), distance, `${b} ${a}`);
    }
  });
  it('is not followed beyond the limit', () => {
    assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
    assert.equal(editDistance('a', 'abcdef', 2), 3);
  });
});

describe('a function with a memory', () => {
  it('is asked once for each text, until there are too many', () => {
    const asked: string[] = [];
    const upper = memoize(text => {
      asked.push(text);
      return text.toUpperCase();
    }, 2);
    assert.deepEqual([...'abab'].map(upper), [...'ABAB']);
    assert.deepEqual(asked, ['a', 'b']);
    upper('c');
    assert.equal(upper('a'), 'A');
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });
});
