import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { frameworks } from '../../../src/core';
import { rules } from '../../../src/core/rules/rules';
import { readBank } from '../../support/bank';

const IN_WORDS = ['Twelve', 'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen'];

describe('the README', () => {
  const text = readFileSync('README.md', 'utf8');
  const counts = [
    [/(\d+) backend questions/g, String(readBank('questions').questions.length)],
    [/(\d+) rules/g, String(rules.length)],
    [/([A-Z]\w+) in all/g, IN_WORDS[frameworks.length - 12]],
  ] as const;
  for (const [pattern, count] of counts) {
    it(`says that there are ${count} where it says ${pattern.source}`, () => {
      const said = Array.from(text.matchAll(pattern), match => match[1]);
      assert.deepEqual([...new Set(said)], [count]);
    });
  }
});
