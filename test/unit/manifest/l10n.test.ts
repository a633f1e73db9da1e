import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import manifest from '../../../package.json';

const LANGUAGES = ['de', 'zh-cn'];

function readJson(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/**
 * One word for each thing of ours: where the English text has it, outside quotes and code, the German and the Chinese
 * one have theirs.
 */
const GLOSSARY: readonly (readonly [english: RegExp, german: RegExp, chinese: RegExp])[] = [
  [/\bdrafts?\b/i, /entw[uü]rf|draft/i, /草稿|draft/],
  [/\battempts?\b/i, /versuch/i, /作答/],
  [/\bready\b/i, /fertig|ready/i, /就绪|ready/],
  [/\bbank\b/i, /Fragenkatalog/, /题库/],
  [/\bkey points?\b/i, /kernpunkt/i, /要点/],
  [/\bmatch phrases?\b/i, /Suchphrase/, /匹配短语/],
  [/\bsections?\b/i, /abschnitt/i, /部分/],
  [/\bframeworks?\b/i, /Framework/, /框架/],
  [/\bspeaking time/i, /Sprechzeit/, /讲述时间/],
  [/\brules?\b/i, /regel/i, /规则/],
  [/\bfindings?\b/i, /Befund/, /问题/],
  [/\bseverity\b/i, /Schweregrad/, /严重性/],
  [/\bsilences?\b/i, /unterdrück/, /忽略/],
  [/\blight bulb\b/i, /Glühbirne/, /灯泡/],
  [/\breference\b(?! answer)/i, /Leitfaden|Musterantwort/, /参考/],
  [/\breference answers?\b/i, /Musterantwort/, /参考回答/],
  [/\bfront matter\b/i, /Front Matter/, /front matter/],
  [/\bprep folder\b/i, /Vorbereitungsordner/, /面试准备文件夹/],
];

function assertOneWordEach(english: Record<string, string>, other: Record<string, string>, language: string): void {
  for (const [key, text] of Object.entries(english)) {
    const prose = text.replace(/"[^"]*"|`[^`]*`|\(command:[^)]*\)/g, '');
    for (const [term, german, chinese] of GLOSSARY) {
      if (term.test(prose)) assert.match(other[key]!, language === 'de' ? german : chinese, text);
    }
  }
}

/** `{0}`, `{1}` ... and command links of a text, sorted. */
function marksOf(text: string): readonly string[] {
  return (text.match(/\{\d+\}|\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();
}

function assertTranslates(english: Record<string, string>, other: Record<string, string>): void {
  const lacking = Object.keys(english).filter(key => !(key in other));
  const unused = Object.keys(other).filter(key => !(key in english));
  assert.deepEqual({ lacking, unused }, { lacking: [], unused: [] });
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

    it(`call each thing by one word in ${language}`, () => {
      assertOneWordEach(english, readJson(`l10n/bundle.l10n.${language}.json`), language);
    });
  }
});

describe('the texts of the manifest', () => {
  for (const language of LANGUAGES) {
    it(`are all there in ${language}`, () => {
      assertTranslates(readJson('package.nls.json'), readJson(`package.nls.${language}.json`));
    });

    it(`call each thing by one word in ${language}`, () => {
      assertOneWordEach(readJson('package.nls.json'), readJson(`package.nls.${language}.json`), language);
    });
  }
});
