import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';

const rule = 'section-balance';
const words = (count: number) =>
  Array.from({ length: count }, (_, n) => `w${String.fromCharCode(97 + (n % 26))}`).join(' ');
const story = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `## ${name}\n\n${words(count)}\n`)
    .join('\n');
const find = (text: string, framework = 'star') => checkText(text, { framework, rule });

describe('section-balance', () => {
  it('keeps silent inside the limits, the limits included', () => {
    for (const counts of [
      { Situation: 20, Task: 20, Action: 50, Result: 10 },
      { Situation: 25, Task: 15, Action: 52, Result: 8 },
      { Situation: 10, Task: 10, Action: 70, Result: 10 },
      { Situation: 20, Task: 20, Action: 60, Result: 10, Summary: 10, Notes: 90 },
    ])
      assert.deepEqual(find(story(counts)), [], JSON.stringify(counts));
  });

  it('names each limit crossed, in one finding', () => {
    const rows: [Record<string, number>, string, RegExp][] = [
      [
        { Situation: 30, Task: 11, Action: 49, Result: 10 },
        'Situation',
        /^The set-up takes 41% of this answer; most guides give it 20 to 34%/,
      ],
      [{ Situation: 20, Task: 19, Action: 39, Result: 22 }, 'Action', /^Action takes 39%.*42 to 70%/],
      [{ Situation: 15, Task: 10, Action: 68, Result: 7 }, 'Result', /^Result takes 7%.*10 to 25%/],
      [{ Situation: 10, Task: 35, Action: 45, Result: 10 }, 'Task', /^The set-up takes 45%/],
      [
        { Situation: 55, Task: 5, Action: 30, Result: 10 },
        'Situation',
        /^The set-up takes 60% of this answer and Action 30%/,
      ],
      [
        { Situation: 60, Task: 5, Action: 30, Result: 5 },
        'Situation',
        /^The set-up takes 65% of this answer, Action 30% and Result 5%/,
      ],
    ];
    for (const [counts, span, says] of rows) {
      const found = find(story(counts));
      assert.deepEqual(
        found.map(finding => [finding.text, finding.severity]),
        [[span, 'information']],
      );
      assert.match(found[0]!.says, says);
    }
  });

  it('counts what stands outside the sections for the whole', () => {
    const text = `${words(60)}\n\n${story({ Situation: 20, Task: 10, Action: 60, Result: 12 })}`;
    assert.match(find(text)[0]!.says, /^Action takes 37%/);
  });

  it('needs 80 words, an Action and a Result', () => {
    assert.deepEqual(find(story({ Situation: 50, Task: 9, Action: 10, Result: 10 })), []);
    assert.equal(find(story({ Situation: 50, Task: 10, Action: 10, Result: 10 })).length, 1);
    assert.deepEqual(find(story({ Situation: 80, Action: 20 })), []);
    assert.deepEqual(find(story({ Situation: 80, Action: 20, Result: 2 })), []);
    assert.deepEqual(find(story({ Situation: 80, Action: 0, Result: 20 })), []);
  });

  it('does not measure answers with code or tables, nor mixed sections', () => {
    const text = story({ Situation: 60, Task: 5, Action: 20, Result: 15 });
    assert.equal(find(text).length, 1);
    assert.deepEqual(find(`${text}\n\`\`\`\nmake\n\`\`\`\n`), []);
    assert.deepEqual(find(story({ Situation: 10, 'Task/Action': 70, Result: 20 })), []);
  });

  it('knows the set-up of each story framework, and no other framework', () => {
    assert.match(find(story({ Challenge: 50, Action: 40, Result: 10 }), 'car')[0]!.says, /^The set-up takes 50%/);
    assert.match(
      find(story({ Situation: 25, Obstacle: 25, Action: 40, Result: 10 }), 'soar')[0]!.says,
      /^The set-up takes 50%/,
    );
    assert.deepEqual(find(story({ Symptom: 80, Investigation: 5, Fix: 5, Prevention: 10 }), 'debug'), []);
  });
});
