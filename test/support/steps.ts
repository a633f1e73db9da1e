/**
 * What each patched method costs: an upper bound of the characters that it looks at; a look into a set counts as one.
 */
const COSTS: readonly [
  owner: object,
  name: string,
  cost: (self: string, args: readonly unknown[], result: unknown) => number,
][] = [
  [String.prototype, 'charCodeAt', () => 1],
  [String.prototype, 'charAt', () => 1],
  [String.prototype, 'indexOf', searched],
  [
    String.prototype,
    'includes',
    (self, args, result) =>
      result
        ? searched(self, args, self.indexOf(String(args[0]), Number(args[1] ?? 0)))
        : self.length - Number(args[1] ?? 0),
  ],
  [
    String.prototype,
    'lastIndexOf',
    (self, args, result) => Math.min(self.length, Number(args[1] ?? self.length)) - Math.max(0, Number(result)) + 1,
  ],
  [String.prototype, 'trim', (self, _args, result) => self.length - String(result).length + 1],
  [String.prototype, 'trimEnd', (self, _args, result) => self.length - String(result).length + 1],
  [String.prototype, 'split', self => self.length],
  [String.prototype, 'toLowerCase', self => self.length],
  [String.prototype, 'replaceAll', self => self.length],
  [Set.prototype, 'has', () => 1],
];

/** A sticky pattern is bounded by what it says; more than this would be a bug of its own. */
const STICKY = 1_000;

function searched(self: string, args: readonly unknown[], result: unknown): number {
  const from = Number(args[1] ?? 0);
  return (Number(result) < 0 ? self.length : Number(result)) - from + 1;
}

/**
 * Runs `work` and counts the characters that strings and patterns look at meanwhile: a measure of effort that does not
 * depend on the machine. A pattern counts as if it read all of its text once; one that goes on from match to match
 * (`g`) counts what it matched, and the rest when it ends.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  let counting = true;
  const restore: (() => void)[] = [];
  const patch = (
    owner: object,
    name: string,
    count: (self: unknown, args: readonly unknown[], result: unknown) => number,
  ) => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    const patched = function (this: unknown, ...args: unknown[]) {
      const result = Reflect.apply(original, this, args);
      if (counting) {
        counting = false;
        steps += count(this, args, result);
        counting = true;
      }
      return result;
    };
    Reflect.set(owner, name, patched);
    restore.push(() => Reflect.set(owner, name, original));
  };
  for (const [owner, name, cost] of COSTS) {
    patch(owner, name, (self, args, result) => cost(typeof self === 'string' ? self : '', args, result));
  }
  patch(RegExp.prototype, 'exec', (self, [text], result) => {
    const { sticky, global, lastIndex } = self as RegExp;
    const found = result as RegExpExecArray | null;
    if (sticky) return STICKY;
    return global && found ? found[0].length + 1 : String(text).length - lastIndex;
  });
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
