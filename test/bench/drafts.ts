import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS, type Finding, formatMessage } from '../../src/core';
import { DraftAnalyzer, rules } from '../../src/core/checker';
import { parseFrontMatter } from '../../src/core/reading';
import { readBank } from '../support/bank';
import { toShare, toTable } from './measure';

/** A finding that the reader of a draft wants; `text` is what it covers, or the heading it stands on. */
interface Mark {
  readonly rule: string;
  readonly text: string;
}

/**
 * Prints precision and recall of each rule (a finding on another place than its mark counts as right, and `--misses`
 * names it) over the whole, hand-marked drafts of `test/fixtures/drafts`.
 */
const bank = readBank(process.argv[2]!);
const folder = fileURLToPath(new URL('../../fixtures/drafts/', import.meta.url));
/** Also those that are off unless asked for. */
const settings = { ...DEFAULT_SETTINGS, levels: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) };
const tallies = new Map(rules.map(({ id }) => [id, { right: 0, wrong: 0, missed: 0 }]));
const misses: string[] = [];
const serious = new Set(
  rules.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ id }) => id),
);

for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(folder + file, 'utf8');
  const { data } = parseFrontMatter(text);
  const expected = [...((data.expected ?? []) as Mark[])];
  const doubtful = (data.doubtful ?? []) as Mark[];
  const { findings } = new DraftAnalyzer().analyze(text, { settings, findQuestion: id => bank.find(id) });
  const unmatched = findings.filter(finding => {
    const at = expected.findIndex(mark => isAbout(finding, mark, text));
    if (at >= 0) expected.splice(at, 1);
    if (at >= 0) tallies.get(finding.rule)!.right++;
    return at < 0;
  });
  for (const finding of unmatched) {
    const place = `${finding.rule} on "${coveredBy(finding, text)}"`;
    const at = expected.findIndex(mark => mark.rule === finding.rule);
    if (at >= 0) {
      tallies.get(finding.rule)!.right++;
      misses.push(`${file}: found ${place}, wanted on "${expected.splice(at, 1)[0]!.text}"`);
    } else if (!doubtful.some(mark => mark.rule === finding.rule)) {
      tallies.get(finding.rule)!.wrong++;
      misses.push(`${file}: wrongly found ${place}: ${formatMessage(finding.message)}`);
    }
  }
  for (const { rule, text: wanted } of expected) {
    tallies.get(rule)!.missed++;
    misses.push(`${file}: missed ${rule} on "${wanted}"`);
  }
}

if (process.argv.includes('--misses')) console.log(`${misses.join('\n')}\n`);
const rowOf = (name: string, severity: string, { right, wrong, missed } = sum(() => true)) => [
  name,
  severity,
  String(right + missed),
  toShare(right, right + wrong),
  toShare(right, right + missed),
];
console.log(
  toTable(
    ['rule', 'severity', 'wanted', 'precision', 'recall'],
    [
      ...rules.map(rule => rowOf(rule.id, rule.severity, tallies.get(rule.id))),
      rowOf(
        'warnings and errors together',
        '',
        sum(id => serious.has(id)),
      ),
      rowOf('all together', ''),
    ],
  ),
);

/** A mark names a place, not a span: one text inside the other is enough. */
function isAbout(finding: Finding, { rule, text: wanted }: Mark, text: string): boolean {
  const covered = coveredBy(finding, text);
  return finding.rule === rule && (covered.includes(wanted) || wanted.includes(covered));
}

function coveredBy({ span }: Finding, text: string): string {
  return text.slice(span.start, span.end);
}

function sum(isWanted: (rule: string) => boolean) {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const [id, { right, wrong, missed }] of tallies) {
    if (!isWanted(id)) continue;
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}
