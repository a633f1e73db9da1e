import { strict as assert } from 'node:assert';
import { type BankEntry, createBank } from '../../../src/core/questions/bank';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import type { Question } from '../../../src/core/questions/question';
import { formatMessage } from '../../../src/core/text/message';

function toEntry(file: string, yaml: string, origin: Question['origin'] = 'workspace'): BankEntry {
  const source = { file, name: 'a', pack: '', origin, text: `---\nquestion: Why?\n${yaml}\n---\n` };
  return { source, parsed: parseQuestion(source) };
}

const bankOf = (...entries: readonly BankEntry[]) => createBank(entries, 7);

describe('a bank', () => {
  it('has the questions in the order of their files, and finds them by id', () => {
    const bank = bankOf(toEntry('b.md', 'id: b'), toEntry('a.md', 'id: a'));
    assert.deepEqual(
      bank.questions.map(({ id }) => id),
      ['b', 'a'],
    );
    assert.equal(bank.find('a'), bank.questions[1]);
    assert.equal(bank.find('c'), undefined);
    assert.equal(bank.revision, 7);
    assert.deepEqual(bank.problems, []);
  });

  it('takes a question of the workspace for the built-in one with its id, in its place', () => {
    const bank = bankOf(
      toEntry('built-in/a.md', 'id: a', 'builtIn'),
      toEntry('built-in/b.md', 'id: b', 'builtIn'),
      toEntry('own/a.md', 'id: a'),
    );
    assert.deepEqual(
      bank.questions.map(({ file }) => file),
      ['own/a.md', 'built-in/b.md'],
    );
    assert.deepEqual(bank.problems, []);
  });

  it('keeps the first of two files of the same origin that claim an id, and says so of the second', () => {
    const bank = bankOf(toEntry('some/folder/one.md', 'id: a'), toEntry('two.md', 'id: a'));
    assert.deepEqual(
      bank.questions.map(({ file }) => file),
      ['some/folder/one.md'],
    );
    const [error] = bank.errors;
    assert.equal(bank.errors.length, 1);
    assert.deepEqual([error!.file, error!.code, error!.severity], ['two.md', 'duplicate-id', 'error']);
    assert.equal(formatMessage(error!.message), 'The id "a" is taken by folder/one.md; that question is used.');
    assert.deepEqual(bank.problemsOf('two.md'), [error]);
    assert.deepEqual(bank.problemsOf('some/folder/one.md'), []);
  });

  it('keeps the last good version of a file that is broken, with the error', () => {
    const good = toEntry('a.md', 'id: a');
    const broken = { ...toEntry('a.md', 'kind: poem'), lastGood: good.parsed.question! };
    const bank = bankOf(broken);
    assert.equal(bank.find('a'), good.parsed.question);
    assert.deepEqual(
      bank.errors.map(({ code }) => code),
      ['unknown-kind'],
    );
    assert.deepEqual(bankOf(toEntry('a.md', 'kind: poem')).questions, []);
  });

  it('says which related questions nobody has, and which is meant', () => {
    const entry = toEntry('a.md', 'id: a\nrelated: [hard-bug, hrad-bug, other]');
    const bank = bankOf(entry, toEntry('b.md', 'id: hard-bug'));
    assert.deepEqual(bank.errors, []);
    assert.deepEqual(
      bank.problems.map(({ file, code, severity, span, suggestion }) => [
        ...[file, code, severity],
        entry.source.text.slice(span.start, span.end),
        suggestion,
      ]),
      [
        ['a.md', 'unknown-related', 'warning', 'hrad-bug', 'hard-bug'],
        ['a.md', 'unknown-related', 'warning', 'other', undefined],
      ],
    );
    assert.deepEqual(bank.problemsOf('c.md'), []);
  });
});
