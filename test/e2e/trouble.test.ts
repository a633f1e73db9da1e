import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const DRAFT = 'answers/hard-bug-story.md';

async function waitForState(workbench: Workbench, question: RegExp, state: RegExp): Promise<void> {
  await waitFor(`${state} in the tree`, async () => {
    return state.test((await workbench.treeItem(question).getAttribute('aria-label')) ?? '');
  });
}

describe('Files that other programs touch', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ files: { 'questions/own/README.md': '# Mine\n' } });
    await workbench.openQuestions(/^Stories/);
    await workbench.openFile(DRAFT);
  });
  after(() => workbench?.dispose());

  it('are followed while nothing is unsaved', async () => {
    const text = await workbench.readFile(DRAFT);
    await workbench.writeFile(DRAFT, text.replace('status: draft', 'status: ready').replace('booking', 'ticket'));
    await workbench.waitForText('ticket service');
    await waitForState(workbench, /hardest bug/, /, ready,/);
    await workbench.writeFile(DRAFT, text);
    await waitForState(workbench, /hardest bug/, /, draft,/);
  });

  it('are not written over by what is unsaved, nor the other way round', async () => {
    await workbench.goTo(15, 1);
    await workbench.insert('Typed here. ');
    await workbench.writeFile(DRAFT, `${await workbench.readFile(DRAFT)}\nWritten elsewhere.\n`);
    await workbench.page.keyboard.press('Control+S');
    await workbench.waitForNotification('The content of the file is newer');
    await workbench.waitForText('Typed here.');
    assert.match(await workbench.readFile(DRAFT), /Written elsewhere\./);
    assert.doesNotMatch(await workbench.readFile(DRAFT), /Typed here\./);
    await workbench.clearNotifications();
    await workbench.runCommand('File: Revert File');
    await workbench.waitForText('Written elsewhere.');
  });

  it('may vanish with their folder: the words stay, in the editor and in the tree, and can be saved', async () => {
    await workbench.goTo(15, 1);
    await workbench.insert('Typed here. ');
    await rm(join(workbench.folder, 'answers'), { recursive: true });
    await workbench.tab('hard-bug-story.md').locator('.strikethrough').waitFor();
    await workbench.treeItem(/hardest bug/).click();
    await workbench.webview('h1');
    await workbench.waitForText('Typed here.');
    await waitForState(workbench, /hardest bug/, /, draft,/);
    await workbench.page.keyboard.press('Control+S');
    await waitFor('the file', async () => /Typed here\./.test(await workbench.readFile(DRAFT).catch(() => '')));
  });

  it('may be question files that vanish under their panel, and come back', async () => {
    const question = '---\nquestion: Why this town?\nkind: motivation\n---\n## Why they ask\n\nTo see roots.\n';
    await workbench.writeFile('questions/own/why-town.md', question);
    await workbench.expand(/^Own/);
    await (await workbench.waitForTreeItem(/Why this town/)).click();
    await (await workbench.webview('text=To see roots.')).locator('h1', { hasText: 'Why this town?' }).waitFor();
    await rm(join(workbench.folder, 'questions/own'), { recursive: true });
    await (await workbench.webview('h1')).locator('h1', { hasText: 'No question "why-town"' }).waitFor();
    await workbench.writeFile('questions/own/why-town.md', question);
    await workbench.webview('text=To see roots.');
  });
});

describe('Where a file cannot be created', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openQuestions(/^Stories/);
    await rename(join(workbench.folder, 'answers'), join(workbench.folder, 'kept'));
  });
  after(() => workbench?.dispose());

  it('a click says what stands in the way', async () => {
    await workbench.writeFile('answers', 'Not a folder.\n');
    await workbench.treeItem(/nasty fault/).click();
    await workbench.waitForNotification(
      'answers/production-debugging-story.md cannot be created: answers is a file, not a folder. Rename it, then try again.',
    );
    await workbench.clearNotifications();
    assert.equal(await workbench.readFile('answers'), 'Not a folder.\n');
  });

  it('a click says what to look for when nothing is seen in the way', async () => {
    await rm(join(workbench.folder, 'answers'));
    // Nothing can be made here, whoever runs this.
    await symlink('/no/such/folder', join(workbench.folder, 'answers'));
    await workbench.treeItem(/nasty fault/).click();
    await workbench.waitForNotification(
      'answers/production-debugging-story.md cannot be created. Make sure that you may write to its folder and that the disk is not full, then try again.',
    );
    await workbench.clearNotifications();
  });

  it('the same click makes it once that is mended', async () => {
    await rm(join(workbench.folder, 'answers'));
    await workbench.treeItem(/nasty fault/).click();
    await workbench.tab('production-debugging-story.md').waitFor();
    await waitFor('the draft', async () =>
      /## Result/.test(await workbench.readFile('answers/production-debugging-story.md').catch(() => '')),
    );
  });
});

describe('Two windows on one folder', () => {
  let one: Workbench;
  let two: Workbench;

  before(async () => {
    one = await openWorkbench();
    two = await one.openWindow();
    await one.openQuestions(/^Stories/);
    await two.openQuestions(/^Stories/);
  });
  after(() => one?.dispose());

  it('agree on what is started, written and ready', async () => {
    await one.treeItem(/nasty fault/).click();
    await one.tab('production-debugging-story.md').waitFor();
    await waitForState(two, /nasty fault/, /, draft/);
    await two.treeItem(/nasty fault/).click();
    await two.tab('production-debugging-story.md').waitFor();
    await one.waitForStatusBar(/Ln 10, Col 1\b/);
    await one.insert('The shop was down.');
    await one.page.keyboard.press('Control+S');
    await two.waitForText('The shop was down.');
    await one.runCommand('StarDraft: Mark as Ready');
    await waitForState(one, /nasty fault/, /, ready/);
    await waitForState(two, /nasty fault/, /, ready/);
    await two.waitForText('status: ready');
    await two.runCommand('StarDraft: Mark as Draft');
    await waitForState(one, /nasty fault/, /, draft/);
    assert.equal(await one.page.locator('.notification-list-item').count(), 0);
    assert.equal(await two.page.locator('.notification-list-item').count(), 0);
    const path = join(one.folder, 'answers/production-debugging-story.md');
    assert.equal((await readFile(path, 'utf8')).split('The shop was down.').length, 2);
  });

  it('make an attempt each, the second one before it can have heard of the first, and none is written over', async () => {
    const windows = [one, two];
    const pathOf = (number: number) => join(one.folder, `answers/production-debugging-story.${number}.md`);
    const command = 'StarDraft: New Attempt';
    for (const window of windows) await window.offerCommand(command);
    await one.page.keyboard.press('Enter');
    await waitFor('the first attempt on the disk', () => existsSync(pathOf(2)));
    await two.page.keyboard.press('Enter');
    for (const [index, window] of windows.entries()) {
      await window.tab(/production-debugging-story\.\d\.md/).waitFor();
      await window.waitForStatusBar(/Ln 10, Col 1\b/);
      await window.insert(`Attempt of window ${index + 1}.`);
      await window.page.keyboard.press('Control+S');
    }
    await waitFor('both on the disk', async () => {
      const texts = await Promise.all([2, 3].map(number => readFile(pathOf(number), 'utf8').catch(() => '')));
      return /Attempt of window 1/.test(texts.join()) && /Attempt of window 2/.test(texts.join());
    });
    for (const { page } of windows) assert.equal(await page.locator('.notification-list-item').count(), 0);
  });
});
