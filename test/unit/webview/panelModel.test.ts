import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createContent } from '../../../src/core/reference/content';
import { createCoverage } from '../../../src/core/reference/coverage';
import type { PanelState } from '../../../src/protocol/panelMessages';
import { NOTHING, reduce } from '../../../src/webview/panelModel';
import { analyzeDraft, bankOf, parseSample, SAMPLE } from '../reference/sampleQuestion';

const question = parseSample();
const content = createContent(question, bankOf(SAMPLE));

function stateOf(body: string | undefined): PanelState {
  const answer = body === undefined ? undefined : analyzeDraft(body, question).answer;
  return {
    ...createCoverage(question, answer, { chosen: 0, wordsPerMinute: 140 }),
    ...{ questionId: question.id, folded: 'no', attemptWords: 70, copied: undefined, note: undefined },
  };
}

describe("The panel's model", () => {
  const open = stateOf('# Q\n\n## Action\n\nI fixed it.\n');
  const covered = stateOf('# Q\n\n## Action\n\nI profiled it.\n');
  const shown = reduce(NOTHING, { type: 'content', content, state: open });

  it('announces a point when it becomes covered, once', () => {
    const after = reduce(shown, { type: 'state', state: covered });
    assert.deepEqual(after.announcement, ['Measures before changing anything']);
    assert.equal(reduce(after, { type: 'state', state: covered }).announcement, after.announcement);
    assert.deepEqual(reduce(after, { type: 'state', state: open }).announcement, []);
  });

  it('announces nothing when a draft comes into view', () => {
    const without = reduce(NOTHING, { type: 'content', content, state: stateOf(undefined) });
    assert.deepEqual(reduce(without, { type: 'state', state: covered }).announcement, []);
    assert.deepEqual(reduce(shown, { type: 'content', content, state: covered }).announcement, []);
  });

  it('drops the state of another question', () => {
    assert.equal(reduce(shown, { type: 'state', state: { ...covered, questionId: 'other' } }), shown);
    assert.equal(reduce(NOTHING, { type: 'state', state: covered }), NOTHING);
  });

  it('forgets the section with the question', () => {
    const followed = reduce(shown, { type: 'follow', section: 'action' });
    assert.equal(reduce(followed, { type: 'content', content, state: covered }).current, 'action');
    const other = { ...content, questionId: 'other' };
    assert.equal(reduce(followed, { type: 'content', content: other, state: covered }).current, undefined);
  });
});
