import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../src/core';
import { readCases, runCase } from '../support/labelledCases';
import { toTable } from './measure';

/** Prints precision and recall of each rule over the labelled cases of `test/fixtures/rules`. */
const folder = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url));
const files = new Set(readdirSync(folder));
const rows: string[][] = [];
const serious = { right: 0, wrong: 0 };
for (const rule of rules) {
  if (!files.has(`${rule.id}.txt`)) continue;
  const tally = { hit: 0, missed: 0, wrong: 0, quiet: 0 };
  for (const one of readCases(readFileSync(`${folder}${rule.id}.txt`, 'utf8'))) {
    const fired = runCase(rule.id, one).length > 0;
    if (one.fires) tally[fired ? 'hit' : 'missed']++;
    else tally[fired ? 'wrong' : 'quiet']++;
    if (process.argv.includes('--misses') && fired !== one.fires) {
      console.log(`${rule.id}: ${fired ? 'fired' : 'silent'} | ${one.note}\n${one.text.trim()}\n`);
    }
  }
  if (rule.severity === 'error' || rule.severity === 'warning') {
    serious.right += tally.hit;
    serious.wrong += tally.wrong;
  }
  rows.push([rule.id, rule.severity, ...toShares(tally)]);
}
console.log(toTable(['rule', 'severity', 'cases', 'precision', 'recall'], rows));
if (serious.right + serious.wrong > 0) {
  console.log(
    `\nwarnings and errors together: precision ${(serious.right / (serious.right + serious.wrong)).toFixed(3)}`,
  );
}

function toShares({
  hit,
  missed,
  wrong,
  quiet,
}: {
  hit: number;
  missed: number;
  wrong: number;
  quiet: number;
}): string[] {
  const share = (part: number, of: number) => (of === 0 ? '-' : (part / of).toFixed(2));
  return [String(hit + missed + wrong + quiet), share(hit, hit + wrong), share(hit, hit + missed)];
}
