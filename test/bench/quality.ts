import { fileURLToPath } from 'node:url';
import { rules } from '../../src/core/checker';
import { tally } from '../support/labelledCases';
import { toShare, toTable } from './measure';

/** Prints precision and recall of each rule over the labelled cases of `test/fixtures/rules`. */
const folder = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));
const rows: string[][] = [];
const serious = { right: 0, wrong: 0 };
for (const { id, severity } of rules) {
  const { hits, missed, wrong, quiet } = tally(id, folder);
  if (process.argv.includes('--misses')) {
    for (const { note, text } of wrong) console.log(`${id}: fired | ${note}\n${text.trim()}\n`);
    for (const { note, text } of missed) console.log(`${id}: silent | ${note}\n${text.trim()}\n`);
  }
  if (severity === 'error' || severity === 'warning') {
    serious.right += hits.length;
    serious.wrong += wrong.length;
  }
  const cases = hits.length + missed.length + wrong.length + quiet.length;
  rows.push([
    ...[id, severity, String(cases)],
    toShare(hits.length, hits.length + wrong.length),
    toShare(hits.length, hits.length + missed.length),
  ]);
}
console.log(toTable(['rule', 'severity', 'cases', 'precision', 'recall'], rows));
console.log(`\nwarnings and errors together: precision ${toShare(serious.right, serious.right + serious.wrong)}`);
