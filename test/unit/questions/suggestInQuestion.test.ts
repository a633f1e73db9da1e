import { strict as assert } from 'node:assert';
import type { TextSuggestion } from '../../../src/core/hints/suggestion';
import type { BankSnapshot } from '../../../src/core/questions/bank';
import { suggestInQuestion } from '../../../src/core/questions/editing/suggestInQuestion';
import { EMPTY_BANK } from '../../../src/core/questions/emptyBank';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import { formatMessage, message } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/span';
import { readCursor } from '../../support/cursor';
import { makeQuestion } from '../../support/question';

const one = makeQuestion('one', { topics: ['databases', 'testing'], competencies: ['ownership'], source: 'book #1' });
const two = makeQuestion('two', { topics: ['testing'], question: 'Second?' });
const bank: BankSnapshot = { ...EMPTY_BANK, questions: [one, two] };

function suggest(marked: string): readonly TextSuggestion[] {
  const { text, offset } = readCursor(marked);
  return suggestInQuestion(text, offset, { bank, name: 'one', today: '2026-11-23' });
}

function labels(marked: string): readonly string[] {
  return suggest(marked).map(({ label }) => formatMessage(label));
}

/** The file after the first suggestion of that label, with its tab stops filled in. */
function accept(marked: string, label: string): string {
  const { text } = readCursor(marked);
  const found = suggest(marked).find(({ label: own }) => formatMessage(own) === label);
  assert.ok(found, `No ${label} among ${labels(marked).join(', ')}`);
  const inserted = found.snippet.replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1').replace(/\\([\\$}])/g, '$1');
  return applyEdits(text, [{ ...found.replace, text: inserted }]);
}

const POINT = '---\nquestion: Why?\nkind: explain\npoints:\n  - id: a\n    text: b\n';

