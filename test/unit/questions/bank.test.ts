import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { formatMessage, type Question } from '../../../src/core';
import { DraftAnalyzer } from '../../../src/core/checker';
import { findFramework } from '../../../src/core/reading';
import { readBank } from '../../support/bank';

const bank = readBank('questions');

/** The first reference of a question as a finished draft of it, without the reference to compare with. */
function checkReference(question: Question) {
  const text = `---\nquestion: ${question.id}\nstatus: ready\n---\n# ${question.question}\n\n${question.references[0]!.text}\n`;
  return new DraftAnalyzer().analyze(text, { findQuestion: () => ({ ...question, references: [] }) });
}

describe('the built-in bank', () => {
  it('has one question in each file, and an id for each', () => {
    const files = readdirSync('questions', { recursive: true }).filter(name => String(name).endsWith('.md'));
    assert.equal(bank.questions.length, files.length);
    assert.equal(new Set(bank.questions.map(({ id }) => id)).size, files.length);
  });

  it('covers what is published', function () {
    const coverage = '../shared/bank/coverage.json';
    if (!existsSync(coverage)) this.skip();
    const { questions } = JSON.parse(readFileSync(coverage, 'utf8')) as {
      questions: readonly { slug: string; level: string }[];
    };
    for (const { slug, level } of questions) assert.equal(bank.find(slug)?.level, level, slug);
  });

  it('has no problem in any file', () => {
    assert.deepEqual(
      bank.problems.map(({ file, message }) => `${file}: ${formatMessage(message)}`),
      [],
    );
  });

  for (const question of bank.questions) {
    describe(question.id, () => {
      it('has as many points, tips and follow-ups as the others, and every key', () => {
        assert.ok(question.points.length >= 5 && question.points.length <= 9, `${question.points.length} points`);
        assert.ok(question.dos.length >= 3 && question.dos.length <= 5, `${question.dos.length} to do`);
        assert.ok(question.avoid.length >= 3 && question.avoid.length <= 5, `${question.avoid.length} to avoid`);
        assert.ok(
          question.followUps.length >= 2 && question.followUps.length <= 4,
          `${question.followUps.length} follow-ups`,
        );
        assert.ok(question.why.length > 80, 'why they ask');
        for (const key of ['topics', 'competencies', 'related'] as const) assert.ok(question[key].length > 0, key);
        assert.match(question.source, / #\d+$/, 'source: a list and the number there, quoted: "web-backend-10 #6"');
        assert.match(question.updated, /^\d{4}-\d\d-\d\d$/, 'updated: YYYY-MM-DD');
      });

      it('has a reference that passes the checks', () => {
        const { answers, findings } = checkReference(question);
        const worth = findings.filter(({ severity }) => severity !== 'hint');
        assert.deepEqual(
          worth.map(({ rule, message }) => `${rule}: ${formatMessage(message)}`),
          [],
        );
        const { seconds } = findFramework(question.framework)!;
        assert.ok(answers[0]!.seconds >= seconds.min && answers[0]!.seconds <= seconds.max);
      });

      it('has a reference that covers its points', () => {
        const [answer] = checkReference(question).answers;
        assert.deepEqual(
          answer!.points.filter(({ covered }) => !covered).map(({ id }) => id),
          [],
        );
      });
    });
  }

  it('has weak versions with a note for ten questions or more', () => {
    const weak = bank.questions.filter(({ references }) =>
      references.some(({ label, note }) => /weak/i.test(label) && note !== ''),
    );
    assert.ok(weak.length >= 10, `${weak.length} weak versions`);
  });

  it('has no two references that open or end alike', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const firsts = bank.questions.map(({ references }) =>
      words(references[0]!.sections[0]!.text).slice(0, 4).join(' '),
    );
    const lasts = bank.questions.map(({ references }) =>
      words(references[0]!.sections.at(-1)!.text).slice(-4).join(' '),
    );
    for (const texts of [firsts, lasts]) {
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    }
  });
});
