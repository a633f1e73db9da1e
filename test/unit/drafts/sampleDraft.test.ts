import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { createSampleDraft, SAMPLE_QUESTION } from '../../../src/core/drafts/sampleDraft';
import { readBank } from '../../support/bank';

describe('the sample draft', () => {
  const question = readBank('questions').find(SAMPLE_QUESTION);
  assert.ok(question);
  const text = createSampleDraft(question.question);
  const analysis = new DraftAnalyzer().analyze(text, { findQuestion: () => question });
  const [answer] = analysis.answers;

  it('answers a question of the built-in bank, with its title', () => {
    assert.equal(analysis.draft.header.question, SAMPLE_QUESTION);
    assert.equal(analysis.draft.header.status, 'draft');
    assert.ok(text.includes(`\n# ${question.question}\n`));
  });

  it('has the sections of the framework', () => {
    assert.deepEqual(
      answer!.sections.flatMap(({ ids }) => ids),
      ['situation', 'task', 'action', 'result'],
    );
  });

  it('has one good part, and findings in the others', () => {
    const rules = new Set(analysis.findings.map(({ rule }) => rule));
    for (const rule of ['we-without-i', 'no-metric-in-result']) assert.ok(rules.has(rule), [...rules].join());
    const good = text.slice(text.indexOf('## Situation'), text.indexOf('## Task'));
    const start = text.indexOf(good);
    const inGood = analysis.findings.filter(({ span }) => span.start >= start && span.end < start + good.length);
    assert.deepEqual(inGood, []);
  });
});
