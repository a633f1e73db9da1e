import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parsePlainAnswer } from '../../../../src/core/drafts/parseAnswer';
import { readSubjects } from '../../../../src/core/rules/support/grammar/clauses';
import { opensWithPast } from '../../../../src/core/rules/support/grammar/openings';

/** "subject verb main tense place" of each subject. */
function subjects(text: string): readonly string[] {
  const answer = parsePlainAnswer(text);
  return answer.derive(readSubjects).map(({ first, last, verb, main, tense, place }) => {
    const span = answer.wordSpan(first, last);
    const word = (index: number) => (index < 0 ? '-' : answer.wordText(index));
    return `${answer.text.slice(span.start, span.end)} | ${word(verb)} ${word(main)} ${tense} ${place}`;
  });
}

describe('subjects', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['I opened it and I see two spans.', 'I | opened opened past main', 'I | see see present main'],
    ['I always quickly write it down.', 'I | write write present main'],
    [
      "I'd already asked; I'd like to; we've been told.",
      "I'd | I'd asked past main",
      "I'd | I'd like modal main",
      "we've | we've told perfect main",
    ],
    ['I had to measure it. I would have written it.', 'I | had measure past main', 'I | would written modal main'],
    ['I set a limit.', 'I | set set either main'],
    ['Whenever I face it, I act.', 'I | face face present subordinate', 'I | act act present main'],
    ['The tests I usually run are slow.', 'I | run run present embedded'],
    ['The next day I called. In the meeting I spoke.', 'I | called called past main', 'I | spoke spoke past main'],
    [
      'I, as the lead, decided. My colleague and I split it.',
      'I | decided decided past main',
      'I | split split either main',
    ],
    [
      'The whole team met. Two of us wrote it.',
      'The whole team | met met past main',
      'Two of us | wrote wrote past main',
    ],
    ['I asked the team for help with the I/O.', 'I | asked asked past main'],
  ];
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(subjects(text), expected));
});

describe('openings', () => {
  const opens = (text: string) => opensWithPast(parsePlainAnswer(text), 0);

  for (const text of [
    'Wrote a test.',
    'Then quickly built a prototype.',
    'Load-tested the API.',
    '- Led the review',
    'Set a limit on the queue.',
    'Tests: wrote a suite for the parser.',
    'In week one, wrote the tests.',
    'Asked the client for the numbers.',
  ])
    it(`past: ${text}`, () => assert.equal(opens(text), true));

  for (const text of [
    'Based on the logs, we rewrote it.',
    'Automated tests were added.',
    'Cost analysis of the servers.',
    'Faced with this, the team stopped.',
    'I wrote a test.',
    'Set-up of the monitoring.',
    'Write a test.',
  ])
    it(`other: ${text}`, () => assert.equal(opens(text), false));
});
