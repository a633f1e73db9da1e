import { endStages } from './stage';
import type { Workbench } from './workbenchPage';

const watched: Workbench[] = [];

/**
 * Where mocha runs: takes `out/screenshots/failed-<test>.png` of the window whenever a test fails, says so where it is
 * tried once more, and ends windows and servers with the run at the latest.
 */
export function captureFailures(workbench: Workbench): void {
  watched.push(workbench);
}

if (typeof afterEach === 'function') {
  afterEach(async function () {
    const state = this.currentTest?.state;
    const title = this.currentTest?.fullTitle() ?? '';
    if (state === 'passed' || state === 'pending') return;
    // A failure without a state is one after which mocha tries again.
    if (state === undefined) console.log(`Failed once: ${title}`);
    const name = title.replace(/\W+/g, '-').toLowerCase();
    for (const [index, workbench] of watched.filter(({ page }) => !page.isClosed()).entries()) {
      await workbench.screenshot(`failed-${name}${index > 0 ? `-${index + 1}` : ''}`);
    }
  });

  after(async () => {
    await Promise.all(watched.map(workbench => workbench.dispose()));
    await endStages();
  });
}
