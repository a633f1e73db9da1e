import { strict as assert } from 'node:assert';
import { it } from 'mocha';
import { applyFix, type CheckOptions, checkText, toFile } from './check';

/** A text in which a rule must fire, with the texts that its findings must cover, in reading order. */
export type Fires = readonly [text: string, ...spans: readonly string[]];

/** One test per text: the rule covers just the spans given. */
export function itFires(rule: string, options: CheckOptions, rows: readonly Fires[]): void {
  for (const [text, ...spans] of rows) {
    it(`fires: ${toTitle(text)}`, () => {
      const found = checkText(text, { ...options, rule }).map(finding => finding.text);
      assert.deepEqual(found, spans);
    });
  }
}

/** One test per text: the rule says nothing. */
export function itIsSilent(rule: string, options: CheckOptions, texts: readonly string[]): void {
  for (const text of texts) {
    it(`is silent: ${toTitle(text)}`, () => {
      const found = checkText(text, { ...options, rule }).map(finding => finding.text);
      assert.deepEqual(found, []);
    });
  }
}

/**
 * The text, without front matter, after the fix of the rule's first finding; the rule must then find one thing less.
 */
export function fixFirst(rule: string, text: string, options: CheckOptions = {}, title?: string): string {
  const before = checkText(text, { ...options, rule });
  assert.notEqual(before.length, 0, 'nothing to fix');
  const header = toFile('', options).length;
  const fixed = applyFix(text, before[0]!, options, title).slice(header);
  const after = checkText(fixed, { ...options, rule });
  assert.equal(after.length, before.length - 1, 'the fix removes its finding');
  return fixed;
}

function toTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}
