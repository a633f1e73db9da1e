import type { HeapSizes } from './heapSnapshot';

/**
 * What may be more at the end by the line through all samples: bytes; listeners and handles. Then what may be more of
 * one class, and the ratio of times.
 */
const HEAP_SLACK = 256 * 1024;
const COUNT_SLACK = 2;
const OBJECT_SLACK = 3;
const TIME_SLACK = 1.3;

/** The extension host and the window between two rounds of use. */
export interface Sample {
  /** Since the start. */
  readonly seconds: number;
  readonly heap: HeapSizes;
  /** Objects of each class. */
  readonly objects: ReadonlyMap<string, number>;
  readonly listeners: number;
  readonly handles: number;
  readonly frames: number;
  /** Milliseconds from a keystroke to the change of findings. */
  readonly times: readonly number[];
}

interface Verdict {
  readonly text: string;
  readonly grew: boolean;
}

export const HEADER = `MB of the heap: all; of which code; what VS Code keeps of tree rows, and of logs; the rest.
   time rounds   keys     all   code   rows   logs   rest listeners handles frames  ms to findings: median (worst)`;

export function toLine(
  { seconds, heap, listeners, handles, frames, times }: Sample,
  rounds: number,
  keystrokes: number,
): string {
  const columns = [`${seconds.toFixed(0)} s`.padStart(7), String(rounds).padStart(6), String(keystrokes).padStart(6)];
  for (const bytes of [heap.all, heap.code, heap.rows, heap.logs, heap.rest]) {
    columns.push(toMegabytes(bytes).padStart(6));
  }
  columns.push(String(listeners).padStart(9), String(handles).padStart(7), String(frames).padStart(6));
  return `${columns.join(' ')}  ${median(times).toFixed(0).padStart(6)} (${Math.max(...times).toFixed(0)})`;
}

/**
 * What changed between the first samples and the last, three of each if there are so many, and whether that is growth;
 * `classes` are the names of ours.
 */
export function toVerdicts(samples: readonly Sample[], classes: ReadonlySet<string>): readonly Verdict[] {
  const [first, last] = [samples[0]!, samples.at(-1)!];
  const part = Math.min(3, Math.ceil(samples.length / 2));
  const compare = (read: (sample: Sample) => readonly number[]) =>
    [samples.slice(0, part), samples.slice(-part)].map(one => median(one.flatMap(read)));
  const hours = (last.seconds - first.seconds) / 3600;
  const growthOf = (read: (sample: Sample) => number) =>
    hours * slopeOf(samples.map(sample => [sample.seconds / 3600, read(sample)]));
  const toCountVerdict = (what: string, read: (sample: Sample) => number): Verdict => ({
    text: `${what}: ${between(compare(sample => [read(sample)]))}`,
    grew: growthOf(read) > COUNT_SLACK,
  });
  const growth = growthOf(({ heap }) => heap.rest);
  const rest = between(compare(({ heap }) => [heap.rest]).map(toMegabytes), 'MB');
  const times = compare(sample => sample.times);
  return [
    {
      text: `Objects and texts, but for what VS Code keeps: ${rest}, ${toMegabytes(growth)} MB more by the line through all samples, ${toMegabytes(growth / hours)} MB an hour`,
      grew: growth > HEAP_SLACK,
    },
    toClassVerdict(first, last, classes),
    toCountVerdict('Listeners', sample => sample.listeners),
    toCountVerdict('Handles', sample => sample.handles),
    { text: `Frames, two for a panel: ${between([first.frames, last.frames])}`, grew: last.frames > first.frames },
    {
      text: `Keystroke to findings: ${between(
        times.map(time => time.toFixed(0)),
        'ms',
      )}`,
      grew: times[1]! > times[0]! * TIME_SLACK,
    },
  ];
}

function toClassVerdict(first: Sample, last: Sample, classes: ReadonlySet<string>): Verdict {
  const counts = [...classes].map(name => ({
    name,
    from: first.objects.get(name) ?? 0,
    to: last.objects.get(name) ?? 0,
  }));
  const sums = [first, last].map(({ objects }) =>
    [...classes].reduce((sum, name) => sum + (objects.get(name) ?? 0), 0),
  );
  const more = counts.filter(({ from, to }) => to > from + OBJECT_SLACK);
  const names = more.map(({ name, from, to }) => `; ${name} ${from}, then ${to}`);
  return { text: `Objects of our ${classes.size} classes: ${between(sums)}${names.join('')}`, grew: more.length > 0 };
}

function between([from, to]: readonly (string | number)[], unit = ''): string {
  const end = unit && ` ${unit}`;
  return `${from}${end} at the start, ${to}${end} at the end`;
}

/** The slope of the straight line that comes closest to the points. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (read: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const x = mean(point => point[0]);
  const y = mean(point => point[1]);
  return mean(point => (point[0] - x) * (point[1] - y)) / mean(point => (point[0] - x) ** 2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(2);
}
