import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import manifest from '../../../package.json';

const LANGUAGES = ['de', 'zh-cn'];

function readJson(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** `{0}`, `{1}` ... and command links of a text, sorted. */
function marksOf(text: string): readonly string[] {
  return (text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();
}

function assertTranslates(english: Record<string, string>, other: Record<string, string>): void {
  assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    assert.deepEqual(marksOf(other[key]!), marksOf(text), key);
    assert.notEqual(other[key]!.trim(), '', key);
  }
  const same = Object.keys(english).filter(
    key => /[a-z]{4}.* [a-z]{3}/i.test(english[key]!) && other[key] === english[key],
  );
  assert.deepEqual(same, []);
}

describe('the texts of the code', () => {
  const english = readJson('l10n/bundle.l10n.json');

  it('lie where VS Code looks for them', () => assert.equal(manifest.l10n, './l10n'));

  it('are those of the sources (npm run l10n)', () => {
    const told = execFileSync(process.execPath, ['src/build/l10n.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(told, '');
  });

  for (const language of LANGUAGES) {
    it(`are all there in ${language}, with the same marks`, () => {
      assertTranslates(english, readJson(`l10n/bundle.l10n.${language}.json`));
    });
  }
});

describe('the texts of the manifest', () => {
  for (const language of LANGUAGES) {
    it(`are all there in ${language}`, () => {
      assertTranslates(readJson('package.nls.json'), readJson(`package.nls.${language}.json`));
    });
  }
});
