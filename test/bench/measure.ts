/** Something to measure: `run` is given a text that differs in one letter from the one before. */
export interface Case {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** Median milliseconds of one run, and the median over the rounds of its ratio to the base case. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/**
 * Milliseconds of processor time in which the engine may compile a case before it is measured; on a busy machine they
 * take longer to come by.
 */
const WARM_UP = 1200;

/**
 * Measures a case side by side with a base case: blocks of the one and of the other take turns, and each round gives
 * one ratio. Slow cases get fewer runs.
 */
export async function measure(
  base: Case,
  one: Case,
  text: string,
  { rounds = 7, blockMilliseconds = 60 } = {},
): Promise<Measured> {
  const variants = toVariants(text);
  await warmUp(one, variants);
  await warmUp(base, variants);
  const baseRuns = await runsFor(base, variants, blockMilliseconds);
  const runs = await runsFor(one, variants, blockMilliseconds);
  const times: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const baseTime = await block(base, variants, baseRuns);
    const time = await block(one, variants, runs);
    times.push(time);
    ratios.push(time / baseTime);
  }
  return { name: one.name, milliseconds: median(times), ratio: median(ratios) };
}

/**
 * The text with one changed letter in the middle, 16 times, so that nothing is answered from a cache of whole texts.
 */
function toVariants(text: string): readonly string[] {
  const middle = text.indexOf(' ', text.length >> 1);
  return Array.from({ length: 16 }, (_, i) => text.slice(0, middle) + String.fromCharCode(97 + i) + text.slice(middle));
}

async function warmUp(one: Case, variants: readonly string[]): Promise<void> {
  const start = process.cpuUsage().user;
  for (let run = 0; process.cpuUsage().user - start < WARM_UP * 1000; run++) {
    await one.run(variants[run % variants.length]!);
  }
}

async function runsFor(one: Case, variants: readonly string[], milliseconds: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < milliseconds) await one.run(variants[runs++ % variants.length]!);
  return Math.max(1, runs);
}

/** Median time of one run in a block. */
async function block(one: Case, variants: readonly string[], runs: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const result = one.run(variants[i % variants.length]!);
    if (result instanceof Promise) await result;
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** A table for the terminal. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map(row => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [line(header), widths.map(width => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

export function toMilliseconds(value: number): string {
  return value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** A part of a whole for a table, 0 to 1; a dash where there is no whole. */
export function toShare(part: number, of: number, digits = 2): string {
  return of === 0 ? '-' : (part / of).toFixed(digits);
}
