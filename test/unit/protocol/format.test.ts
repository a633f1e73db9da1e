import { strict as assert } from 'node:assert';
import type { ReferenceStrings } from '../../../src/core/reference/strings';
import { fill, toTime, toWords } from '../../../src/protocol/format';

const strings = {
  seconds: '{0} s',
  minutes: '{0} min',
  minutesAndSeconds: '{0} min {1} s',
  oneWord: '1 word',
  words: '{0} words',
} as ReferenceStrings;

describe('the words of the panel', () => {
  it('have values in their places, and keep a place that has none', () => {
    assert.equal(fill('{1} of {0}, {0}', 3, 'a {0}'), 'a {0} of 3, 3');
    assert.equal(fill('{0} {1}', 0), '0 {1}');
  });
  it('tell times and numbers of words', () => {
    const times = [0, 59, 60, 61, 120].map(seconds => toTime(strings, seconds));
    assert.deepEqual(times, ['0 s', '59 s', '1 min', '1 min 1 s', '2 min']);
    const counts = [0, 1, 2].map(words => toWords(strings, words));
    assert.deepEqual(counts, ['0 words', '1 word', '2 words']);
  });
});
