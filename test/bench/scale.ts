import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type BankEntry, groupings, groupQuestions, type ParsedQuestion, type QuestionSource } from '../../src/core';
import { QuestionSearch } from '../../src/core/questions/search';
import { createBank, parseQuestion, parseQuestionLazily } from '../../src/core/reading';
import { median, toMilliseconds, toTable } from './measure';

const COUNT = 10_000;
/** Files read at the same time; that of the extension. */
const PARALLEL = 48;
const ROUNDS = 7;

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

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.md'));
}

/** One file after the other, which is what a program does that has nothing else to do. */
function readInTurn(folder: string): number {
  return list(folder).reduce((sum, file) => sum + readFileSync(path.join(folder, file), 'utf8').length, 0);
}

/**
 * As the extension does: several at a time, the size first, so that the extension host can do other things meanwhile.
 */
async function readTogether<T>(folder: string, take: (file: string, text: string) => T): Promise<readonly T[]> {
  const taken: T[] = [];
  const queue = list(folder).values();
  const work = async () => {
    for (const file of queue) {
      const name = path.join(folder, file);
      await stat(name);
      taken.push(take(file, new TextDecoder().decode(await readFile(name))));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return taken;
}

function toSource(file: string, text: string): QuestionSource {
  return { file, name: path.parse(file).name, pack: path.dirname(file), origin: 'workspace', text };
}

/** Everything up to the groups that the tree shows first. */
async function makeTree(folder: string, parse: (source: QuestionSource) => ParsedQuestion) {
  const entries = await readTogether(folder, (file, text) => {
    const source = toSource(file, text);
    return { source, parsed: parse(source) };
  });
  const bank = createBank(sort(entries), 1);
  return { entries, bank, groups: group(bank.questions) };
}

function sort(entries: readonly BankEntry[]): readonly BankEntry[] {
  return [...entries].sort((a, b) => (a.source.file < b.source.file ? -1 : 1));
}

function group(questions: Parameters<typeof groupQuestions>[0]) {
  return groupQuestions(questions, groupings[0]!, () => 'not-started');
}

async function time(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** The longest time for which `task` let nothing else happen. */
async function longestBlock(task: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    timer = setImmediate(look);
  };
  let timer = setImmediate(look);
  await task();
  clearImmediate(timer);
  return Math.max(longest, performance.now() - last);
}

const QUERIES = [
  'slow query',
  'cashing',
  'kubernets',
  'a',
  'conflict with a colleague',
  'rest soap',
  'qwertyuiop',
  'in',
  'ing',
  'message queue order',
];

const folder = writeBank(process.argv[2]!);
try {
  const samples = { inTurn: [], together: [], tree: [], whole: [], change: [] } as Record<string, number[]>;
  for (let round = 0; round < ROUNDS; round++) {
    samples.inTurn!.push(await time(() => readInTurn(folder)));
    samples.together!.push(await time(() => readTogether(folder, (_file, text) => text)));
    samples.tree!.push(await time(() => makeTree(folder, source => parseQuestionLazily(source))));
  }
  samples.whole!.push(await time(() => makeTree(folder, parseQuestion)));
  const { entries, bank } = await makeTree(folder, source => parseQuestionLazily(source));
  for (let round = 0; round < 50; round++) {
    samples.change!.push(
      await time(() => {
        const [first, ...others] = entries;
        const changed = createBank(
          sort([{ source: first!.source, parsed: parseQuestion(first!.source) }, ...others]),
          2,
        );
        group(changed.questions);
      }),
    );
  }
  const texts = new Map(entries.map(({ source }) => [source.file, source.text]));
  const textOf = ({ file }: { readonly file: string }) => texts.get(file)!;
  const titles = await time(async () => {
    const search = new QuestionSearch();
    void search.update(bank.questions, textOf);
    while (search.find('question 9999', 1)[0]?.id !== 'question-9999') await new Promise(setImmediate);
    void search.update([], textOf);
  });
  const search = new QuestionSearch();
  let all = 0;
  const block = await longestBlock(async () => {
    all = await time(() => search.update(bank.questions, textOf));
  });
  const others = bank.questions.slice(1);
  const again = await time(() => search.update([parseQuestion(entries[0]!.source).question!, ...others], textOf));
  const times = QUERIES.map(query => {
    const from = performance.now();
    search.find(query, 50);
    return performance.now() - from;
  });
  const [inTurn, together, tree] = [median(samples.inTurn!), median(samples.together!), median(samples.tree!)];
  const row = (name: string, ms: number) => [
    name,
    toMilliseconds(ms),
    (ms / inTurn).toFixed(2),
    (ms / together).toFixed(2),
  ];
  const plain = (name: string, ms: number) => [name, toMilliseconds(ms), '', ''];
  console.log(
    toTable(
      [`${COUNT.toLocaleString('en')} questions`, 'ms', 'x in turn', 'x together'],
      [
        row('reading the files, one after the other', inTurn),
        row(`reading the files, ${PARALLEL} at a time, with their size`, together),
        row('tree ready: files read, bank made, groups made', tree),
        row('the same with every file read as a whole', median(samples.whole!)),
        plain('one changed file: read as a whole, bank and groups made anew', median(samples.change!)),
        plain('search: all titles can be found', titles),
        plain('search: all texts can be found', all),
        plain('search: longest time without a pause', block),
        plain('search: one question changed', again),
        plain('search, median', median(times)),
        plain('search, slowest', Math.max(...times)),
      ],
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
