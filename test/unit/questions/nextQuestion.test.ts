import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type QuestionProgress, suggestQuestions } from '../../../src/core/questions/nextQuestion';
import { formatMessage } from '../../../src/core/text/message';
import { makeQuestion } from '../../support/question';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

function suggest(
  states: Readonly<Record<string, Partial<QuestionProgress>>>,
  topics: Record<string, string[]> = {},
  except?: string,
) {
  const questions = Object.keys(states).map(id => makeQuestion(id, { topics: topics[id] ?? [] }));
  const progressOf = ({ id }: { id: string }) =>
    ({ state: 'not-started', findings: 0, modified: NOW, ...states[id] }) as const;
  return suggestQuestions(questions, progressOf, NOW, except).map(
    ({ question, reason }) => `${question.id}: ${formatMessage(reason)}`,
  );
}

describe('the next question', () => {
  it('is one never started before a draft before a stale one', () => {
    const found = suggest({
      stale: { state: 'ready', modified: NOW - 20 * DAY },
      half: { state: 'draft', findings: 2 },
      fresh: {},
    });
    assert.deepEqual(found, [
      'fresh: Not started yet.',
      'half: Your draft has 2 findings.',
      'stale: Ready, but you last touched it 20 days ago.',
    ]);
  });
  it('is about a topic that no answer touches, the commonest first', () => {
    const found = suggest(
      { done: { state: 'ready' }, known: {}, rare: {}, common: {}, other: {} },
      { done: ['sql'], known: ['sql'], rare: ['soap'], common: ['security'], other: ['security', 'sql'] },
    );
    assert.equal(found[0], 'common: Not started yet, and none of your answers is about Security.');
    assert.equal(found.at(-1), 'known: Not started yet.');
  });
  it('comes with others of other topics, and for a beginner with how much is asked about each', () => {
    const topics = { a: ['sql'], b: ['sql'], c: ['sql'], d: ['tests'], e: ['tests'], f: ['soap'] };
    const found = suggest({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {} }, topics);
    assert.deepEqual(found.slice(0, 4), [
      'a: A good one to begin with: 3 questions are about SQL.',
      'd: A good one to begin with: 2 questions are about Tests.',
      'f: Not started yet.',
      'b: A good one to begin with: 3 questions are about SQL.',
    ]);
  });
  it('among drafts is the weakest, and says so when nothing is left to mend', () => {
    assert.deepEqual(suggest({ good: { state: 'draft' }, weak: { state: 'draft', findings: 1 } }), [
      'weak: Your draft has 1 finding.',
      'good: Your draft has no findings left: read it aloud and mark it ready.',
    ]);
  });
  it('among drafts that are equally weak is the one that lies longest', () => {
    const draft = { state: 'draft', findings: 1 } as const;
    const found = suggest({ later: { ...draft, modified: NOW - DAY }, earlier: { ...draft, modified: NOW - 2 * DAY } });
    assert.deepEqual(found, ['earlier: Your draft has 1 finding.', 'later: Your draft has 1 finding.']);
  });
  it('leaves fresh ready answers in peace, and the question at hand out', () => {
    assert.deepEqual(suggest({ done: { state: 'ready', modified: NOW - 13 * DAY }, open: {} }, {}, 'open'), []);
  });
});
