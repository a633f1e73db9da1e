import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

/** All that means something in an address, a glob, a shell or Markdown, and letters outside ASCII. */
const NAME = `Vorbereitung 100% #1 [neu] {a} 面试's`;
const PACK = 'my #1 [pack] & 50% {b}';
const DRAFT = 'größe & 100% #2.md';
const QUESTION = `---
question: Why this town?
kind: motivation
points:
  - id: roots
    text: Says what ties you to the place
    any: [family, grew up]
---
## Why they ask

To see roots.
`;

function waitForFile(workbench: Workbench, path: string): Promise<void> {
  return waitFor(path, () => existsSync(join(workbench.folder, path)));
}

describe('Folders and files with odd names', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      name: NAME,
      files: {
        [`questions/${PACK}/why-town.md`]: QUESTION,
        [`questions/${PACK}/bad.md`]: '---\nquestion: Bad?\nkind: poem\n---\n',
        [`answers/${DRAFT}`]:
          '---\nquestion: why-town\n---\n# Why this town?\n\n## Origin\n\nI grew up here, I learned to code in the town library, and my parents run the bakery beside the station.\n',
      },
    });
    await workbench.openQuestions(/^my #1 \[pack\] & 50% \{b\}/);
  });
  after(() => workbench?.dispose());

  it('a click opens the draft that a question has there, with its findings and the reference', async () => {
    const row = await workbench.waitForTreeItem(/Why this town/);
    await waitFor('its state', async () => /, draft/.test((await row.getAttribute('aria-label')) ?? ''));
    await row.click();
    await workbench.tab(DRAFT).waitFor();
    const panel = await workbench.webview('text=To see roots.');
    await panel.locator('text=Says what ties you to the place').waitFor();
    await workbench.waitForProblem('No Evidence section yet');
  });

  it('a draft is marked, and gets another attempt beside it', async () => {
    await workbench.runCommand('StarDraft: Mark as Ready');
    await waitFor('the status', async () => /status: ready/.test(await workbench.readFile(`answers/${DRAFT}`)));
    await workbench.runCommand('StarDraft: New Attempt');
    await workbench.tab('why-town.2.md').waitFor();
    await waitForFile(workbench, 'answers/why-town.2.md');
  });

  it('a file that cannot be read is listed and opens at the fault', async () => {
    await workbench.expand(/^Problems/);
    await (await workbench.waitForTreeItem(/^bad\.md/)).click();
    await workbench.tab('bad.md').waitFor();
    await workbench.waitForStatusBar(/Ln 3, Col 11 /);
    await workbench.writeFile(`questions/${PACK}/bad.md`, QUESTION.replace('this town', 'that city'));
    await workbench.waitForTreeItem(/Why that city/);
  });

  it('questions are made, and copied, below the folder', async () => {
    await workbench.newQuestion('What is "50% #done"?', 'Opinion');
    await workbench.tab('what-is-50-done.md').waitFor();
    await waitForFile(workbench, 'questions/what-is-50-done.md');
    await workbench.openFile('answers/hard-bug-story.md');
    await workbench.waitForStatusBar(/\d+ s\b/);
    await workbench.runCommand('StarDraft: Copy Question to My Bank');
    await workbench.tab('hard-bug-story.md').waitFor();
    await waitForFile(workbench, 'questions/stories/hard-bug-story.md');
    assert.equal(await workbench.page.locator('.notification-list-item').count(), 0);
  });
});
