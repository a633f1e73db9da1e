import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFrontMatter, type Question } from '../../src/core';
import { DraftAnalyzer } from '../../src/core/checker';
import { readBank } from '../support/bank';
import { toTable } from './measure';

/** Prints how well points are recognised in the hand-marked answers of `test/fixtures/answers`, and how often those of other questions are. */
const bank = readBank(process.argv[2]!);
const folder = fileURLToPath(new URL('../../fixtures/answers/', import.meta.url));
const sets = new Map<
  string,
  { right: number; wrong: number; missed: number; others: number; otherHits: number; files: number }
>();

for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(folder + file, 'utf8');
  const { data } = parseFrontMatter(text);
  const question = bank.find(String(data.question))!;
  const marked = new Set(data.covered as string[]);
  /** In real doubt: they count neither way. */
  const doubtful = new Set((data.doubtful ?? []) as string[]);
  const set = file.split('.').at(-2)!;
  const tally = sets.get(set) ?? { right: 0, wrong: 0, missed: 0, others: 0, otherHits: 0, files: 0 };
  sets.set(set, tally);
  tally.files++;
  const found = new Set(coveredBy(text, question).filter(id => !doubtful.has(id)));
  for (const id of found) tally[marked.has(id) ? 'right' : 'wrong']++;
  for (const id of marked) if (!found.has(id)) tally.missed++;
  if (process.argv.includes('--misses')) printMisses(file, question, marked, found);
  for (const other of bank.questions) {
    if (other.id === question.id) continue;
    tally.others += other.points.length;
    tally.otherHits += coveredBy(text, other).length;
  }
}

const share = (part: number, of: number) => (of === 0 ? '-' : (part / of).toFixed(3));
console.log(
  toTable(
    ['set', 'answers', 'recall', 'precision', "other questions' points"],
    [...sets].map(([set, { right, wrong, missed, others, otherHits, files }]) => [
      set,
      String(files),
      share(right, right + missed),
      share(right, right + wrong),
      share(otherHits, others),
    ]),
  ),
);

function coveredBy(text: string, question: Question): readonly string[] {
  const { answers } = new DraftAnalyzer().analyze(text, { findQuestion: () => question });
  return answers.flatMap(answer => answer.points.filter(point => point.covered).map(point => point.id));
}

function printMisses(file: string, question: Question, marked: ReadonlySet<string>, found: ReadonlySet<string>): void {
  for (const point of question.points) {
    if (marked.has(point.id) === found.has(point.id)) continue;
    console.log(`${file}: ${found.has(point.id) ? 'wrongly found' : 'missed'} ${point.id} (${point.text})`);
  }
}
