import { strict as assert } from 'node:assert';
import { createBank } from '../../../src/core/questions/bank';
import { findGrouping } from '../../../src/core/questions/grouping';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import { changedInPlace } from '../../../src/features/questionTree/changedInPlace';

function toEntry(name: string, keys: string) {
  const text = `---\nquestion: Why?\n${keys}\n---\n`;
  const source = { file: `questions/${name}.md`, name, pack: '', origin: 'workspace' as const, text };
  return { source, parsed: parseQuestion(source) };
}

describe('what changed in place in the tree', () => {
  const [a, b] = [toEntry('a', 'topics: [x]'), toEntry('b', 'topics: [y]')];
  const before = createBank([a, b], 1);
  const changed = (entries: Parameters<typeof createBank>[0], grouping = 'topic') =>
    changedInPlace(before, createBank(entries, 2), findGrouping(grouping));

  it('is nothing where all questions are the same', () => assert.deepEqual(changed([a, b]), []));
  it('is a question with another text', () => {
    assert.deepEqual(changed([a, toEntry('b', 'topics: [y]\nlevel: senior')]), ['b']);
  });
  it('is unknown where a question stands in another group', () => {
    assert.equal(changed([a, toEntry('b', 'topics: [x]')]), undefined);
    assert.deepEqual(changed([a, toEntry('b', 'topics: [x]')], 'kind'), ['b']);
  });
  it('is unknown where questions come, go or have other names', () => {
    assert.equal(changed([a]), undefined);
    assert.equal(changed([a, b, toEntry('c', '')]), undefined);
    assert.equal(changed([a, toEntry('c', 'topics: [y]')]), undefined);
  });
  it('is unknown where a file is broken now', () =>
    assert.equal(changed([a, b, toEntry('c', 'kind: poem')]), undefined));
});
