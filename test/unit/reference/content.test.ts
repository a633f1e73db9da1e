import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createContent, MOST_SHOWN } from '../../../src/core/reference/content';
import { bankOf, parseSample, SAMPLE } from './sampleQuestion';

const OTHER = '---\nid: other\nquestion: Another question?\n---\n## Why they ask\nx\n';

describe('createContent', () => {
  const question = parseSample();
  const bank = bankOf(SAMPLE, OTHER);

  it('takes what a question says', () => {
    const content = createContent(question, bank);
    assert.equal(content.framework, 'STAR');
    assert.equal(content.why, 'To see **method**.');
    assert.deepEqual(content.points[0], { id: 'symptom', text: 'Says how slow it was', required: true });
    assert.deepEqual(
      content.parts.map(({ heading }) => heading),
      ['Situation', 'Task', 'Action', 'Result'],
    );
    assert.deepEqual(content.leftOut, { characters: 0, points: 0 });
  });

  it('names related questions that the bank has, and no others', () => {
    assert.deepEqual(createContent(question, bank).related, [{ id: 'other', question: 'Another question?' }]);
    const own = parseSample(SAMPLE.replace('related: [other', 'related: [slow-page'));
    assert.deepEqual(createContent(own, bank).related, []);
  });

  it('shows another version with its note', () => {
    const content = createContent(question, bank, 1);
    assert.deepEqual(content.labels, ['', 'Weak version']);
    assert.equal(content.chosen, 1);
    assert.equal(content.note, 'It has no figures.');
    assert.equal(content.parts.length, 2);
  });

  it('falls back to the first version', () => {
    assert.equal(createContent(question, bank, 7).chosen, 0);
  });

  it('makes one part of a reference answer without sections', () => {
    const plain = parseSample('---\nquestion: Q?\n---\n## Reference answer\nJust words.\n');
    assert.deepEqual(createContent(plain, bank).parts, [{ heading: '', text: 'Just words.' }]);
    assert.equal(createContent(plain, bank).note, '');
  });

  it('cuts a long reference answer and says by how much', () => {
    const long = parseSample(SAMPLE.replace('I profiled', `${'word '.repeat(60_000)}I profiled`));
    const content = createContent(long, bank);
    const shown = content.parts.reduce((sum, { text }) => sum + text.length, 0);
    const whole = long.references[0]!.sections.reduce((sum, { text }) => sum + text.length, 0);
    assert.equal(shown, MOST_SHOWN.reference);
    assert.equal(content.leftOut.characters, whole - shown);
  });

  it('cuts many points and says how many', () => {
    const list = Array.from({ length: 320 }, (_, i) => `  - {id: p${i}, text: Point ${i}, any: [x${i}]}`).join('\n');
    const many = parseSample(`---\nquestion: Q?\npoints:\n${list}\n---\n`);
    const content = createContent(many, bank);
    assert.equal(content.points.length, MOST_SHOWN.points);
    assert.equal(content.leftOut.points, 20);
  });
});
