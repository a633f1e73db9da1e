import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { findSectionPrompts } from '../../../src/core/hints/emptySections';
import type { Question } from '../../../src/core/questions/question';
import { formatMessage } from '../../../src/core/text/message';
import { makeQuestion } from '../../support/question';

function prompts(body: string, question?: Question): readonly string[] {
  const text = `---\nframework: star\nquestion: q\n---\n# A\n\n${body}`;
  const { answers } = new DraftAnalyzer().analyze(text, { findQuestion: () => question });
  return findSectionPrompts(text, answers[0]!, question).map(
    ({ heading, prompt }) => `${text.slice(heading.start, heading.end)} > ${formatMessage(prompt)}`,
  );
}

const TASK = 'Task > What exactly was yours to do, and by when?';

describe('prompts for empty sections', () => {
  it('ask what the framework asks', () => {
    assert.deepEqual(prompts('## Situation\n\nText.\n\n## Task\n\n## Action\n\nText.\n'), [TASK]);
    assert.deepEqual(prompts('## Task'), [TASK]);
  });

  it('ask for the first open point of the question that belongs there', () => {
    const point = { any: ['latency'], anyInSection: [], required: false, section: 'task' };
    const question = makeQuestion('q', {
      points: [
        { ...point, id: 'a', text: 'First', any: ['shop'] },
        { ...point, id: 'b', text: 'Second {0}' },
      ],
    });
    assert.deepEqual(prompts('## Situation\n\nOur shop.\n\n## Task\n\n', question), ['Task > Second {0}']);
    assert.deepEqual(prompts('## Situation\n\nShop, latency.\n\n## Task\n\n', question), [TASK]);
  });

  it('are gone as soon as anything stands there', () => {
    assert.deepEqual(prompts('## Task\n\nx\n\n## Notes\n'), []);
    assert.deepEqual(prompts('## Task\n\n<!-- What? -->\n'), []);
    assert.deepEqual(prompts('## Task\n\n```\ncode\n```\n\n## Action\n\nText.\n'), []);
  });

  it('know labels of every form, before and after other sections', () => {
    assert.deepEqual(prompts('**Situation:** Text.\n\n**Task:**\n\n**Action:** Text.\n'), [
      TASK.replace('Task', '**Task:**'),
    ]);
    assert.deepEqual(prompts('Task\n----\n\nAction\n------\n\nText.\n'), [TASK]);
  });
});
