import { strict as assert } from 'node:assert';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

describe('The workbench', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ allBuiltIn: true });
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

describe('Restricted Mode', () => {
  it('takes nothing away: a click opens a draft with its reference, and the draft is checked', async () => {
    const workbench = await openWorkbench({ trusted: false });
    try {
      await workbench.waitForStatusBar('Restricted Mode');
      await workbench.openQuestions(/^Stories/);
      await (await workbench.waitForTreeItem(/nasty fault/)).click();
      await workbench.tab('production-debugging-story.md').waitFor();
      await workbench.webview('h1');
      await workbench.waitForStatusBar(/Ln 10, Col 1\b/);
      await workbench.insert('I read the the log.');
      await workbench.goTo(1);
      await workbench.waitForProblem(/repeated-word/);
    } finally {
      await workbench.dispose();
    }
  });
});
