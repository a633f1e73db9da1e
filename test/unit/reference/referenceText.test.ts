import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createContent } from '../../../src/core/reference/content';
import { createCoverage } from '../../../src/core/reference/coverage';
import type { ReferenceStrings } from '../../../src/core/reference/strings';
import { createReferenceText } from '../../../src/features/referencePanel/referenceText';
import type { PanelState } from '../../../src/protocol/panelMessages';
import { analyzeDraft, bankOf, parseSample, SAMPLE } from './sampleQuestion';

/** Each string as its own name, with its values behind it. */
const strings = new Proxy({} as ReferenceStrings, { get: (_, key) => `${String(key)}[{0}|{1}]` });

function write(body: string | undefined, changes: Partial<PanelState> = {}): string {
  const question = parseSample();
  const answer = body === undefined ? undefined : analyzeDraft(body, question).answer;
  const state: PanelState = {
    ...createCoverage(question, answer, { chosen: 0, wordsPerMinute: 140 }),
    ...{ questionId: question.id, folded: 'no', attemptWords: 70, copied: undefined, note: undefined },
    ...changes,
  };
  return createReferenceText(createContent(question, bankOf(SAMPLE)), state, strings);
}

describe('createReferenceText', () => {
  it('holds all that the panel shows of a question, in its order', () => {
    const text = write(undefined);
    const order = [
      '# Tell me about a slow page that you made fast.',
      ...['## whyTheyAsk', 'To see **method**.', '## do', '- Give figures.', '## avoid', '- Guessing.'],
      ...[
        '## points',
        '- Measures before changing anything',
        '## reference',
        '### Situation',
        '- Says how slow it was',
      ],
      ...['The search page took nine seconds.', '### Result', '## followUps', '- Why an index?', 'source[mine #1'],
    ];
    let from = -1;
    for (const part of order) {
      const at = text.indexOf(part);
      assert.ok(at > from, part);
      from = at;
    }
  });

  it('ticks what the draft covers and says what it lacks', () => {
    const text = write('# Q\n\n## Situation\n\nIt took nine seconds.\n');
    assert.match(text, /- \[x\] Says how slow it was/);
    assert.match(text, /- \[ \] Measures before changing anything/);
    assert.match(text, /### Task\n\nmissing/);
    assert.match(text, /### Situation\n\nwords\[4\|.*share\[100/);
  });

  it('keeps a folded reference answer to itself', () => {
    const text = write('# Q\n', { folded: 'beforeAttempt' });
    assert.match(text, /folded\[70/);
    assert.doesNotMatch(text, /The search page took/);
  });
});
