import { strict as assert } from 'node:assert';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const DRAFT = 'hard-bug-story.md';
const OTHER = 'production-debugging-story.md';

/**
 * In a folder that lies on no disk of this machine, but in another extension, which fails on demand: a virtual
 * workspace.
 */
describe('A disk that fails', () => {
  let workbench: Workbench;

  async function meet(trouble: string): Promise<void> {
    await workbench.runCommand(`Test Disk: ${trouble}`);
  }

  /** Does something that fails, and waits for what is said of it. */
  async function expectError(text: string, action: () => Promise<unknown>): Promise<void> {
    await action();
    await workbench.waitForNotification(text);
    await workbench.clearNotifications();
  }

  const newQuestion = () => workbench.newQuestion('Why this town?', 'Motivation');

  before(async () => {
    workbench = await openWorkbench({
      web: true,
      companion: 'test/fixtures/test-disk',
      folders: ['testdisk:/prep'],
      viewport: { width: 1400, height: 1400 },
    });
    await workbench.openQuestions(/^Stories/);
    await (await workbench.waitForTreeItem(/hardest bug/)).click();
    await workbench.tab(DRAFT).waitFor();
    await workbench.webview('h1');
    await workbench.waitForStatusBar(/\d+ s\b/);
  });
  after(() => workbench?.dispose());

  it('and refuses everything: each command says which file, why, and what to do', async () => {
    const refused = (file: string) => `${file} cannot be opened: you have no permission to read it. Change that`;
    await meet('Refuses Everything');
    await expectError(refused(`answers/${OTHER}`), () => workbench.treeItem(/nasty fault/).click());
    await expectError(refused('answers/hard-bug-story.2.md'), () => workbench.runCommand('StarDraft: New Attempt'));
    await expectError(refused(`questions/stories/${DRAFT}`), () =>
      workbench.runCommand('StarDraft: Copy Question to My Bank'),
    );
    await expectError(refused('questions/why-this-town.md'), newQuestion);
    const panel = await workbench.webview('.feedback');
    await expectError(refused('reference-notes.md'), () => panel.locator('.feedback button').first().click());
  });

  it('and is away: what was open stays, and can be marked, mended and saved later', async () => {
    await meet('Is Away');
    await expectError(
      `answers/${OTHER} cannot be opened: the disk or server that holds it does not answer. Try again later.`,
      () => workbench.treeItem(/nasty fault/).click(),
    );
    await workbench.page.keyboard.press('Control+1');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await workbench.goTo(9);
    await workbench.insert('More of them. ');
    await workbench.runCommand('StarDraft: Mark as Ready');
    await workbench.waitForText('status: ready');
    await expectError(`Failed to save '${DRAFT}'`, () => workbench.page.keyboard.press('Control+S'));
    await workbench.waitForText('More of them.');
    await meet('Works');
    await workbench.page.keyboard.press('Control+S');
    await workbench.tab(DRAFT).and(workbench.page.locator(':not(.dirty)')).waitFor();
    await workbench.runCommand('File: Revert File');
    await workbench.waitForText('More of them.');
  });

  it('and cannot save what a command has changed: it stays in the editor', async () => {
    await meet('Refuses Writing');
    await expectError(`Failed to save '${DRAFT}'`, () => workbench.runCommand('StarDraft: Mark as Draft'));
    await workbench.waitForText('status: draft');
    await meet('Works');
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+S');
    await workbench.tab(DRAFT).and(workbench.page.locator(':not(.dirty)')).waitFor();
  });

  it('and refuses to be written: says that new files cannot be created', async () => {
    await meet('Refuses Writing');
    const look = 'cannot be created. Make sure that you may write to its folder and that the disk is not full';
    await expectError(`answers/${OTHER} ${look}`, () => workbench.treeItem(/nasty fault/).click());
    await expectError(`questions/why-this-town.md ${look}`, newQuestion);
  });

  it('and is full: an empty file that is left behind is told of', async () => {
    await meet('Is Full');
    await expectError('Nothing could be written to questions/why-this-town.md. Is the disk full?', newQuestion);
  });

  it('and breaks in a way that nobody thought of: its own words are passed on', async () => {
    await meet('Breaks');
    await expectError(
      `answers/${OTHER} cannot be opened: The needle is stuck. Make sure that you may read it, then try again.`,
      () => workbench.treeItem(/nasty fault/).click(),
    );
  });

  it('and works again: the same click leads to the draft', async () => {
    await meet('Works');
    await workbench.treeItem(/nasty fault/).click();
    await workbench.tab(OTHER).waitFor();
    await workbench.waitForText('## Result');
    assert.equal(await workbench.page.locator('.notification-list-item').count(), 0);
  });

  it('and tells nothing of a new file: it is found when the window comes to the front', async () => {
    await meet('Gets an Attempt Unseen');
    await workbench.comeToFront();
    await waitFor('both attempts', async () =>
      /2 attempts/.test((await workbench.treeItem(/hardest bug/).getAttribute('aria-label')) ?? ''),
    );
  });

  it('tells the log each time', async () => {
    await workbench.runCommand('StarDraft: Why Is Nothing Shown?');
    await workbench.pick('Show the log');
    const output = workbench.page.locator('.part.panel .monaco-editor .view-lines').first();
    await waitFor('the failure with its cause', async () =>
      /stardraft\.openDraft: answers\/production-debugging-story\.md cannot be opened: .*\(.*The needle is stuck\)/.test(
        (await output.innerText()).replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' '),
      ),
    );
  });
});