describe('suggestions in a question file', () => {
  it('are the keys that are not there yet', () => {
    const found = labels('---\nid: one\nquestion: Why?\n|\n---\n');
    assert.equal(found[0], 'kind');
    assert.ok(found.includes('points') && !found.includes('id') && !found.includes('question'));
    assert.equal(accept('---\nki|\n---\n', 'kind'), '---\nkind: \n---\n');
    assert.equal(accept('---\nki|: explain\n---\n', 'kind'), '---\nkind: explain\n---\n');
  });

  it('are the values that a key allows', () => {
    assert.ok(labels('---\nkind: |\n---\n').includes('behavioural'));
    assert.ok(labels('---\nframework: |\n---\n').includes('star-l'));
    assert.deepEqual(labels('---\nlevel: |\n---\n'), ['entry', 'mid', 'senior']);
    assert.equal(accept('---\nlevel: mi|x # who\n---\n', 'mid'), '---\nlevel: mid # who\n---\n');
    assert.equal(accept('---\nlevel:|\n---\n', 'mid'), '---\nlevel: mid\n---\n');
    assert.deepEqual(labels('---\nupdated: |\n---\n'), ['2026-11-23']);
    assert.deepEqual(labels('---\nquestion: |\n---\n'), []);
    assert.equal(accept('---\nsource: |\n---\n', '"book #1"'), '---\nsource: "book #1"\n---\n');
  });

  it('say in words that have a translation what a framework answers, and are found by them', () => {
    const found = suggest('---\nframework: |\n---\n').find(({ label }) => formatMessage(label) === 'debug');
    assert.deepEqual(found?.detail, message('How would you (or did you) troubleshoot ...?'));
    assert.match(found?.filter ?? '', /^debug .*troubleshoot/);
  });

  it('are topics of the bank, the commonest first, without those that are there', () => {
    assert.deepEqual(labels('---\ntopics: [|]\n---\n'), ['testing', 'databases']);
    assert.deepEqual(labels('---\ntopics: [testing, |]\n---\n'), ['databases']);
    assert.deepEqual(labels('---\ntopics: testing, |\n---\n'), ['databases']);
    assert.equal(accept('---\ntopics: testing, da|\n---\n', 'databases'), '---\ntopics: testing, databases\n---\n');
    assert.equal(accept('---\ntopics:\n  |\n---\n', 'testing'), '---\ntopics:\n  - testing\n---\n');
    assert.deepEqual(labels('---\ncompetencies: [|\n---\n'), ['ownership']);
  });

  it('are related questions with their titles, but not the question itself', () => {
    const [found, ...others] = suggest('---\nid: one\nrelated: [|]\n---\n');
    assert.deepEqual(others, []);
    assert.equal(formatMessage(found!.label), 'two');
    assert.equal(formatMessage(found!.detail!), 'Second?');
    assert.deepEqual(labels('---\nrelated: [|]\n---\n'), ['two']);
  });

  it('are the keys of a point and the sections of its framework', () => {
    assert.deepEqual(labels(`${POINT}    |\n---\n`), ['any', 'anyInSection', 'section', 'required']);
    assert.deepEqual(labels(`${POINT}    section: |\n---\n`), ['definition', 'how-it-works', 'example', 'when-to-use']);
    assert.deepEqual(labels(`${POINT}    required: |\n---\n`), ['true', 'false']);
    assert.deepEqual(labels(`---\nframework: star\n${POINT.slice(4)}    section: |\n---\n`).slice(0, 2), [
      'situation',
      'task',
    ]);
  });

  it('make whole points that can be read', () => {
    for (const file of [
      accept('---\nquestion: Why?\npo|\n---\n', 'points'),
      accept(`${POINT}    any: [b]\n  |\n---\n`, 'New point')
        .replace(/\n {2}text: What/, '\n    text: What')
        .replace(/\n {2}any: \[words/, '\n    any: [words'),
    ]) {
      const { problems, question } = parseQuestion({ file: 'a', name: 'a', pack: '', origin: 'workspace', text: file });
      assert.deepEqual(problems, [], file);
      assert.equal(question!.points.at(-1)!.id, 'short-name');
    }
  });

  it('are word groups in match phrases, quoted where YAML needs it', () => {
    const expected = `${POINT}    any: ["{slow} + page"]\n---\n`;
    assert.equal(accept(`${POINT}    any: ["{sl|} + page"]\n---\n`, '{slow}'), expected);
    assert.equal(accept(`${POINT}    any: ["| + page"]\n---\n`, '{slow}'), expected);
    assert.equal(accept(`${POINT}    any: [| + page]\n---\n`, '{slow}'), expected);
    assert.equal(accept(`${POINT}    any: [|]\n---\n`, '{slow}'), `${POINT}    any: ["{slow}"]\n---\n`);
    assert.equal(
      accept(`${POINT}    any:\n      - page + |\n---\n`, '{slow}'),
      `${POINT}    any:\n      - "page + {slow}"\n---\n`,
    );
    assert.equal(accept(`${POINT}    any:\n      |\n---\n`, '{slow}'), `${POINT}    any:\n      - "{slow}"\n---\n`);
    const slow = suggest(`${POINT}    any: ["|"]\n---\n`).find(({ label }) => formatMessage(label) === '{slow}');
    assert.match(formatMessage(slow!.detail!), /latency/);
  });

  it('come for YAML that is broken or not closed', () => {
    assert.ok(labels('---\ntopics: [a\nkind: |\n---\n').includes('explain'));
    assert.ok(labels('---\nquestion: "Why\nlevel: |\n').includes('mid'));
    assert.ok(labels('---\nque|').includes('question'));
  });

  it('stay out of the Markdown below, and of comments', () => {
    for (const text of [
      '---\nid: a\n---\n|',
      '---\nid: a\n---\n## Do\n\n- |\n',
      '|---\nid: a\n---\n',
      '---\n# ki|\n---\n',
      '|',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
  });
});
