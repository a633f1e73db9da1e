import type { Workbench } from './workbenchPage';

const watched: Workbench[] = [];

/** Takes `out/screenshots/failed-<test>.png` of the window whenever a test fails, where mocha runs. */
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
}
