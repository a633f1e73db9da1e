import { strict as assert } from 'node:assert';
import { toQuestionName } from '../../../src/core/questions/questionName';
import { readBank } from '../../support/bank';

describe('what a list calls a question', () => {
  const question = 'What was the hardest bug,\nand why?';

  for (const [id, name] of [
    ['hard-bug-story', 'Hard bug story'],
    ['rest-apis-explained', 'REST APIs explained'],
    ['docker-kubernetes-project', 'Docker Kubernetes project'],
  ] as const) {
    it(`is its id in words: ${name}`, () => assert.equal(toQuestionName({ id, question }), name));
  }

  for (const id of ['q1', '2024-outage', 'Own_Id', 'what-was-the-hardest-bug-and-why', `${'an-'.repeat(13)}end`]) {
    it(`is the question where the id is no name: ${id}`, () => {
      assert.equal(toQuestionName({ id, question }), 'What was the hardest bug, and why?');
    });
  }

  it('is short for every question of the built-in bank, and another for each', () => {
    const { questions } = readBank('questions');
    const names = questions.map(toQuestionName);
    assert.deepEqual(
      names.filter((name, index) => name === questions[index]!.question),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });
});
