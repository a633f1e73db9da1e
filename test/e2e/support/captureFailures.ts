import type { Workbench } from './workbenchPage';

const watched: Workbench[] = [];

/** Where mocha runs: takes `out/screenshots/failed-<test>.png` of the window whenever a test fails, and ends the window with the run at the latest. */
export function captureFailures(workbench: Workbench): void {
  watched.push(workbench);
}

if (typeof afterEach === 'function') {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/\W+/g, '-').toLowerCase();
    for (const [index, workbench] of watched.filter(({ page }) => !page.isClosed()).entries()) {
      await workbench.screenshot(`failed-${name}${index > 0 ? `-${index + 1}` : ''}`);
    }
  });

  after(async () => {
    await Promise.all(watched.map(workbench => workbench.dispose()));
  });
}
