import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../e2e/support/workbench';
import type { Workbench } from '../e2e/support/workbenchPage';
import { classesOf, HeapSnapshot } from './heapSnapshot';
import { Inspector } from './inspector';
import { HEADER, type Sample, toLine, toVerdicts } from './report';
import { User } from './user';

/** Arguments: extensions folder; ours in it, not minified; minutes. */
const [extensionsFolder = '', own = '', minutes = '10'] = process.argv.slice(3);
const SAMPLES = 12;
async function main(): Promise<void> {
  // All of a draft is in view, unfolded and unwrapped.
  const settings = {
    'stardraft.checkDelay': 0,
    'editor.scrollBeyondLastLine': false,
    'editor.stickyScroll.enabled': false,
    '[markdown]': { 'editor.wordWrap': 'off' },
  };
  const workbench = await openWorkbench({
    ...{ extensionsFolder, settings },
    allBuiltIn: true,
    viewport: { width: 1400, height: 1200 },
  });
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
  console.log(HEADER);
  for (let next = 0; Date.now() - start < duration || samples.length < 4; ) {
    await user.doRound();
    rounds++;
    if (Date.now() - start < next) continue;
    next += duration / SAMPLES;
    const sample = await takeSample(workbench, user, inspector, Date.now() - start);
    samples.push(sample);
    console.log(toLine(sample, rounds, user.keystrokes));
  }
  inspector.close();
  // The first rounds fill caches.
  for (const { text, grew } of toVerdicts(samples.slice(1), ownClasses())) {
    console.log(`${text}: ${grew ? 'GREW' : 'did not grow'}.`);
    if (grew) process.exitCode = 1;
  }
}

async function takeSample({ page }: Workbench, user: User, inspector: Inspector, elapsed: number): Promise<Sample> {
  const times = await user.timeFindings();
  const snapshot = new HeapSnapshot(await inspector.takeHeapSnapshot());
  return {
    seconds: elapsed / 1000,
    heap: snapshot.measure(),
    objects: snapshot.countObjects(),
    listeners: snapshot.countListeners(),
    handles: await inspector.evaluate<number>(
      'process.getActiveResourcesInfo().filter(name => name !== "Timeout").length',
    ),
    frames: page.frames().length,
    times,
  };
}

/** The classes of the extension's bundles, by their names. */
function ownClasses(): ReadonlySet<string> {
  const code = join(extensionsFolder, own, 'dist');
  const bundles = readdirSync(code).filter(name => name.endsWith('.js') && name !== 'cli.js');
  return new Set(bundles.flatMap(name => [...classesOf(readFileSync(join(code, name), 'utf8'))]));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
