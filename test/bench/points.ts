import { fileURLToPath } from 'node:url';
import { readBank } from '../support/bank';
import { findCovered, type MarkedAnswer, readMarkedAnswers } from '../support/markedAnswers';
import { toShare, toTable } from './measure';

/**
 * Prints how well points are recognised in the hand-marked answers of `test/fixtures/answers`, and how often those of
 * other questions are.
 */
const bank = readBank(process.argv[2]!);
const sets = new Map<
  string,
  { right: number; wrong: number; missed: number; others: number; otherHits: number; files: number }
>();

for (const answer of readMarkedAnswers(fileURLToPath(new URL('../../fixtures/answers/', import.meta.url)))) {
  const tally = sets.get(answer.set) ?? { right: 0, wrong: 0, missed: 0, others: 0, otherHits: 0, files: 0 };
  sets.set(answer.set, tally);
  tally.files++;
  const found = new Set(findCovered(answer.text, bank.find(answer.question)!).filter(id => !answer.doubtful.has(id)));
  for (const id of found) tally[answer.covered.has(id) ? 'right' : 'wrong']++;
  for (const id of answer.covered) if (!found.has(id)) tally.missed++;
  if (process.argv.includes('--misses')) printMisses(answer, found);
  for (const other of bank.questions) {
    if (other.id === answer.question) continue;
    tally.others += other.points.length;
    tally.otherHits += findCovered(answer.text, other).length;
  }
}

const share = (part: number, of: number) => toShare(part, of, 3);
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

function printMisses({ file, question, covered }: MarkedAnswer, found: ReadonlySet<string>): void {
  for (const point of bank.find(question)!.points) {
    if (covered.has(point.id) === found.has(point.id)) continue;
    console.log(`${file}: ${found.has(point.id) ? 'wrongly found' : 'missed'} ${point.id} (${point.text})`);
  }
}
