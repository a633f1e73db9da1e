import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Question } from '../../../src/core/questions/question';
import { QuestionSearch } from '../../../src/core/questions/search';
import { makeQuestion } from '../../support/question';

const bank = [
  makeQuestion('hard-bug-story', { question: 'Describe a bug that was hard to find.', topics: ['debugging'] }),
  makeQuestion('slow-query', { question: 'How do you speed up a slow query?', topics: ['databases', 'performance'] }),
  makeQuestion('caching', { question: 'What is caching good for?' }),
  makeQuestion('conflict', { question: 'Tell me about a conflict.' }),
];

const TEXTS: Readonly<Record<string, string>> = {
  caching: '---\nkind: explain\n---\n## Avoid\nSome caches hide a slow database query.\n',
  conflict: '---\npoints:\n  - id: listen\n    text: Listens to the other side\n    any: [asked why]\n---\n',
};

const textOf = ({ id }: Question) => TEXTS[id] ?? '';

async function find(query: string, questions = bank): Promise<readonly string[]> {
  const search = new QuestionSearch();
  await search.update(questions, textOf);
  return search.find(query, 10).map(({ id }) => id);
}

describe('search in the bank', () => {
  it('ranks the title above the text', async () =>
    assert.deepEqual(await find('slow query'), ['slow-query', 'caching']));
  it('finds topics', async () => assert.deepEqual(await find('debugging'), ['hard-bug-story']));
  it('finds points', async () => assert.deepEqual(await find('listens'), ['conflict']));
  it('forgives a wrong letter in a point', async () => assert.deepEqual(await find('lisstens'), ['conflict']));
  it('finds words of title and point together', async () =>
    assert.deepEqual(await find('conflict side'), ['conflict']));
  it('finds no word in the middle of another', async () => assert.deepEqual(await find('sked'), []));
  it('puts questions with more of the words first', async () => {
    const questions = [
      makeQuestion('one', { question: 'Zebra zebra zebra.', topics: ['zebra'] }),
      makeQuestion('both', {
        question: 'A long question about many other things as well.',
        competencies: ['zebra', 'lion'],
      }),
    ];
    assert.deepEqual(await find('zebra lion tiger', questions), ['both', 'one']);
  });
  it('finds match phrases', async () => assert.deepEqual(await find('asked'), ['conflict']));
  it('does not find keys and headings', async () => {
    for (const word of ['points', 'kind', 'text', 'avoid']) assert.deepEqual(await find(word, bank.slice(2)), [], word);
  });
  it('forgives a wrong letter', async () => assert.equal((await find('conflcit'))[0], 'conflict'));
  it('forgives two in a long word', async () => assert.equal((await find('perfromance'))[0], 'slow-query'));
  it('finds unfinished words', async () => assert.equal((await find('debu'))[0], 'hard-bug-story'));
  it('ignores little words', async () => assert.deepEqual(await find('tell me about the conflict'), ['conflict']));
  it('falls back to some of the words', async () => assert.equal((await find('conflict zebra'))[0], 'conflict'));
  it('shows everything in order for an empty search', async () => {
    assert.deepEqual(await find(' '), ['hard-bug-story', 'slow-query', 'caching', 'conflict']);
  });
  it('follows changes of the bank', async () => {
    const search = new QuestionSearch();
    await search.update(bank, textOf);
    await search.update(
      [...bank.slice(1), makeQuestion('hard-bug-story', { question: 'Describe an outage.' })],
      textOf,
    );
    assert.deepEqual(
      search.find('bug hard find', 10).map(({ id }) => id),
      ['hard-bug-story'],
    );
    assert.equal(search.find('outage', 10)[0]!.id, 'hard-bug-story');
    await search.update([], textOf);
    assert.deepEqual(search.find('outage', 10), []);
  });

  it('finds all titles before it reads a text', async () => {
    const search = new QuestionSearch();
    const found: string[] = [];
    await search.update(bank, question => {
      found.push(search.find('conflict', 10)[0]!.id);
      return textOf(question);
    });
    assert.deepEqual(found, ['conflict', 'conflict', 'conflict', 'conflict']);
  });

  it('gives way after a text that takes long', async () => {
    const search = new QuestionSearch();
    const order: string[] = [];
    await search.update(bank.slice(0, 2), ({ id }) => {
      const end = Date.now() + 50;
      while (Date.now() < end);
      order.push(id);
      setTimeout(() => order.push(`after ${id}`));
      return '';
    });
    assert.deepEqual(order.slice(0, 3), ['hard-bug-story', 'after hard-bug-story', 'slow-query']);
  });

  it('reads only what changed', async () => {
    const search = new QuestionSearch();
    const read: string[] = [];
    const noting = (question: Question) => {
      read.push(question.id);
      return textOf(question);
    };
    await search.update(bank, noting);
    assert.equal(read.length, 4);
    await search.update(bank, noting);
    await search.update([...bank.slice(1), makeQuestion('hard-bug-story')], noting);
    assert.deepEqual(read.slice(4), ['hard-bug-story']);
  });

  it('asks no question for its details', async () => {
    const guarded = new Proxy(bank[0]!, {
      get: (question, key) => {
        if (['points', 'why', 'references'].includes(String(key))) assert.fail(String(key));
        return Reflect.get(question, key);
      },
    });
    assert.deepEqual(await find('bug', [guarded]), ['hard-bug-story']);
  });
});
