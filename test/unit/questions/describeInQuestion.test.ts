import { strict as assert } from 'node:assert';
import type { BankSnapshot } from '../../../src/core/questions/bank';
import { describeInQuestion } from '../../../src/core/questions/editing/describeInQuestion';
import { EMPTY_BANK } from '../../../src/core/questions/emptyBank';
import { formatMessage, message } from '../../../src/core/text/message';
import { readCursor } from '../../support/cursor';
import { makeQuestion } from '../../support/question';

const two = makeQuestion('two', { question: 'Second?' });
const bank: BankSnapshot = { ...EMPTY_BANK, questions: [two], find: id => (id === 'two' ? two : undefined) };

function describeAt(marked: string): string {
  const { text, offset } = readCursor(marked);
  const found = describeInQuestion(text, offset, bank);
  if (!found) return 'nothing';
  return `${text.slice(found.span.start, found.span.end)}: ${found.paragraphs.map(formatMessage).join(' / ')}`;
}

describe('descriptions in a question file', () => {
  for (const [marked, expected] of [
    ['---\nki|nd: explain\n---\n', /^kind: What the question asks for/],
    ['---\nkind: exp|lain\n---\n', /^explain: .+ \/ Answers follow Explain /],
    ['---\nframework: st|ar\n---\n', /^star: STAR \/ Tell me .+ \/ Sections: Situation, Task, Action, Result$/],
    ['---\nrelated: [one, t|wo]\n---\n', /^two: Second\? \/ /],
    ['---\nrelated: one, t|wo\n---\n', /^two: Second\? \/ /],
    ['---\nrelated: [o|ne]\n---\n', /^nothing$/],
    ['---\npoints:\n  - id: a\n    sec|tion: task\n---\n', /^section: The section where/],
    ['---\npoints:\n  - id: a\n    section: ta|sk\n---\n', /^task: Task \/ What exactly/],
    ['---\npoints:\n  - id: a\n    any: ["page + {sl|ow}"]\n---\n', /^\{slow\}: Any of these words.+latency/],
    ['---\npoints:\n  - id: a\n    any: ["{num|ber} ms"]\n---\n', /^\{number\}: Any figure/],
    ['---\npoints:\n  - id: a\n    any: ["pa|ge + {slow}"]\n---\n', /^nothing$/],
    ['---\nbroken: [\nkind: exp|lain\n---\n', /^explain: /],
    ['---\nid: a\n---\n## Why they a|sk\n', /^nothing$/],
    ['---\nkind: "exp|lain"\n---\n', /: .+ \/ Answers follow Explain /],
    ["---\nkind: 'exp|lain'\n---\n", /: .+ \/ Answers follow Explain /],
    ['---\nkind: po|em\n---\n', /^nothing$/],
    ['---\nframework: so|ng\n---\n', /^nothing$/],
    ['---\nid: thr|ee\n---\n', /^nothing$/],
    ['---\nzz|z: three\n---\n', /^nothing$/],
    ['---\nabout: ["{sl|ow}"]\n---\n', /^\{slow\}: Any of these words/],
    ['---\ntopics: ["{sl|ow}"]\n---\n', /^nothing$/],
    ['---\npoints:\n  - id: a\n    anyInSection: ["{sl|ow}"]\n---\n', /^\{slow\}: Any of these words/],
    ['---\npoints:\n  - id: a\n    text: "{sl|ow}"\n---\n', /^nothing$/],
    ['---\npoints:\n  - id: a\n    section: e|nd\n---\n', /^nothing$/],
    ['---\npoints:\n  - id: a\n    ki|nd: explain\n---\n', /^nothing$/],
    ['---\nabout: ["{fast} pa|ge {slow}"]\n---\n', /^nothing$/],
    ['-|--\nkind: explain\n---\n', /^nothing$/],
    ['---\nkind: explain\n-|--\n', /^nothing$/],
    ['ki|nd: explain\n', /^nothing$/],
    ['|', /^nothing$/],
    ['---\r\nkind: explain\r\nlev|el: mid\r\n---\r\n', /^level: Who is asked/],
  ] as const) {
    it(JSON.stringify(marked), () => assert.match(describeAt(marked), expected));
  }

  it('say in words that have a translation what a framework answers', () => {
    const { text, offset } = readCursor('---\nframework: explain|\n---\n');
    assert.deepEqual(describeInQuestion(text, offset, bank)?.paragraphs[1], message('What is X? How does X work?'));
  });
});
