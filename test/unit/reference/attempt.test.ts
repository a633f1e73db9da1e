import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { isAttempt, wordsOfAttempt } from '../../../src/core/reference/attempt';
import { analyzeDraft, parseSample } from './sampleQuestion';

describe('isAttempt', () => {
  const question = parseSample();
  const draftOf = (words: number) => analyzeDraft(`# Q\n\n## Action\n\n${'word '.repeat(words)}\n`, question).answer;

  it('asks for the shortest answer of the framework', () => {
    assert.equal(isAttempt(draftOf(30), false), false);
    assert.equal(isAttempt(draftOf(90), false), true);
  });

  it('takes a draft that is marked as ready', () => {
    assert.equal(isAttempt(draftOf(5), true), true);
  });

  it('names the words that it takes, at the user\u2019s pace', () => {
    assert.equal(wordsOfAttempt('star', 140), 70);
    assert.equal(wordsOfAttempt('star', 180), 90);
    assert.equal(wordsOfAttempt(undefined, 120), 40);
  });
});
