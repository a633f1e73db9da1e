import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseMatchPhrase } from '../../../src/core/questions/matching/matchPhrase';
import { stemOf } from '../../../src/core/text/vocabulary';
import { readBank } from '../../support/bank';
import { findCovered, readMarkedAnswers } from '../../support/markedAnswers';

const bank = readBank('questions');
const marked = readMarkedAnswers('test/fixtures/answers');

/** Words that any answer may hold, so that alone they tell nothing about it. */
const EVERYWHERE = new Set(
  `because so since if when where why how what who must may might never always every all any without nobody half look fine
  again next now then need want thing problem project company team people good best time data result disk mail calendar
  lunch explain`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a phrase is one word, or one word group, that matches some word of any answer. */
const matchesAnything = (phrase: string) =>
  parseMatchPhrase(phrase).some(([part, ...others]) => {
    const [term] = part!;
    if (others.length > 0 || part!.length > 1 || typeof term === 'string') return false;
    return [...term!].some(stem => EVERYWHERE.has(stem));
  });

describe('the match phrases of the bank', () => {
  it('hold no word that matches everything', () => {
    const found = bank.questions.flatMap(({ id, points }) =>
      points.flatMap(point =>
        [...point.any, ...point.anyInSection].filter(matchesAnything).map(phrase => `${id}, ${point.id}: "${phrase}"`),
      ),
    );
    assert.deepEqual(found, []);
  });

  it('notice a word that matches everything, alone or in a group', () => {
    assert.ok(matchesAnything('results'));
    assert.ok(matchesAnything('{because}'));
    assert.ok(!matchesAnything('because + cheaper'));
    assert.ok(!matchesAnything('the result was'));
  });

  it('take whose task it was for no proof of the cause', () => {
    const find = (text: string) =>
      findCovered(`---\nquestion: hard-bug-story\n---\n# Answer\n\n${text}\n`, bank.find('hard-bug-story')!);
    assert.ok(!find('Requests timed out, and finding the cause was mine.').includes('root-cause'));
    assert.ok(find('I reproduced it on my laptop.').includes('root-cause'));
  });

  it('let every answer and reference through that is about the question', () => {
    const silent = marked
      .filter(({ text, question }) => findCovered(text, bank.find(question)!).length === 0)
      .map(({ file }) => file);
    assert.deepEqual(silent, []);
    for (const question of bank.questions) {
      for (const { label, text } of question.references) {
        assert.ok(
          findCovered(`---\nquestion: ${question.id}\n---\n# Answer\n\n${text}`, question).length > 0,
          `${question.id}: ${label}`,
        );
      }
    }
  });

  it('find the points of an answer, and few of other questions', () => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    let others = 0;
    let otherHits = 0;
    for (const { text, question, covered, doubtful } of marked) {
      const found = findCovered(text, bank.find(question)!).filter(id => !doubtful.has(id));
      const hits = found.filter(id => covered.has(id)).length;
      right += hits;
      wrong += found.length - hits;
      missed += covered.size - hits;
      for (const other of bank.questions) {
        if (other.id === question) continue;
        others += other.points.length;
        otherHits += findCovered(text, other).length;
      }
    }
    const recall = right / (right + missed);
    const precision = right / (right + wrong);
    const share = otherHits / others;
    assert.ok(recall >= 0.85, `recall ${recall.toFixed(3)}`);
    assert.ok(precision >= 0.85, `precision ${precision.toFixed(3)}`);
    assert.ok(share <= 0.1, `other questions' points ${share.toFixed(3)}`);
  });
});
