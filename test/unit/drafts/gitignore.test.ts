import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ignoreFolderEdits } from '../../../src/core/drafts/gitignore';

function ignore(text: string, folder = 'answers'): string {
  const [edit, ...rest] = ignoreFolderEdits(text, folder);
  assert.deepEqual(rest, []);
  return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
}

describe('a folder in .gitignore', () => {
  it('goes behind what is there, with its line ends', () => {
    assert.equal(ignore(''), '/answers/\n');
    assert.equal(ignore('out/\n'), 'out/\n/answers/\n');
    assert.equal(ignore('out/'), 'out/\n/answers/\n');
    assert.equal(ignore('out/\r\nlogs'), 'out/\r\nlogs\r\n/answers/\r\n');
    assert.equal(ignore('', 'prep/answers'), '/prep/answers/\n');
  });

  for (const line of ['answers', 'answers/', '/answers', '/answers/', '/answers/*', 'answers/**', 'answers/  ']) {
    it(`is left out when "${line}" is there`, () => {
      assert.equal(ignore(`out/\r\n${line}\r\n`), `out/\r\n${line}\r\n`);
    });
  }

  it('is left out when a folder above it is there', () => {
    assert.equal(ignore('prep/\n', 'prep/answers'), 'prep/\n');
  });

  for (const line of ['# answers/', '!answers/', 'answers.md', ' answers/', 'my/answers/', 'answers/draft.md']) {
    it(`is needed in spite of "${line}"`, () => {
      assert.equal(ignore(`${line}\n`), `${line}\n/answers/\n`);
    });
  }

  it('is added once', () => {
    assert.equal(ignore(ignore('out', 'a/b'), 'a/b'), 'out\n/a/b/\n');
  });
});
