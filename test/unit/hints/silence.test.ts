import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { type DraftSilence, explainSilence } from '../../../src/core/hints/silence';
import { DEFAULT_SETTINGS, type RuleLevels } from '../../../src/core/rules/engine/settings';
import { rules } from '../../../src/core/rules/rules';

function explain(text: string, levels: RuleLevels = {}): DraftSilence {
  const options = { settings: { ...DEFAULT_SETTINGS, levels } };
  return explainSilence(text, new DraftAnalyzer().analyze(text, options), options);
}

const DOUBLED = '# A\n\n## Situation\n\nI read the the log.\n';

describe('why a draft shows nothing', () => {
  it('counts every rule once', () => {
    for (const text of [DOUBLED, `---\nlang: de\nframework: explain\n---\n${DOUBLED}`]) {
      const { ran, switchedOff, offByDefault, otherLanguage, otherFramework } = explain(text, { filler: 'off' });
      const all = [
        ...ran,
        ...switchedOff.map(({ rule }) => rule),
        ...offByDefault,
        ...otherLanguage,
        ...otherFramework,
      ];
      assert.deepEqual(all.sort(), rules.map(({ id }) => id).sort());
    }
  });

  it('names rules that are switched off, with what they would find', () => {
    const { switchedOff, ran } = explain(DOUBLED, { 'repeated-word': 'off', filler: 'off' });
    assert.deepEqual(switchedOff, [
      { rule: 'filler', findings: 0 },
      { rule: 'repeated-word', findings: 1 },
    ]);
    assert.ok(!ran.includes('filler'));
  });

  it('names what comments silence, and where', () => {
    const text = DOUBLED.replace('I read', '<!-- stardraft-ignore repeated-word -->\nI read');
    const { ignored } = explain(text);
    assert.deepEqual(
      ignored.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`),
      ['repeated-word the the'],
    );
    assert.equal(explain(`<!-- stardraft-ignore-file repeated-word -->\n${DOUBLED}`).ignored.length, 1);
    assert.deepEqual(explain(DOUBLED).ignored, []);
  });

  it('tells rules that do not understand the language from those of other frameworks', () => {
    const { otherLanguage, otherFramework, ran } = explain(`---\nlang: de\nframework: star\n---\n${DOUBLED}`);
    assert.ok(otherLanguage.includes('repeated-word') && !ran.includes('repeated-word'));
    assert.ok(ran.includes('missing-section'));
    assert.deepEqual(explain(`---\nframework: star\n---\n${DOUBLED}`).otherLanguage, []);
    assert.ok(otherFramework.includes('no-tradeoff') || otherLanguage.includes('no-tradeoff'));
  });
});
