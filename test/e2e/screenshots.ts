import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/build/common/project.mjs';
import { Animation } from './support/animation';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

/* Makes the pictures of the README: `npm run screenshots`. */

const FOLDER = join(root, 'media/readme');
const MOST_ANIMATION_BYTES = 1536 * 1024;
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

async function writeDrafts(workbench: Workbench): Promise<void> {
  await workbench.writeFile(DRAFT_FILE, DRAFT);
  await workbench.writeFile('answers/working-with-frontend-developers.md', DRAFT_OF_ANOTHER);
}

async function takeLoop(workbench: Workbench): Promise<void> {
  await writeDrafts(workbench);
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
  await writeDrafts(workbench);
  await workbench.openQuestions();
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

/** From the tree to two key points that are covered, in half a minute. */
async function takeAnimation(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const animation = new Animation(page);
  await rm(join(workbench.folder, DRAFT_FILE));
  await workbench.openQuestions();
  await (await workbench.waitForTreeItem(/^Stories/)).click();
  const row = await workbench.waitForTreeItem(/hardest bug you ever/);
  await row.hover();
  await animation.take(1600);
  await row.click();
  const panel = await workbench.webview('.row');
  await page.mouse.move(540, 560);
  await workbench.waitForStatusBar(/Ln 10, Col 1\b/);
  await page.locator('.codelens-decoration', { hasText: 'Empty' }).first().waitFor();
  await panel.locator('section.row[aria-label="Situation"]').scrollIntoViewIfNeeded();
  await animation.take(2200);
  await animation.type('Our booking page went from 300 milliseconds to eleven seconds every Friday.');
  await panel.locator('.point .tick').first().waitFor();
  await animation.take(1400);
  await animation.type(' About forty guests a week gave up and phoned support.');
  await panel.locator('.point .tick').nth(1).waitFor();
  await animation.take(1600);
  await page.keyboard.press('Escape');
  await workbench.goTo(14);
  await page
    .locator('.codelens-decoration', { hasText: /\d+ words/ })
    .first()
    .waitFor();
  await animation.take(3500);
  const bytes = await animation.write(join(FOLDER, 'write.png'));
  process.stdout.write(`media/readme/write.png (${Math.round(bytes / 1024)} KB)\n`);
  if (bytes > MOST_ANIMATION_BYTES) throw new Error(`It may weigh ${MOST_ANIMATION_BYTES / 1024} KB at the most.`);
}

async function withWorkbench(height: number, width: number, task: (workbench: Workbench) => Promise<void>) {
  const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false };
  const workbench = await openWorkbench({ theme: 'dark', allBuiltIn: true, settings, viewport: { width, height } });
  try {
    await task(workbench);
  } finally {
    await workbench.dispose();
  }
}

async function takeAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await withWorkbench(860, 1400, takeLoop);
  await withWorkbench(620, 1200, takeTree);
  await withWorkbench(600, 1080, takeAnimation);
}

takeAll().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
