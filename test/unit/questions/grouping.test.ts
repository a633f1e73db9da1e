import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type AnswerState,
  findGrouping,
  groupQuestions,
  stateOf,
  toKeyLabel,
} from '../../../src/core/questions/grouping';
import { formatMessage } from '../../../src/core/text/message';
import { makeQuestion } from '../../support/question';

const a = makeQuestion('a', { pack: 'stories', topics: ['sql', 'api-design'], level: 'senior', source: 'web #6' });
const b = makeQuestion('b', { pack: 'design', topics: ['sql'], kind: 'design', level: 'entry', source: 'web #12' });
const c = makeQuestion('c', { kind: 'explain', competencies: ['ownership'] });

function group(id: string, states: Readonly<Record<string, AnswerState>> = {}): readonly string[] {
  const groups = groupQuestions([a, b, c], findGrouping(id), question => states[question.id] ?? 'not-started');
  return groups.map(({ label, questions }) => {
    const text = typeof label === 'string' ? label : formatMessage(label);
    return `${text}: ${questions.map(question => question.id).join(' ')}`;
  });
}

describe('groupings of questions', () => {
  it('by pack, by label, those without one last', () => {
    assert.deepEqual(group('pack'), ['Design: b', 'Stories: a', 'Others: c']);
  });
  it('by topic, a question in each of its topics', () => {
    assert.deepEqual(group('topic'), ['API design: a', 'SQL: a b', 'Others: c']);
  });
  it('by kind, in the order of kinds', () => {
    assert.deepEqual(group('kind'), ['Behavioural: a', 'Explain: c', 'Design: b']);
  });
  it('by level, from entry to senior', () => {
    assert.deepEqual(group('level'), ['Entry: b', 'Mid: c', 'Senior: a']);
  });
  it('by competency', () => assert.deepEqual(group('competency'), ['Ownership: c', 'Others: a b']));
  it('by source, without the number in it', () => assert.deepEqual(group('source'), ['Web: a b', 'Others: c']));
  it('by status, drafts first', () => {
    assert.deepEqual(group('status', { a: 'ready', c: 'draft' }), ['Drafts: c', 'Not started: b', 'Ready: a']);
  });
  it('by status, where one ready attempt is enough', () => {
    assert.equal(stateOf([]), 'not-started');
    assert.equal(stateOf([{ state: 'draft' }]), 'draft');
    assert.equal(stateOf([{ state: 'ready' }, { state: 'draft' }]), 'ready');
  });
  it('falls back to the first grouping for an id that is gone', () => assert.equal(findGrouping('moon').id, 'pack'));

  for (const [key, label] of [
    ['ci-cd', 'CI/CD'],
    ['you-and-the-job', 'You and the job'],
    ['backend/rest', 'Backend / REST'],
    ['Amazon 2026', 'Amazon 2026'],
    ['web-backend-10', 'web-backend-10'],
    ['constructor', 'Constructor'],
  ] as const) {
    it(`writes ${key} as ${label}`, () => assert.equal(toKeyLabel(key), label));
  }
});
