import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rulePages } from '../../../../src/core/rules/rulePages';
import { rules } from '../../../../src/core/rules/rules';
import { analyzeFile } from '../../../support/check';

const ALL_ON = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

function rulesThatFire(header: string, text: string): readonly string[] {
  const { findings } = analyzeFile(`---\n${header}\n---\n${text}`, { settings: { levels: ALL_ON } });
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

/** An answer in German whose words are English words as well: `die`, `was`, `man`, `so`, `we`, `the`. */
const GERMAN = `# Der schwierigste Fehler

## Situation

Was man so nicht sah: die die Buchungsseite brauchte am Freitag elf Sekunden, und es hat obviously niemand basically gemerkt. We were very fast.

## Action

[TODO: Schritte]

## Result

We the the team got much faster.
`;

describe('rules and languages', () => {
  it('those for English leave drafts in another language alone', () => {
    const english = rules.filter(({ language }) => language === 'en').map(({ id }) => id);
    assert.ok(english.length > 20);
    for (const language of ['de', 'de-at', 'zh-cn', 'enx']) {
      const found = rulesThatFire(`framework: star\nlang: ${language}`, GERMAN);
      assert.deepEqual(
        found.filter(id => english.includes(id)),
        [],
        language,
      );
    }
    assert.ok(rulesThatFire('framework: star', GERMAN).filter(id => english.includes(id)).length > 2);
  });

  it('each for English is still about English, whatever its region', () => {
    for (const { id, docs } of rulePages.filter(page => rules.find(rule => rule.id === page.id)?.language === 'en')) {
      const plain = rulesThatFire('framework: star', docs.bad).includes(id);
      assert.equal(rulesThatFire('framework: star\nlang: en-GB', docs.bad).includes(id), plain, id);
      assert.ok(!rulesThatFire('framework: star\nlang: de', docs.bad).includes(id), id);
    }
  });

  it('those for any language go on', () => {
    const found = rulesThatFire('framework: star\nlang: de', GERMAN);
    for (const id of ['missing-section', 'placeholder-left', 'answer-too-short']) assert.ok(found.includes(id), id);
  });
});
