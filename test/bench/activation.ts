import { parseArgs } from 'node:util';
import { readExtensionId } from '../../src/build/common/project.mjs';
import { OLDEST_HOST } from '../../src/build/hosts/host.mjs';
import { waitFor } from '../e2e/support/waitFor';
import { openWorkbench, type WorkbenchOptions } from '../e2e/support/workbench';
import type { Workbench } from '../e2e/support/workbenchPage';

/*
 * `npm run bench -- activation [--starts 5] [--vsix file] [--only "newest, Node"]`: what a start of the packaged
 * extension costs in a real VS Code, as VS Code itself measures it ("Developer: Startup Performance"): time to load the
 * code, time of the call of `activate`, and time until that call is done.
 */

/** How long an extension that should start may take, and how long one that should not is watched. */
const LONGEST_START_MS = 40_000;
const WATCHED_MS = 5_000;

interface Activation {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
  readonly event: string;
}

/** `view`: the extension starts because somebody opens its view. */
const cases = [
  { what: 'a draft is open', folder: 'test/fixtures/sample-prep', file: 'hard-bug-story.md', view: false },
  { what: 'drafts, none open', folder: 'test/fixtures/sample-prep', file: undefined, view: false },
  { what: 'no drafts', folder: 'test/fixtures/source-only', file: undefined, view: false },
  { what: 'no drafts, view opened', folder: 'test/fixtures/source-only', file: undefined, view: true },
] as const;

const hosts: readonly (Pick<WorkbenchOptions, 'release' | 'web'> & { readonly name: string })[] = [
  { name: 'newest, Node' },
  { name: 'newest, web worker', web: true },
  { name: 'oldest, Node', release: OLDEST_HOST },
  { name: 'oldest, web worker', release: OLDEST_HOST, web: true },
];

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    starts: { type: 'string', default: '5' },
    vsix: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

async function main(): Promise<void> {
  console.log(
    'Milliseconds, medians (all starts); goal: load + activate at most 25. Other work on the machine slows starts down: the best says more then.\n',
  );
  for (const { name, ...host } of hosts) {
    for (const { what, folder, file, view } of cases) {
      if (!`${name}, ${what}`.includes(values.only)) continue;
      const workbench = await openWorkbench({
        ...host,
        folder,
        allBuiltIn: true,
        ...(values.vsix && { vsix: values.vsix }),
        viewport: { width: 1800, height: 2400 },
      });
      try {
        const starts: (Activation | undefined)[] = [];
        if (file) await workbench.openFile(`answers/${file}`);
        for (let start = 0; start < Number(values.starts); start++) {
          await workbench.reload();
          if (view) await openView(workbench);
          const starting = view || folder.endsWith('prep');
          starts.push(await readActivation(workbench, starting ? LONGEST_START_MS : WATCHED_MS));
        }
        console.log(`${name.padEnd(20)} ${what.padEnd(24)} ${describe(starts)}`);
      } finally {
        await workbench.dispose();
      }
    }
  }
}

function openView(workbench: Workbench): Promise<void> {
  return workbench.page.locator('.activitybar .action-label[aria-label^="StarDraft"]').first().click();
}

/** Looks until the extension has started; undefined when it has not within `limit` milliseconds. */
async function readActivation(workbench: Workbench, limit: number): Promise<Activation | undefined> {
  let found: Activation | undefined;
  const look = async () => {
    await workbench.runCommand('Developer: Startup Performance');
    await workbench.focusEditor();
    found = toActivation(await workbench.visibleText());
    await workbench.runCommand('View: Close Editor');
    return found !== undefined;
  };
  await waitFor('the extension to start', look, limit).catch(() => undefined);
  return found;
}

function toActivation(table: string): Activation | undefined {
  const row = table.split('\n').find(line => line.includes(`| ${readExtensionId()} `));
  if (row === undefined) return undefined;
  const [, , , load, call, finish, event] = row.split('|').map(cell => cell.trim());
  return { load: Number(load), call: Number(call), finish: Number(finish), event: event ?? '' };
}

function describe(starts: readonly (Activation | undefined)[]): string {
  const started = starts.filter(start => start !== undefined);
  if (started.length === 0) return 'not started';
  const parts = (['load', 'call', 'finish'] as const).map(part => {
    const times = started.map(start => start[part]);
    return `${part} ${String(median(times)).padStart(3)} (${times.join(' ')})`;
  });
  const totals = started.map(({ load, call }) => load + call);
  const total = `${String(median(totals)).padStart(3)}, best ${String(Math.min(...totals)).padStart(3)}`;
  return `load + activate ${total}: ${parts.join(', ')}; by ${started[0]!.event}`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

void main();
