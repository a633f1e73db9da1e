import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { applyFix, checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';

const point = (id: string, phrase: string, required = false) => ({
  id,
  text: `Names the ${id}`,
  any: [phrase],
  anyInSection: [],
  required,
});
const question = makeQuestion('tide', {
  framework: 'explain',
  points: [point('moon', 'moon'), point('sun', 'sun'), point('wind', 'wind'), point('shore', 'shore', true)],
});
const options = { rule: 'question-not-addressed', findQuestion: () => question };
const toDraft = (text: string) => `---\nquestion: tide\n---\n# Tides\n\n## Definition\n\n${text}\n`;
const find = (text: string) => checkText(toDraft(text), options);
const LONG = 'Water rises and falls twice between two mornings, as every sailor has known for ages. '.repeat(3);

describe('question-not-addressed', () => {
  it('lists the points that are missing, on the title', () => {
    const [found] = find(`${LONG}The moon pulls.`);
    assert.equal(found!.text, '# Tides');
    assert.match(found!.says, /^Not covered yet: Names the sun; Names the wind; Names the shore\./);
    assert.equal(found!.severity, 'information');
  });

  it('is content with 60% of the points, but not without one that no answer may lack', () => {
    assert.deepEqual(find(`${LONG}The moon pulls, the sun as well, and the shore decides.`), []);
    assert.equal(find(`${LONG}The moon pulls, the sun as well, and the wind decides.`).length, 1);
  });

  it('is a hint for a short draft, and waits for ten words', () => {
    assert.equal(find('The moon pulls at the water, and so it rises and falls.')[0]!.severity, 'hint');
    assert.deepEqual(find('The moon pulls.'), []);
  });

  it('adds a checklist that is no part of the answer', () => {
    const text = toDraft(`${LONG}The moon pulls.`);
    const [found] = checkText(text, options);
    const fixed = applyFix(text, found!, options);
    assert.match(fixed, /\n<!-- Still to cover:\n- Names the sun\n- Names the wind\n- Names the shore\n-->\n$/);
    assert.equal(checkText(fixed, options).length, 1);
  });
});
