import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { readBank } from '../../../support/bank';
import { analyzeFile, checkText } from '../../../support/check';

const star = { framework: 'star' };
const long =
  'I compared the address leases with the list of devices and moved all two hundred printers to fixed addresses.';

/** The findings that speak of what may still be written, and those that do not. */
function split(text: string): readonly [passing: readonly string[], lasting: readonly string[]] {
  const found = checkText(text, star).filter(({ rule }) => /^(?:empty|missing)-section$/.test(rule));
  const names = (wanted: boolean) =>
    found.filter(({ passing }) => passing === wanted).map(({ rule, text: span }) => `${rule} ${span}`);
  return [names(true), names(false)];
}

describe('what passes as somebody writes on', () => {
  it('are the sections below all that is written', () => {
    assert.deepEqual(split(`## Situation\n\n${long}\n\n## Task\n\n## Action\n\n## Result\n\n## Notes\n\nAsk Jo.\n`), [
      ['empty-section Task', 'empty-section Action', 'empty-section Result'],
      [],
    ]);
    assert.deepEqual(split(`# Q\n\n## Situation\n\n${long}\n\n## Task\n`), [
      ['missing-section # Q', 'missing-section # Q', 'empty-section Task'],
      [],
    ]);
  });

  it('are no sections above something that is written', () => {
    assert.deepEqual(split(`## Situation\n\n## Task\n\n## Action\n\n${long}\n\n## Result\n`), [
      ['empty-section Result'],
      ['empty-section Situation', 'empty-section Task'],
    ]);
    assert.deepEqual(split(`# Q\n\n## Action\n\n${long}\n`), [
      ['missing-section # Q'],
      ['missing-section # Q', 'missing-section # Q'],
    ]);
  });

  it('is all there is while a good answer is written from top to bottom, but for the line at hand', () => {
    const { questions, find } = readBank('questions');
    const early: string[] = [];
    for (const { references, ...question } of questions) {
      const [reference] = references;
      if (!reference) continue;
      const own = { ...question, references: [] };
      const parts = reference.sections.map(({ heading, text }) => ({ heading, text: text.trim() }));
      parts.forEach((part, index) => {
        const sentences = part.text.split(/(?<=[.!?])\s+/);
        for (let count = 1; count <= sentences.length; count++) {
          const line = sentences.slice(0, count).join(' ');
          const written = parts.map(({ heading, text }, at) => {
            return `## ${heading}\n\n${at < index ? text : at === index ? line : ''}\n`;
          });
          const file = `---\nquestion: ${own.id}\n---\n# ${own.question}\n\n${written.join('\n')}`;
          const start = file.indexOf(`## ${part.heading}\n`);
          const end = start + `## ${part.heading}\n\n${line}`.length;
          const lasting = analyzeFile(file, { findQuestion: id => (id === own.id ? own : find(id)) }).findings.filter(
            ({ passing, span }) => !passing && !(span.end > end - line.length && span.start < end),
          );
          early.push(...lasting.map(({ rule }) => `${rule}: ${own.id}, ${part.heading}, sentence ${count}`));
        }
      });
    }
    assert.deepEqual(early, []);
  });
});
