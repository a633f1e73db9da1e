import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { suggestInDraft } from '../../../src/core/hints/suggestInDraft';
import type { TextSuggestion } from '../../../src/core/hints/suggestion';
import type { BankSnapshot } from '../../../src/core/questions/bank';
import { EMPTY_BANK } from '../../../src/core/questions/emptyBank';
import { formatMessage, message } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/span';
import { readCursor } from '../../support/cursor';
import { makeQuestion } from '../../support/question';

const question = makeQuestion('slow-shop', {
  question: 'When was the shop slow?',
  points: [
    {
      id: 'figures',
      text: 'Gives <both> figures',
      any: ['latency'],
      anyInSection: [],
      section: 'result',
      required: true,
    },
    { id: 'owner', text: 'Says who asked', any: ['manager'], anyInSection: [], section: 'task', required: false },
    { id: 'anywhere', text: 'Names the users', any: ['users'], anyInSection: [], required: false },
  ],
});
const bank: BankSnapshot = {
  ...EMPTY_BANK,
  questions: [question, makeQuestion('other')],
  find: id => [question].find(one => one.id === id),
};

function suggest(marked: string): readonly TextSuggestion[] {
  const { text, offset } = readCursor(marked);
  const analysis = new DraftAnalyzer().analyze(text, { findQuestion: id => bank.find(id) });
  return suggestInDraft(text, offset, analysis, bank);
}

function labels(marked: string, ...kinds: readonly TextSuggestion['kind'][]): readonly string[] {
  return suggest(marked)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ label }) => formatMessage(label));
}

/** The text after the first suggestion of that label; tab stops as they stand in the snippet. */
function accept(marked: string, label: string): string {
  const { text } = readCursor(marked);
  const found = suggest(marked).find(one => formatMessage(one.label) === label);
  assert.ok(found, `No ${label} among ${labels(marked).join(', ')}`);
  return applyEdits(text, [{ ...found.replace, text: found.snippet }]);
}

const STAR = '---\nquestion: slow-shop\n---\n# When?\n\n';

describe('suggestions in a section', () => {
  it('start sentences with figures in a result only', () => {
    assert.ok(labels(`${STAR}## Result\n\n|\n`, 'start').includes('went from ... to ... in ...'));
    assert.deepEqual(labels(`${STAR}## Situation\n\n|\n`, 'start', 'verb'), []);
  });

  it('are verbs of the first person in an action', () => {
    const found = labels(`${STAR}## Action\n\n|\n`, 'start', 'verb');
    assert.ok(
      found.length > 20 && found.every(label => /^I [a-z]+(?:ed|ose|uilt|rote|lit)$/.test(label)),
      found.join(),
    );
  });

  it('do not say "I" twice', () => {
    assert.equal(accept(`${STAR}## Action\n\nThen I mea|\n`, 'measured'), `${STAR}## Action\n\nThen I measured\n`);
    assert.equal(accept(`${STAR}## Action\n\nThen mea|\n`, 'I measured'), `${STAR}## Action\n\nThen I measured\n`);
  });

  it('are costs in trade-offs and lessons in a learning', () => {
    const cost = labels('---\nframework: design\n---\n# A\n\n## Trade-offs\n\n|', 'start');
    assert.ok(cost.some(label => label.startsWith('The price is')));
    const lesson = labels('---\nframework: star-l\n---\n# A\n\n## Learning\n\n|', 'start');
    assert.ok(lesson.some(label => label.startsWith('Since then I')));
    assert.deepEqual(
      cost.filter(label => lesson.includes(label)),
      [],
    );
  });

  it('know both halves of a combined label, and labels in bold', () => {
    const both = labels('---\nframework: star-l\n---\n# A\n\n**Result and learning:** |', 'start');
    assert.ok(both.includes('went from ... to ... in ...') && both.includes('Since then I ...'));
  });

  it('begin with the points of this section that are open, then those that fit nowhere else', () => {
    const text = `${STAR}## Task\n\nA.\n\n## Result\n\n|`;
    assert.deepEqual(labels(text, 'point'), ['Gives <both> figures', 'Names the users']);
    assert.equal(labels(text)[0], 'Gives <both> figures');
    assert.deepEqual(labels(`${STAR}## Result\n\n|`, 'point'), [
      'Gives <both> figures',
      'Says who asked',
      'Names the users',
    ]);
    assert.deepEqual(labels(`${STAR}## Result\n\nLatency of users fell. |`, 'point'), ['Says who asked']);
  });

  it('put a point or a prompt in as a comment that nothing can break out of', () => {
    assert.equal(
      accept(`${STAR}## Result\n\n|\n`, 'Gives <both> figures'),
      `${STAR}## Result\n\n<!-- Gives both figures -->\n$0\n`,
    );
    assert.equal(
      accept(`${STAR}## Result\n\nText. |\n`, 'Gives <both> figures'),
      `${STAR}## Result\n\nText. <!-- Gives both figures --> $0\n`,
    );
    assert.deepEqual(labels(`${STAR}## Task\n\n|`, 'prompt'), ['What exactly was yours to do, and by when?']);
  });

  it('are none in headings, code, comments and notes', () => {
    for (const text of [
      '## Res|ult\n\nText.\n',
      '## Result\n\n```\nco|de\n```\n',
      '## Result\n\n<!-- a | b -->\n',
      '## Result\n\nText `co|de` text.\n',
      '## Result\n\nText <!-- a |\n',
      '## Result\n\nText.\n\n## Notes\n\n|\n',
    ]) {
      assert.deepEqual(labels(`${STAR}${text}`), [], text);
    }
  });

  it('leave English words out of answers in another language', () => {
    const text = '---\nquestion: slow-shop\nlang: de\n---\n# A\n\n## Result\n\n|';
    assert.deepEqual(labels(text, 'start', 'verb'), []);
    assert.equal(labels(text, 'point').length, 3);
  });

  it('have nothing to say without a framework and a question', () => {
    assert.deepEqual(labels('# A\n\nText |'), []);
  });
});

