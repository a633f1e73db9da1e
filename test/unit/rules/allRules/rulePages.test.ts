import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rulePages } from '../../../../src/core/rules/rulePages';
import { rules } from '../../../../src/core/rules/rules';

describe('The pages of the rules', () => {
  it('are there for every rule, in their order, and say something everywhere', () => {
    assert.deepEqual(
      rulePages.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const { id, docs } of rulePages) {
      for (const [part, text] of Object.entries(docs)) assert.ok(text.length > 0, `${id}: ${part} is empty`);
    }
  });

  it('are of rules that a test of their own fires and keeps silent', () => {
    const folder = 'test/unit/rules';
    const files = readdirSync(folder).filter(name => name.endsWith('.test.ts'));
    const tests = files.map(name => readFileSync(`${folder}/${name}`, 'utf8'));
    const untested = rules.map(({ id }) => id).filter(id => !tests.some(text => text.includes(`'${id}'`)));
    assert.deepEqual(untested, [], `copy ${folder}/repeatedWord.test.ts`);
  });

  it('are each of their own rule', () => {
    assert.equal(new Set(rulePages.map(({ docs }) => docs)).size, rules.length);
  });
});
