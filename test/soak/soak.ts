import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../e2e/support/workbench';
import type { Workbench } from '../e2e/support/workbenchPage';
import { classesOf, countObjects } from './heapCounts';
import { Inspector } from './inspector';
import { User } from './user';

/** Arguments: extensions folder; ours in it, not minified; minutes. */
const [extensionsFolder = '', own = '', minutes = '10'] = process.argv.slice(3);
const SAMPLES = 12;
/** Growth beyond these counts as growth: heap in bytes after garbage was collected, objects of one class, and times as a ratio. */
const HEAP_SLACK = 1024 * 1024;
const OBJECT_SLACK = 1.1;
const TIME_SLACK = 1.3;

interface Sample {
  readonly seconds: number;
  readonly heap: number;
  readonly handles: number;
  readonly frames: number;
  readonly times: readonly number[];
}

async function main(): Promise<void> {
  // All of a draft is in view, unfolded and unwrapped.
  const settings = {
    'stardraft.checkDelay': 0,
    'editor.scrollBeyondLastLine': false,
    'editor.stickyScroll.enabled': false,
    '[markdown]': { 'editor.wordWrap': 'off' },
  };
  const workbench = await openWorkbench({ extensionsFolder, settings, viewport: { width: 1400, height: 1200 } });
  try {
    await soak(workbench, Number(minutes) * 60_000);
  } catch (error) {
    console.error(`What the window showed: ${await workbench.screenshot('soak-failed')}`);
    throw error;
  } finally {
    await workbench.dispose();
  }
}

async function soak(workbench: Workbench, duration: number): Promise<void> {
  const user = new User(workbench);
  await user.begin();
  const inspector = await Inspector.attachToExtensionHost();
  const start = Date.now();
  const samples: Sample[] = [];
  let rounds = 0;
  let before: ReadonlyMap<string, number> | undefined;
  console.log('   time  rounds   keys   heap MB  handles  frames  ms to findings: median (worst)');
  for (let next = 0; Date.now() - start < duration || samples.length < 3; ) {
    await user.doRound();
    rounds++;
    if (Date.now() - start < next) continue;
    next += duration / SAMPLES;
    const sample = await takeSample(workbench, user, inspector, Date.now() - start);
    samples.push(sample);
    console.log(toLine(sample, rounds, user.keystrokes));
    // The first rounds fill caches.
    if (samples.length === 2) before = countObjects(await inspector.takeHeapSnapshot());
  }
  report(samples.slice(1), before!, countObjects(await inspector.takeHeapSnapshot()));
  inspector.close();
}

async function takeSample({ page }: Workbench, user: User, inspector: Inspector, elapsed: number): Promise<Sample> {
  const times = await user.timeFindings();
  await inspector.collectGarbage();
  return {
    seconds: elapsed / 1000,
    heap: await inspector.evaluate<number>('process.memoryUsage().heapUsed'),
    handles: await inspector.evaluate<number>(
      'process.getActiveResourcesInfo().filter(name => name !== "Timeout").length',
    ),
    frames: page.frames().length,
    times,
  };
}

function toLine({ seconds, heap, handles, frames, times }: Sample, rounds: number, keys: number): string {
  const columns = [`${seconds.toFixed(0)} s`.padStart(7), String(rounds).padStart(6), String(keys).padStart(7)];
  columns.push(toMegabytes(heap).padStart(8), String(handles).padStart(7), String(frames).padStart(6));
  return `${columns.join(' ')}   ${median(times).toFixed(0).padStart(6)} (${Math.max(...times).toFixed(0)})`;
}

/** Compares the first three samples after the warm-up with the last three. */
function report(
  samples: readonly Sample[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  const ends = [samples.slice(0, 3), samples.slice(-3)] as const;
  const [heapBefore, heapAfter] = ends.map(part => median(part.map(({ heap }) => heap))) as [number, number];
  const [timeBefore, timeAfter] = ends.map(part => median(part.flatMap(({ times }) => times))) as [number, number];
  const code = join(extensionsFolder, own, 'dist');
  const classes = new Set(
    readdirSync(code)
      .filter(name => name.endsWith('.js') && name !== 'cli.js')
      .flatMap(name => [...classesOf(readFileSync(join(code, name), 'utf8'))]),
  );
  const counts = [...classes].map(name => ({ name, from: before.get(name) ?? 0, to: after.get(name) ?? 0 }));
  const more = counts.filter(({ from, to }) => to > from * OBJECT_SLACK + 1);
  const sum = (side: 'from' | 'to') => counts.reduce((total, count) => total + count[side], 0);
  console.log(`
Heap after garbage was collected: ${toMegabytes(heapBefore)} MB at the start, ${toMegabytes(heapAfter)} MB at the end: ${verdict(heapAfter > heapBefore + HEAP_SLACK)}.
Keystroke to findings: ${timeBefore.toFixed(0)} ms at the start, ${timeAfter.toFixed(0)} ms at the end: ${verdict(timeAfter > timeBefore * TIME_SLACK)}.
Handles: ${samples[0]!.handles} and ${samples.at(-1)!.handles}. Frames, two for a webview: ${samples[0]!.frames} and ${samples.at(-1)!.frames}.
Objects of our ${classes.size} classes: ${sum('from')} at the start, ${sum('to')} at the end: ${verdict(more.length > 0)}.`);
  for (const { name, from, to } of more) console.log(`  ${name}: ${from}, then ${to}`);
  for (const name of ['DisposableStore', 'ReferencePanel', 'DraftAnalyzer']) {
    console.log(`  ${name}: ${before.get(name) ?? 0}, then ${after.get(name) ?? 0}`);
  }
  const others = [...after].map(([name, to]) => ({ name, from: before.get(name) ?? 0, to }));
  const most = others.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 8);
  console.log(
    `Most new objects of any kind in the host: ${most.map(({ name, from, to }) => `${name} ${from} to ${to}`).join(', ')}.`,
  );
}

function verdict(grew: boolean): string {
  return grew ? 'GREW' : 'did not grow';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
