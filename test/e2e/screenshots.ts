import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/project.mjs';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

/* Makes the pictures of the README: `npm run screenshots`. */

const FOLDER = join(root, 'media/readme');
const DRAFT_FILE = 'answers/hard-bug-story.md';

const DRAFT = `---
question: hard-bug-story
status: draft
---

# What was the hardest bug you ever had to find, and how did you corner it?

## Situation

On Friday evenings the response time of our booking page jumped from 300 milliseconds to eleven seconds. About forty guests a week gave up and phoned us.

## Task

I looked after the search code, so it was mine to find out why.

## Action

The logs showed no errors, and the database looked idle. My hypothesis was that queries wait for a connection, so I measured how long each one waits. Then I reproduced it: twenty searches at once on my laptop, and the same eleven seconds.

## Result

The page got much faster and everybody was happy.
`;

const DRAFT_OF_ANOTHER = `---
question: working-with-frontend-developers
status: ready
---

# Working with frontend developers

## Situation

Our app team waited for my endpoints.
`;

async function take(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  process.stdout.write(`media/readme/${name}.png\n`);
}

async function takeLoop(workbench: Workbench): Promise<void> {
  await workbench.openFile(DRAFT_FILE);
  await workbench.waitForStatusBar(/\d+ s\b/);
  await workbench.runCommand('StarDraft: Open Reference');
  const panel = await workbench.webview('.row');
  await panel.locator('.point .tick').first().waitFor();
  await workbench.page.keyboard.press('Control+1');
  await workbench.goTo(12);
  await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await panel.evaluate(() =>
    [...document.querySelectorAll('h2')].find(title => title.textContent === 'Key points')?.scrollIntoView(),
  );
  await take(workbench, 'loop');
}

async function takeTree(workbench: Workbench): Promise<void> {
  await workbench.page.locator('.activitybar .action-label[aria-label^="StarDraft"]').first().click();
  await workbench.openFile(DRAFT_FILE);
  await workbench.waitForTreeItem(/hardest bug you ever/);
  const edge = (await workbench.page.locator('.part.sidebar').boundingBox())!;
  await workbench.page.mouse.move(edge.x + edge.width + 1, 300);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(620, 300, { steps: 4 });
  await workbench.page.mouse.up();
  await workbench.page.mouse.move(900, 560);
  await workbench.page.locator('.monaco-sash.hover, .monaco-sash.active').first().waitFor({ state: 'detached' });
  await take(workbench, 'tree');
}

async function withWorkbench(height: number, width: number, task: (workbench: Workbench) => Promise<void>) {
  const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false };
  const workbench = await openWorkbench({ theme: 'dark', settings, viewport: { width, height } });
  try {
    await workbench.writeFile(DRAFT_FILE, DRAFT);
    await workbench.writeFile('answers/working-with-frontend-developers.md', DRAFT_OF_ANOTHER);
    await task(workbench);
  } finally {
    await workbench.dispose();
  }
}

async function takeAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await withWorkbench(860, 1400, takeLoop);
  await withWorkbench(620, 1200, takeTree);
}

takeAll().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