describe('suggestions in an answer of another framework than the question has', () => {
  it('are the points of the section that stands for theirs', () => {
    const point = { id: 'p', text: 'Says when', any: ['x'], anyInSection: [], section: 'situation', required: false };
    const story = makeQuestion('slow-shop', { points: [point] });
    const { text, offset } = readCursor(
      '---\nquestion: slow-shop\nframework: car\n---\n## Challenge\n\n|\n\n## Action\n',
    );
    const analysis = new DraftAnalyzer().analyze(text, { findQuestion: () => story });
    const found = suggestInDraft(text, offset, analysis, { ...bank, find: () => story });
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'point').map(({ label }) => formatMessage(label)),
      ['Says when'],
    );
    const action = suggestInDraft(text, text.length, analysis, { ...bank, find: () => story });
    assert.deepEqual(
      action.filter(({ kind }) => kind === 'point'),
      [],
    );
  });
});

describe('suggestions in the front matter of a draft', () => {
  it('are the keys that are missing', () => {
    assert.deepEqual(labels('---\nquestion: slow-shop\n|\n---\n# A\n'), ['framework', 'status', 'lang']);
    assert.equal(accept('---\nst|\n---\n', 'status'), '---\nstatus: \n---\n');
    assert.equal(accept('---\nst|: ready\n---\n', 'status'), '---\nstatus: ready\n---\n');
  });

  it('are the values of a key, in the place of what stands there', () => {
    assert.equal(accept('---\nstatus: re|ad # soon\n---\n', 'ready'), '---\nstatus: ready # soon\n---\n');
    assert.equal(accept('---\r\nframework:|\r\n---\r\n', 'star-l'), '---\r\nframework: star-l\r\n---\r\n');
    assert.deepEqual(labels('---\nstatus: |\n---\n'), ['draft', 'ready']);
  });

  it('find a question by the words of its title', () => {
    const [first] = suggest('---\nquestion: sh|\n---\n');
    assert.equal(formatMessage(first!.label), 'slow-shop');
    assert.equal(formatMessage(first!.detail!), 'When was the shop slow?');
    assert.match(first!.filter!, /slow-shop When was the shop slow\?/);
  });

  it('find a framework by what it answers, in words that have a translation', () => {
    const found = suggest('---\nframework: |\n---\n').find(({ label }) => formatMessage(label) === 'debug');
    assert.deepEqual(found?.detail, message('How would you (or did you) troubleshoot ...?'));
    assert.match(found?.filter ?? '', /^debug .*troubleshoot/);
  });

  it('work while the front matter is not closed or no YAML', () => {
    assert.ok(labels('---\nquest|').includes('question'));
    assert.deepEqual(labels('---\nquestion: [\nstatus: |\n---\n# A\n'), ['draft', 'ready']);
  });

  it('end where the front matter ends', () => {
    assert.deepEqual(labels('---\nframework: star\n---|\n# A\n'), []);
    assert.deepEqual(labels('---\nA line.\n\nstat|'), []);
    assert.deepEqual(labels('---js\nstat|\n---\n'), []);
  });
});
