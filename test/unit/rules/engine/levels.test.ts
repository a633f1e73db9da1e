import { strict as assert } from 'node:assert';
import { DEFAULT_SETTINGS, toCheckSettings } from '../../../../src/core/rules/engine/settings';
import { analyzeFile } from '../../../support/check';

/** A password (a warning of its own) and a private key (an error). */
const TEXT = '## Action\n\nI used `password = hunter22x` and\n\n-----BEGIN RSA PRIVATE KEY-----\n';

function severities(levels: Readonly<Record<string, unknown>>): readonly string[] {
  const settings = toCheckSettings(key => (key === 'rules' ? levels : undefined));
  const { findings } = analyzeFile(TEXT, { settings: { levels: settings.levels } });
  return findings.filter(({ rule }) => rule === 'confidential-detail').map(({ severity }) => severity);
}

describe('the severity of a finding', () => {
  it("is the rule's own, or the finding's where that differs", () => {
    assert.deepEqual(severities({}), ['warning', 'error']);
    assert.deepEqual(severities({ 'confidential-detail': 'warning' }), ['warning', 'error']);
  });
  it('is the one that the user sets, for every finding of the rule', () => {
    assert.deepEqual(severities({ 'confidential-detail': 'hint' }), ['hint', 'hint']);
    assert.deepEqual(severities({ 'confidential-detail': 'off' }), []);
  });
  it("is the rule's own where the user sets something else", () => {
    for (const level of ['loud', 2, null]) assert.equal(severities({ 'confidential-detail': level }).length, 2);
  });
});

describe('settings of the checks', () => {
  const read = (values: Readonly<Record<string, unknown>>) => toCheckSettings(key => values[key]);
  it('count as not set where they are of another type or out of range', () => {
    for (const values of [
      {},
      { wordsPerMinute: '120', 'longSentence.words': Number.NaN, knownAcronyms: 'AWS', rules: 'off' },
      { wordsPerMinute: 59, 'longSentence.words': 101, knownAcronyms: null, rules: null },
    ]) {
      const { levels, ...settings } = read(values);
      assert.deepEqual({ ...settings, levels: { ...levels } }, DEFAULT_SETTINGS);
    }
  });
  it('are taken as they are otherwise, acronyms in upper case', () => {
    const settings = read({ wordsPerMinute: 60, 'longSentence.words': 100, knownAcronyms: ['gke', 'PnL'] });
    assert.equal(settings.wordsPerMinute, 60);
    assert.equal(settings.longSentenceWords, 100);
    assert.deepEqual([...settings.knownAcronyms], ['GKE', 'PNL']);
  });
});
