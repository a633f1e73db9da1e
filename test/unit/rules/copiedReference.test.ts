import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';

const REFERENCE =
  'I put the labels of the jars into one table, compared the weights with the invoices of the year before, and asked the two oldest beekeepers which of the differences they could explain.';
const question = makeQuestion('jars', {
  question: 'Tell me about a time when the labels of the jars were wrong.',
  references: [{ label: '', note: '', text: REFERENCE, sections: [] }],
});
const find = (text: string) =>
  checkText(`---\nquestion: jars\n---\n## Action\n\n${text}\n`, {
    rule: 'copied-reference',
    findQuestion: () => question,
  });

describe('copied-reference', () => {
  it('speaks up about a whole reference, a quarter of one, and a long run of words', () => {
    assert.equal(find(REFERENCE)[0]!.text, REFERENCE.slice(0, -1));
    const half = `${REFERENCE.slice(0, 100)} and then I went home to feed the dog, since it was late and raining.`;
    assert.equal(find(half).length, 1);
  });

  it('says how much, and selects it', () => {
    const [found] = find(REFERENCE);
    assert.match(found!.says, /^\d\d% of this draft matches/);
    assert.deepEqual(
      found!.fixes().map(({ select }) => select),
      [[found!.span]],
    );
  });

  it('is silent about own words, short drafts, quotations and the words of the question', () => {
    const own =
      'Each jar got a number, and for three evenings I sat with a kitchen scale and the old invoices until the sums agreed with what the shop had sold in spring.';
    assert.deepEqual(find(own), []);
    assert.deepEqual(find('I put the labels of the jars into one table.'), []);
    assert.deepEqual(find(`"${REFERENCE}" ${own}`), []);
    assert.deepEqual(find(`Tell me about a time when the labels of the jars were wrong, they said. ${own}`), []);
  });
});
