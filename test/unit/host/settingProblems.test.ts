import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { findSettingProblems, type SettingSchema } from '../../../src/host/log/settingProblems';

const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration as {
  readonly properties: Readonly<Record<string, SettingSchema & { readonly default?: unknown }>>;
};

function problems(name: string, value: unknown): readonly string[] {
  return findSettingProblems(name, properties[name]!, value);
}

describe('Problems of settings', () => {
  it('finds none in the defaults', () => {
    for (const [name, schema] of Object.entries(properties)) assert.deepEqual(problems(name, schema.default), []);
  });

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['stardraft.rules', 'off', 'stardraft.rules is "off"; it must be an object.'],
    ['stardraft.rules', [], 'stardraft.rules is []; it must be an object.'],
    ['stardraft.rules', { 'no-such-rule': 'off' }, 'stardraft.rules: there is nothing called "no-such-rule".'],
    ['stardraft.rules', { constructor: 'off' }, 'stardraft.rules: there is nothing called "constructor".'],
    [
      'stardraft.rules',
      { hedging: 'fatal' },
      'stardraft.rules, "hedging" is "fatal"; it must be one of error, warning, information, hint, off.',
    ],
    ['stardraft.rules', { hedging: 3 }, 'stardraft.rules, "hedging" is 3; it must be a string.'],
    ['stardraft.wordsPerMinute', -5, 'stardraft.wordsPerMinute is -5; it must be from 60 to 300.'],
    ['stardraft.wordsPerMinute', '140', 'stardraft.wordsPerMinute is "140"; it must be a number.'],
    ['stardraft.checkDelay', 1.5, 'stardraft.checkDelay is 1.5; it must be an integer.'],
    ['stardraft.answersFolder', '../elsewhere', 'stardraft.answersFolder is "../elsewhere"; it cannot be used.'],
    ['stardraft.answersFolder', 'a*', 'stardraft.answersFolder is "a*"; it cannot be used.'],
    ['stardraft.knownAcronyms', { a: 1 }, 'stardraft.knownAcronyms is {"a":1}; it must be an array.'],
    ['stardraft.prompts', null, 'stardraft.prompts is null; it must be a boolean.'],
  ];
  for (const [name, value, expected] of cases) {
    it(`says of ${name} ${JSON.stringify(value)} what it must be`, () => {
      assert.deepEqual(problems(name, value), [expected]);
    });
  }

  it('lets a part pass that the schema does not know, unless it forbids others', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    assert.deepEqual(findSettingProblems('x', schema, { b: 1 }), []);
    assert.equal(findSettingProblems('x', { ...schema, additionalProperties: false }, { b: 1 }).length, 1);
  });

  it('goes on past a part that cannot be used', () => {
    assert.equal(problems('stardraft.rules', { nothing: 'off', hedging: 'off', filler: 1 }).length, 2);
  });
});
