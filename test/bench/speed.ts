import { parser } from '@lezer/markdown';
import { DEFAULT_SETTINGS } from '../../src/core';
import { DraftAnalyzer, rules } from '../../src/core/checker';
import { type Case, type Measured, measure, toMilliseconds, toTable } from './measure';
import { others } from './others';
import { benchTexts } from './texts';

/** Every rule on, whatever its default. */
const settings = { ...DEFAULT_SETTINGS, levels: Object.fromEntries(rules.map(rule => [rule.id, rule.severity])) };

const lezer: Case = { name: '@lezer/markdown, full parse', run: text => parser.parse(text) };
const whole: Case = {
  name: `StarDraft, sections and ${rules.length} rules`,
  run: text => new DraftAnalyzer().analyze(text, { settings }),
};

function keystroke(): Case {
  const analyzer = new DraftAnalyzer();
  return { name: 'StarDraft, after one typed letter', run: text => analyzer.analyze(text, { settings }) };
}

const questions = process.argv[2]!;
const onlyOwn = process.argv.includes('--own');

console.log(
  'Times are medians of one run; "x" is the ratio to a full parse by @lezer/markdown of the same text, taken in turns in this process.\n',
);
const texts = benchTexts(questions);
const rows = new Map<string, string[]>();
for (const { name, text, words } of texts) {
  const results: Measured[] = [
    await measure(lezer, lezer, text),
    await measure(lezer, whole, text),
    await measure(lezer, keystroke(), text),
  ];
  for (const load of onlyOwn ? [] : others) {
    const other = await load();
    results.push(await measure(lezer, other, text, { rounds: words > 10_000 ? 2 : 5 }));
  }
  for (const result of results) {
    const row = rows.get(result.name) ?? [result.name];
    row.push(
      toMilliseconds(result.milliseconds),
      `${result.ratio < 1 ? result.ratio.toFixed(3) : result.ratio.toFixed(1)}x`,
    );
    rows.set(result.name, row);
  }
  console.error(`${name}: measured`);
}
console.log(toTable(['', ...texts.flatMap(({ name }) => [`${name}, ms`, 'x'])], [...rows.values()]));
