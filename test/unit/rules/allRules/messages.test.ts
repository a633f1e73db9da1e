import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { formatMessage, type Message, message } from '../../../../src/core';
import { frameworks } from '../../../../src/core/reading';
import { DETAIL_KINDS } from '../../../../src/core/rules/lexicon/confidential';
import { rules } from '../../../../src/core/rules/rules';
import { casesOf, runCase } from '../../../support/labelledCases';

const translated = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Readonly<Record<string, string>>;
const ours = new Set([
  ...frameworks.flatMap(({ sections }) => sections.flatMap(({ why, prompt }) => [why, prompt])),
  ...DETAIL_KINDS.map(({ name }) => name),
]);

describe('messages', () => {
  it('put words of ours and of others into their places, in English', () => {
    assert.equal(formatMessage(message('{1}: {0} of {2}', 3, message('In {0}', 'a'), '{0}')), 'In a: 3 of {0}');
  });

  for (const { id } of rules) {
    it(`of ${id}: what is translated in them are words of ours, never those of a writer`, () => {
      for (const one of casesOf(id)) {
        for (const finding of runCase(id, one)) check(finding.message);
      }
    });
  }
});

/** Texts of ours are messages in a message, which have a translation; any other text is shown as it is. */
function check({ template, args }: Message): void {
  assert.ok(template in translated, `no translation: ${template}`);
  for (const arg of args) {
    if (typeof arg === 'object') check(arg);
    else assert.ok(!ours.has(String(arg)), `would not be translated: ${arg}`);
  }
}
