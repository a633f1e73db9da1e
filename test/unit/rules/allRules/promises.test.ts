import { strict as assert } from 'node:assert';
import { checkText } from '../../../support/check';
import { makeQuestion } from '../../../support/question';

/* Every number that the page of a rule (`docs.meaning`) promises: what happens there, and what just beside it. */

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Different words without meaning, from number `from` on. */
function words(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return `qu${letters[Math.floor(number / 26) % 26]}${letters[number % 26]}z`;
  });
}

/** That many words in short sentences. */
function text(count: number): string {
  const all = words(count);
  return all.map((word, index) => (index % 10 === 9 || index === count - 1 ? `${word}.` : word)).join(' ');
}

/** The severities of what one rule finds. */
function found(rule: string, body: string, options: Parameters<typeof checkText>[1] = {}): readonly string[] {
  return checkText(body, { rule, ...options }).map(({ severity }) => severity);
}

describe('the page of a rule promises', () => {
  describe('copied-reference', () => {
    const reference = words(60).join(' ');
    const question = makeQuestion('q', { references: [{ label: '', note: '', text: reference, sections: [] }] });
    const check = (draft: readonly string[]) =>
      found('copied-reference', `---\nquestion: q\n---\n${draft.join(' ')}.\n`, { findQuestion: () => question })
        .length;
    const copied = (own: number, taken: number) => check([...words(own, 100), ...words(taken)]);
    it('a quarter of the runs of five words', () => {
      assert.deepEqual([copied(31, 13), copied(30, 14)], [0, 1]);
      const runsOfFour = words(60).filter((_, index) => index % 5 !== 4);
      assert.equal(check(runsOfFour), 0);
    });
    it('one run of 18 words', () => {
      assert.deepEqual([copied(200, 17), copied(200, 18)], [0, 1]);
    });
    it('nothing of drafts under 19 words', () => {
      assert.deepEqual([copied(0, 18), copied(0, 19)], [0, 1]);
    });
  });

  it('filler: three different soft ones at 3% of the words, or the same one three times', () => {
    const habit = (fillers: readonly string[], count: number) =>
      found('filler', `${fillers.map(one => `It ${one} ran.`).join(' ')} ${text(count - 3 * fillers.length)}`).length;
    const different = ['actually', 'basically', 'literally'];
    assert.deepEqual([habit(different, 100), habit(different, 101)], [1, 0]);
    assert.deepEqual([habit(Array(3).fill('really'), 300), habit(['really', 'really', 'actually'], 300)], [1, 0]);
    assert.equal(habit(['really', 'really'], 12), 0);
  });

  it('weasel-intensifier: from three on, at 2% of the words', () => {
    const push = (times: number, count: number) =>
      found('weasel-intensifier', `${'It was very old. '.repeat(times)}${text(count - 4 * times)}`).length;
    assert.deepEqual([push(3, 150), push(3, 151)], [1, 0]);
    assert.deepEqual([push(2, 20), push(3, 20)], [0, 1]);
  });

  it('hedging: from three on in an answer, or in the Result, information', () => {
    const hedges = (section: string, times: number) =>
      found('hedging', `## ${section}\n\n${'I think I fixed the leak. '.repeat(times)}`, { framework: 'star' });
    assert.deepEqual(hedges('Action', 2), ['hint', 'hint']);
    assert.deepEqual(hedges('Action', 3), Array(3).fill('information'));
    assert.deepEqual(hedges('Result', 1), ['information']);
  });

  it('no-example and no-tradeoff: nothing of answers under 20 words', () => {
    for (const [rule, framework] of [
      ['no-example', 'explain'],
      ['no-tradeoff', 'compare'],
    ] as const) {
      const count = (length: number) => found(rule, text(length), { framework }).length;
      assert.deepEqual([count(19), count(20)], [0, 1], rule);
    }
  });

  it('no-rationale: an Action of 25 words or more', () => {
    const count = (length: number) =>
      found('no-rationale', `## Action\n\n${text(length)}`, { framework: 'star' }).length;
    assert.deepEqual([count(24), count(25)], [0, 1]);
  });

  it('empty-section: fewer than three words', () => {
    const count = (body: string) => found('empty-section', `## Action\n\n${body}\n`, { framework: 'star' }).length;
    assert.deepEqual([count('Moved it.'), count('I moved it.')], [1, 0]);
    assert.deepEqual([count('Load-tested it.'), count('I load-tested it.')], [1, 0]);
  });

  it('we-without-i: four or more "we" against hardly any "I"', () => {
    const count = (we: number, own: number) => {
      const body = `${'We fixed the page. '.repeat(we)}${'I wrote a test. '.repeat(own)}`;
      return found('we-without-i', `## Action\n\n${body}`, { framework: 'star' }).length;
    };
    assert.deepEqual([count(3, 0), count(3, 1), count(4, 1)], [1, 0, 1]);
    assert.deepEqual([count(7, 2), count(8, 2)], [0, 1]);
  });

  it('question-not-addressed: fewer than 60% of the points, or one that no answer can do without', () => {
    const count = (covered: number, isRequired = false) => {
      const points = words(5).map((word, index) => ({
        ...{ id: word, text: word, any: [word], anyInSection: [], required: isRequired && index === 4 },
      }));
      const body = `${words(covered).join(', ')} and more of all the work that I did there.`;
      const question = makeQuestion('q', { points });
      return found('question-not-addressed', `---\nquestion: q\n---\n${body}\n`, { findQuestion: () => question });
    };
    assert.deepEqual([count(2), count(3), count(4, true)], [['hint'], [], ['hint']]);
  });

  it('unexplained-acronym: words of three to six capitals or digits', () => {
    const count = (acronym: string) => found('unexplained-acronym', `I moved it to ${acronym} at last.`).length;
    assert.deepEqual(['QX', 'QXZ', 'QXZV2K', 'QXZVJKW'].map(count), [0, 1, 1, 0]);
  });

  it('long-sentence: beyond 30 words, a warning from 46 on', () => {
    const levels = (length: number) => found('long-sentence', `${words(length).join(' ')}.`);
    assert.deepEqual([30, 31, 45, 46].map(levels), [[], ['information'], ['information'], ['warning']]);
  });

  it('section-balance: from 80 words on, more than 40% set-up, less than 40% Action, less than 8% Result', () => {
    const count = (situation: number, action: number, result: number) =>
      found(
        'section-balance',
        `## Situation\n\n${text(situation)}\n\n## Action\n\n${text(action)}\n\n## Result\n\n${text(result)}\n`,
        { framework: 'star' },
      ).length;
    assert.deepEqual([count(60, 10, 9), count(60, 10, 10)], [0, 1]);
    assert.deepEqual([count(40, 50, 10), count(41, 49, 10)], [0, 1]);
    assert.deepEqual([count(40, 40, 20), count(40, 39, 21)], [0, 1]);
    assert.deepEqual([count(30, 62, 8), count(30, 63, 7)], [0, 1]);
  });
});
