import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { QuestionSearch } from '../../../src/core/questions/search';
import { makeQuestion } from '../../support/question';

const bank = [
  makeQuestion('hard-bug-story', { question: 'Describe a bug that was hard to find.', topics: ['debugging'] }),
  makeQuestion('slow-query', { question: 'How do you speed up a slow query?', topics: ['databases', 'performance'] }),
  makeQuestion('caching', { question: 'What is caching good for?', why: 'Some caches hide a slow database query.' }),
  makeQuestion('conflict', {
    question: 'Tell me about a conflict.',
    points: [
      { id: 'listen', text: 'Listens to the other side', any: ['asked why'], anyInSection: [], required: false },
    ],
  }),
];

async function find(query: string, questions = bank): Promise<readonly string[]> {
  const search = new QuestionSearch();
  await search.update(questions);
  return search.find(query, 10).map(({ id }) => id);
}

describe('search in the bank', () => {
  it('ranks the title above the text', async () =>
    assert.deepEqual(await find('slow query'), ['slow-query', 'caching']));
  it('finds topics', async () => assert.deepEqual(await find('debugging'), ['hard-bug-story']));
  it('finds points', async () => assert.deepEqual(await find('listens'), ['conflict']));
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
    await search.update(bank);
    await search.update([...bank.slice(1), makeQuestion('hard-bug-story', { question: 'Describe an outage.' })]);
    assert.deepEqual(
      search.find('bug hard find', 10).map(({ id }) => id),
      ['hard-bug-story'],
    );
    assert.equal(search.find('outage', 10)[0]!.id, 'hard-bug-story');
    await search.update([]);
    assert.deepEqual(search.find('outage', 10), []);
  });
});
