import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createContent } from '../../../src/core/reference/content';
import { createCoverage } from '../../../src/core/reference/coverage';
import { isFromPanel, isPanelMemory, isToPanel, type PanelState } from '../../../src/protocol/panelMessages';
import { bankOf, parseSample, SAMPLE } from '../reference/sampleQuestion';

const question = parseSample();
const content = createContent(question, bankOf(SAMPLE));
const state: PanelState = {
  ...createCoverage(question, undefined, { chosen: 0, wordsPerMinute: 140 }),
  questionId: question.id,
  folded: 'no',
  attemptWords: 70,
  copied: undefined,
  note: { useful: undefined, text: '', file: 'reference-notes.md' },
};

/** As it arrives on the other side. */
const send = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

const toPanel: readonly unknown[] = [
  { type: 'strings', strings: { do: 'Do' } },
  { type: 'empty', title: 'No draft', text: 'Open one.' },
  { type: 'content', content, state },
  { type: 'state', state },
  { type: 'follow', section: 'situation+task' },
];

const fromPanel: readonly unknown[] = [
  { type: 'ready' },
  { type: 'goToSection', section: 'action' },
  { type: 'insertSection', section: 'action' },
  { type: 'scrolled', section: 'action' },
  { type: 'highlightPoint', point: 'symptom' },
  { type: 'highlightPoint' },
  { type: 'goToPoint', point: 'symptom' },
  { type: 'addPointLine', point: 'symptom' },
  { type: 'chooseReference', index: 1 },
  { type: 'setFolded', folded: true },
  { type: 'showCopied' },
  { type: 'openQuestion', question: 'other' },
  { type: 'startFollowUp', index: 0 },
  { type: 'setNote', useful: true, text: 'x' },
  { type: 'setNote', text: '' },
  { type: 'openDraft' },
  { type: 'editCopy' },
  { type: 'openAsText' },
  { type: 'openLink', address: 'https://example.com' },
];

/** Every message that differs from a good one by one value. */
function* spoil(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const part = Reflect.get(value, key) as unknown;
    const others = [Symbol('x'), Number.NaN, -1, [[]], { toString: 1 }, () => 0];
    for (const other of others) yield Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: other });
    for (const inner of spoil(part)) {
      yield Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: inner });
    }
  }
}

describe('The messages of the panel', () => {
  it('pass their guards, as they arrive', () => {
    for (const message of toPanel) assert.equal(isToPanel(send(message)), true, JSON.stringify(message).slice(0, 80));
    for (const message of fromPanel) assert.equal(isFromPanel(send(message)), true, JSON.stringify(message));
  });

  it('do not pass the guard of the other direction', () => {
    for (const message of toPanel) assert.equal(isFromPanel(message), false);
    for (const message of fromPanel) assert.equal(isToPanel(message), false);
  });

  it('do not pass with any one value spoilt', () => {
    let count = 0;
    for (const message of [...toPanel, ...fromPanel]) {
      for (const bad of spoil(message)) {
        count++;
        assert.equal(isToPanel(bad) || isFromPanel(bad), false, JSON.stringify(bad));
      }
    }
    assert.ok(count > 500);
  });

  it('do not pass when they are garbage', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), value => {
        assert.equal(isToPanel(value), false);
        assert.equal(isFromPanel(value), false);
        assert.equal(isPanelMemory(value), false);
      }),
    );
  });

  it('do not pass under names that every object has', () => {
    for (const type of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(isFromPanel({ type }), false);
      assert.equal(isToPanel(JSON.parse(`{"type": "${type}", "strings": {}}`)), false);
    }
  });

  it('do not pass when what they say is not their own', () => {
    assert.equal(isFromPanel(Object.create({ type: 'ready' })), false);
    assert.equal(isFromPanel(Object.assign(Object.create({ section: 'task' }), { type: 'goToSection' })), false);
  });

  it('do not pass when they are huge', () => {
    assert.equal(isFromPanel({ type: 'openLink', address: 'x'.repeat(1e6) }), false);
    assert.equal(isFromPanel({ type: 'setNote', text: 'x'.repeat(1e6) }), false);
    assert.equal(isToPanel({ type: 'state', state: { ...state, covered: Array(1e5).fill(0) } }), false);
  });

  it('allow the largest content that a question file can give', () => {
    const list = Array.from({ length: 400 }, (_, i) => `  - {id: p${i}, text: P, any: [x]}`);
    const body = `## Why they ask\n${'why '.repeat(9e3)}\n## Do\n${'- do\n'.repeat(500)}\n`;
    const reference = `## Reference answer\n${'### H\nword\n'.repeat(2000)}\n### Action\n${'word '.repeat(6e4)}\n`;
    const large = parseSample(
      `---\nquestion: ${'Q'.repeat(2e3)}\npoints:\n${list.join('\n')}\n---\n${body}${reference}`,
    );
    const shown = createContent(large, bankOf());
    const coverage = createCoverage(large, undefined, { chosen: 0, wordsPerMinute: 140 });
    const message = { type: 'content', content: shown, state: { ...state, ...coverage } };
    assert.equal(isToPanel(send(message)), true);
  });
});
