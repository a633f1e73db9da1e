import { strict as assert } from 'node:assert';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import { formatMessage } from '../../../src/core/text/message';

/** What is wrong with a file whose front matter says this beside `question:`. */
function problemsOf(yaml: string, name = 'a') {
  const text = `---\nquestion: Why?\n${yaml}\n---\n`;
  return parseQuestion({ file: 'questions/a.md', name, pack: '', origin: 'workspace', text }).problems;
}

describe('what is said of a broken question file', () => {
  it('tells what was meant, where that can be told', () => {
    const says = (yaml: string) => problemsOf(yaml).map(one => formatMessage(one.message));
    assert.deepEqual(says('tpoics: [x]'), ['Question files have no key "tpoics". Did you mean "topics"?']);
    assert.deepEqual(says('colour: red'), ['Question files have no key "colour".']);
  });

  it('asks for an id where the name of the file cannot serve', () => {
    const [problem] = problemsOf('id:', 'My Why');
    assert.match(formatMessage(problem!.message), /^The file name "My Why" cannot serve as id; add an "id:"/);
    assert.equal(problem!.suggestion, 'my-why');
  });

  const point = (keys: string) => `points: [{ id: p, text: t, any: [x], ${keys} }]`;
  for (const [yaml, expected] of [
    ['id: Bad Id', 'An id is made of lower-case words with hyphens; "Bad Id" is not.'],
    ['source: [a]', '"source" must be a text.'],
    ['kind: poem', '"poem" is not a kind. Choose one of: behavioural, experience, '],
    ['points: [some]', 'A point has the keys id, text and any.'],
    ['points: [null]', 'A point has the keys id, text and any.'],
    ['points: [[a]]', 'A point has the keys id, text and any.'],
    ['points: [{ id: p, any: [x] }]', 'The point "p" has no text.'],
    ['points: [{ id: p, text: t, any: {a: b} }]', '"any" must be a list of phrases.'],
    [
      'points: [{ id: p, text: t, any: [x] }, { id: p, text: t, any: [x] }]',
      'Another point of this question has the id "p".',
    ],
    [point('ayn: [y]'), 'A point has no key "ayn".'],
    [point('section: end'), 'STAR has no section "end". It has: situation, task, action, result.'],
    [point('section: 5'), 'STAR has no section "5". It has: situation, task, action, result.'],
    [point('required: often'), '"required" must be true or false.'],
    [point('anyInSection: ["{sloow}"]'), 'There is no word group "{sloow}".'],
  ] as const) {
    it(`is plain: ${yaml}`, () => {
      const [problem, ...others] = problemsOf(yaml);
      assert.deepEqual(others, []);
      assert.ok(formatMessage(problem!.message).startsWith(expected), formatMessage(problem!.message));
    });
  }
});
