import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import {
  internWord,
  vocabularyGeneration,
  wordColumn,
  wordStem,
  wordTable,
  wordText,
} from '../../../src/core/text/vocabulary';
import { countSteps } from '../../support/steps';

const length = wordTable(text => text.length);
const column = wordColumn(text => text.length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const idOf = (text: string) => internWord(text, 0, text.length);

describe('the vocabulary', () => {
  it('has one number for a word, whatever its case and apostrophe', () => {
    assert.equal(idOf("Don't"), idOf('don\u2019T'));
    assert.notEqual(idOf('dont'), idOf("don't"));
    assert.equal(wordText(idOf('NAÏVE')), 'naïve');
    assert.deepEqual(['wrote', 'written', 'writes', 'writing'].map(idOf).map(wordStem), Array(4).fill('write'));
  });

  it('forgets the words of drafts when there are too many, and nothing else', () => {
    const text = '---\nframework: star\n---\n## Action\n\nWe fixed the the xyzzy. Um, TODO more.\n';
    const analyzer = new DraftAnalyzer();
    const read = (one: DraftAnalyzer) => one.analyze(text).findings.map(({ rule, span }) => [rule, span.start]);
    const before = read(analyzer);
    assert.ok(before.length >= 3);
    const cached = countSteps(() => read(analyzer));
    const generation = vocabularyGeneration();
    const listed = idOf('the');
    const known = times(50, index => idOf(`${'o'.repeat(index + 1)}ting`));
    for (const id of known) assert.deepEqual([length(id), column.valueOf(id)], Array(2).fill(wordText(id).length));
    assert.equal(wordStem(known[20]!), `${'o'.repeat(21)}t`);
    for (const index of times(200_000, one => one)) idOf(`w${index}`);

    assert.equal(vocabularyGeneration(), generation + 1);
    assert.equal(vocabularyGeneration(), generation + 1);
    assert.equal(idOf('the'), listed);
    // Other words have the numbers of those that are forgotten.
    const others = times(2_000, index => idOf(`${'y'.repeat(1 + (index % 7))}${index}`));
    assert.ok(known.every(id => others.includes(id)));
    for (const id of known) {
      assert.deepEqual([length(id), column.valueOf(id)], Array(2).fill(wordText(id).length));
      assert.equal(wordStem(id), wordText(id));
    }
    assert.ok(countSteps(() => assert.deepEqual(read(analyzer), before)) > 2 * cached);
    assert.deepEqual(read(new DraftAnalyzer()), before);
  });
});
