import { type WordId, wordTable } from '../../text/vocabulary';

/** What a unit measures. Units of one dimension convert into each other. */
export type Dimension = 'duration' | 'size' | 'money' | 'percent' | 'factor' | 'rate';

export interface Unit {
  readonly dimension: Dimension;
  /** How many seconds, bytes, or of itself, one of it is. */
  readonly scale: number;
}

const LIST: readonly (readonly [Dimension, number, string])[] = [
  ['duration', 1e-9, 'ns nanosecond nanoseconds'],
  ['duration', 1e-6, 'us microsecond microseconds'],
  ['duration', 1e-3, 'ms msec msecs millisecond milliseconds millis'],
  ['duration', 1, 's sec secs second seconds'],
  ['duration', 60, 'min mins minute minutes'],
  ['duration', 3600, 'h hr hrs hour hours'],
  ['duration', 86_400, 'day days night nights workday workdays'],
  ['duration', 604_800, 'week weeks wk wks weekend weekends'],
  ['duration', 1_209_600, 'sprint sprints fortnight fortnights'],
  ['duration', 2_629_800, 'month months mo'],
  ['duration', 7_889_400, 'quarters'],
  ['duration', 31_557_600, 'year years yr yrs'],
  ['size', 1, 'byte bytes'],
  ['size', 1e3, 'kb kib kilobyte kilobytes'],
  ['size', 1e6, 'mb mib meg megs megabyte megabytes'],
  ['size', 1e9, 'gb gib gig gigs gigabyte gigabytes'],
  ['size', 1e12, 'tb tib terabyte terabytes'],
  ['size', 1e15, 'pb petabyte petabytes'],
  [
    'money',
    1,
    'dollar dollars euro euros pound pounds usd eur gbp chf inr cad aud yen rupee rupees francs zloty kronor bucks quid',
  ],
  ['money', 0.01, 'cent cents pence'],
  ['percent', 1, 'percent pct pp'],
  ['factor', 1, 'x times fold'],
  ['rate', 1, 'rps qps tps rpm fps mbps gbps kbps hz khz mhz ghz px km kg cm mm'],
];

const units: Unit[] = [];
const numbers = new Map<string, number>();
for (const [dimension, scale, list] of LIST) {
  units.push({ dimension, scale });
  for (const text of list.split(' ')) numbers.set(text, units.length);
}

const unitNumber = wordTable(text => numbers.get(text) ?? 0);

/** The unit that a whole word names ("minutes", "ms", "euros"), or undefined. */
export function unitOfWord(id: WordId): Unit | undefined {
  const number = unitNumber(id);
  return number === 0 ? undefined : units[number - 1];
}

/** The unit that lower-case letters glued to a figure name ("ms" in `900ms`, "x" in `10x`), or undefined. */
export function unitOfSuffix(text: string): Unit | undefined {
  const number = numbers.get(text);
  return number === undefined || text === 'times' ? undefined : units[number - 1];
}

const MULTIPLIERS = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
]);

/** What letters glued to a figure multiply it by ("k" in `2k`), or undefined. */
export function multiplierOfSuffix(text: string): number | undefined {
  return MULTIPLIERS.get(text);
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';

const values = new Map<string, number>();
ONES.split(' ').forEach((text, value) => values.set(text, value));
TENS.split(' ').forEach((text, index) => values.set(text, 30 + 10 * index));
for (const [text, value] of [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
] as const)
  values.set(text, value);

/** Whether a lower-case word is a number ("seven", "hundred"). */
export function isNumberText(text: string): boolean {
  return values.has(text);
}

const kinds = wordTable(text => {
  const value = values.get(text);
  if (value === undefined) return 0;
  return value >= 100 ? 100 + Math.round(Math.log10(value)) : value + 1;
});

/** A number word below one hundred: its value, or -1. */
export function smallNumber(id: WordId): number {
  const kind = kinds(id);
  return kind === 0 || kind > 100 ? -1 : kind - 1;
}

/** "hundred", "thousand", "million" ...: what it multiplies by, or 0. */
export function bigNumber(id: WordId): number {
  const kind = kinds(id);
  return kind > 100 ? 10 ** (kind - 100) : 0;
}
