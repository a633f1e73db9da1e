import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type BankEntry, createBank, parseQuestion } from '../../src/core';
import { QuestionSearch } from '../../src/core/questions/search';
import { median, toMilliseconds, toTable } from './measure';

const COUNT = 10_000;

/** Writes 10,000 question files, made of those of the bank under new ids, into a folder of their own. */
function writeBank(questions: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stardraft-scale-'));
  const files = readdirSync(questions, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.md'));
  const texts = files.map(file => readFileSync(path.join(questions, file), 'utf8'));
  for (let i = 0; i < COUNT; i++) {
    const pack = path.join(folder, `pack-${i % 40}`);
    if (i < 40) mkdirSync(pack);
    writeFileSync(
      path.join(pack, `question-${i}.md`),
      texts[i % texts.length]!.replace(/^id: .*$/m, `id: question-${i}`),
    );
  }
  return folder;
}

function read(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.md'))
    .map(file => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

function toEntries(files: ReturnType<typeof read>): readonly BankEntry[] {
  return files.map(({ file, text }) => {
    const source = { file, name: path.parse(file).name, pack: path.dirname(file), origin: 'workspace' as const, text };
    return { source, parsed: parseQuestion(source) };
  });
}

const folder = writeBank(process.argv[2]!);
try {
  const reading: number[] = [];
  const making: number[] = [];
  let entries: readonly BankEntry[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const files = read(folder);
    const middle = performance.now();
    entries = toEntries(files);
    createBank(entries, round);
    reading.push(middle - start);
    making.push(performance.now() - middle);
  }
  const bank = createBank(entries, 1);
  const search = new QuestionSearch();
  const start = performance.now();
  await search.update(bank.questions);
  const first = performance.now() - start;
  const queries = [
    'slow query',
    'cashing',
    'kubernets',
    'a',
    'conflict with a colleague',
    'rest soap',
    'qwertyuiop',
    'in',
    'message queue order',
  ];
  const times = queries.map(query => {
    const from = performance.now();
    search.find(query, 50);
    return performance.now() - from;
  });
  const read1 = median(reading);
  console.log(
    toTable(
      [`${COUNT.toLocaleString('en')} questions`, 'ms', 'x reading'],
      [
        ['reading the files', toMilliseconds(read1), '1.0'],
        [
          'reading them and making the bank',
          toMilliseconds(read1 + median(making)),
          ((read1 + median(making)) / read1).toFixed(2),
        ],
        ['one changed file, bank made anew', toMilliseconds(timeOneChange(entries)), ''],
        ['making the search index', toMilliseconds(first), ''],
        ['search, median', toMilliseconds(median(times)), ''],
        ['search, slowest', toMilliseconds(Math.max(...times)), ''],
      ],
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function timeOneChange(entries: readonly BankEntry[]): number {
  const start = performance.now();
  const [first, ...others] = entries;
  createBank([{ source: first!.source, parsed: parseQuestion(first!.source) }, ...others], 2);
  return performance.now() - start;
}
