import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createCoverage, rowAt } from '../../../src/core/reference/coverage';
import { analyzeDraft, parseSample, SAMPLE } from './sampleQuestion';

const question = parseSample();
const options = { chosen: 0, wordsPerMinute: 140 };
const cover = (body: string, header = '') => {
  const { text, answer } = analyzeDraft(body, question, header);
  return { text, answer, coverage: createCoverage(question, answer, options) };
};
const keys = (rows: ReturnType<typeof cover>['coverage']['rows']) => rows.map(({ key, status }) => `${key} ${status}`);

describe('createCoverage', () => {
  it('lists the sections of the framework while there is no draft', () => {
    const { rows, draft, covered } = createCoverage(question, undefined, options);
    assert.deepEqual(keys(rows), ['situation none', 'task none', 'action none', 'result none']);
    assert.deepEqual([draft, covered], [undefined, []]);
    assert.deepEqual(rows[2]!.parts, [2]);
  });

  it('measures sections against the reference', () => {
    const { coverage } = cover('# Q\n\n## Situation\n\nIt took nine seconds.\n\n## Action\n\nI profiled it.\n');
    const [situation] = coverage.rows;
    assert.deepEqual(situation!.own, { words: 4, seconds: 2, share: 57 });
    assert.deepEqual(situation!.reference, { words: 6, seconds: 3, share: 21 });
    assert.deepEqual(situation!.target, { min: 10, max: 25 });
    assert.deepEqual(coverage.draft, { words: 7, seconds: 3, target: { min: 45, max: 120 } });
  });

  it('puts sections that the draft lacks where the framework has them', () => {
    const { coverage } = cover('# Q\n\n## Situation\n\nIt was slow.\n\n## Result\n\nIt was fast.\n');
    assert.deepEqual(keys(coverage.rows), ['situation present', 'task missing', 'action missing', 'result present']);
  });

  it("keeps the draft's own order", () => {
    const { coverage } = cover('# Q\n\n## Result\n\nFast.\n\n## Situation\n\nSlow.\n');
    assert.deepEqual(keys(coverage.rows), ['task missing', 'action missing', 'result present', 'situation present']);
  });

  it('makes one row of a combined label, with both parts of the reference', () => {
    const { coverage } = cover('# Q\n\n## Situation/Task\n\nIt was slow.\n\n## Action\n\nA.\n\n## Result\n\nR.\n');
    const [both] = coverage.rows;
    assert.equal(both!.name, 'Situation/Task');
    assert.deepEqual(both!.parts, [0, 1]);
    assert.deepEqual(both!.target, { min: 15, max: 45 });
  });

  it('makes one row of a section that comes twice', () => {
    const { coverage } = cover('# Q\n\n## Action\n\nOne two.\n\n## Result\n\nR.\n\n## Action\n\nThree four five.\n');
    const rows = coverage.rows.filter(({ key }) => key === 'action');
    assert.deepEqual(
      rows.map(({ own }) => own.words),
      [5],
    );
  });

  it('names the subject to a draft that speaks of something else', () => {
    const asked = { ...question, about: ['{slow}', 'a + b', 'latency', 'time-out', 'queue', 'lock'] };
    const subject = (body: string) => createCoverage(asked, analyzeDraft(body, asked).answer, options).subject;
    const other = `## Action\n\n${'I painted the wall in blue. '.repeat(8)}\n`;
    assert.equal(subject(other), 'latency, time-out, queue');
    assert.equal(subject(`${other}\nThe latency fell.\n`), '');
    assert.equal(subject('## Action\n\nI painted the wall.\n'), '', 'a draft that has hardly begun');
  });

  it('ticks covered points, in their section or anywhere', () => {
    const { coverage } = cover('# Q\n\n## Situation\n\nIt took nine seconds.\n\n## Action\n\nI fixed it.\n');
    assert.deepEqual(coverage.covered, [0]);
    assert.deepEqual(coverage.rows[0]!.points, [0]);
    assert.deepEqual(coverage.loosePoints, [1]);
  });

  it('lays the reference out in another framework of the draft', () => {
    const { coverage } = cover('# Q\n\n## Challenge\n\nIt was slow.\n\n## Action\n\nA.\n', 'framework: car\n');
    const at = (key: string) => coverage.rows.find(row => row.key === key);
    assert.deepEqual(at('action')?.parts, [2]);
    assert.deepEqual(at('challenge')?.points, [0]);
    const placed = [...coverage.rows.flatMap(({ parts }) => parts), ...coverage.looseParts].sort();
    assert.deepEqual(placed, [0, 1, 2, 3]);
  });

  it('puts a part of the reference where its heading says in the framework of the draft', () => {
    const text = '---\nid: slow-page\nquestion: Q?\nframework: car\n---\n## Reference answer\n### Context\nSlow.\n';
    const question = parseSample(text);
    const keyOf = (header: string) => {
      const { answer } = analyzeDraft('# Q\n\n## Action\n\nI fixed it.\n', question, header);
      return createCoverage(question, answer, options).rows.find(({ parts }) => parts.length > 0)?.key;
    };
    assert.equal(keyOf('framework: car\n'), 'challenge');
    assert.equal(keyOf('framework: soar\n'), 'situation');
  });

  it('asks for no more than a whole answer of sections that are told together', () => {
    const { coverage } = cover('# Q\n\n## Situation, task, action and result\n\nIt took nine seconds.\n');
    assert.deepEqual(coverage.rows[0]!.target, { min: 65, max: 100 });
  });

  it('does not count the words of a reference that nobody can read to its end', () => {
    const long = parseSample(SAMPLE.replace('I profiled', `${'word '.repeat(41_000)}I profiled`));
    const rows = createCoverage(long, undefined, options).rows.map(({ key, reference }) => [key, reference?.words]);
    assert.deepEqual(rows.slice(0, 3), [
      ['situation', 6],
      ['task', 7],
      ['action', 0],
    ]);
  });

  it('keeps parts of the reference that no section stands for', () => {
    const odd = parseSample(
      '---\nid: slow-page\nquestion: Q?\n---\n## Reference answer\n### Zebra\nStripes.\n### Action\nA.\n',
    );
    assert.deepEqual(createCoverage(odd, undefined, options).looseParts, [0]);
  });
});

describe('rowAt', () => {
  const { text, answer, coverage } = cover('# Q\n\n## Situation\n\nSlow.\n\n## Action\n\nFixed.\n');

  it('finds the section of an offset', () => {
    assert.equal(rowAt(coverage.rows, answer, text.indexOf('Slow')), 'situation');
    assert.equal(rowAt(coverage.rows, answer, text.length), 'action');
  });

  it('finds none above the first section', () => {
    assert.equal(rowAt(coverage.rows, answer, text.indexOf('# Q')), undefined);
  });
});
