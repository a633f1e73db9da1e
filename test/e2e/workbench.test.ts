import { strict as assert } from 'node:assert';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

describe('The workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench?.dispose());

  it('opens with the extension installed', async () => {
    await workbench.runCommand('Extensions: Show Installed Extensions');
    const entry = workbench.page.locator('.extension-list-item', { hasText: 'StarDraft' }).first();
    await entry.waitFor();
    assert.match((await entry.textContent()) ?? '', /StarDraft/);
    await workbench.screenshot('workbench');
  });
});
