import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import { tryUntilDone, waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const FINISHED = `---
framework: star
---

# What was a hard fault?

## Situation

Our checkout service at a web shop lost about 30 of 9,000 orders a day, and support heard of it first, from angry customers.

## Task

I was asked to find the cause before the sale in two weeks.

## Action

The logs showed no errors, so I added a correlation id to every order and wrote a script that replayed a day of traffic. Two workers took the same message whenever one was slow: I could reproduce that on my laptop by pausing one of them. I made the handler idempotent with a key per order, because a longer timeout would only have hidden the fault, and rolled it out to one shop first. I watched that shop for two days before the others followed.

## Result

Lost orders went from 30 a day to none in the four weeks after the change, and support has had no call about it since.
`;

describe('The first run', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      folder: 'test/fixtures/source-only',
      settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false },
    });
    await openWalkthrough();
  });
  after(() => workbench?.dispose());

  /** A walkthrough that has just come up takes the keyboard a little later, and a list that is open then closes. */
  const openWalkthrough = () =>
    tryUntilDone('the walkthrough', async timeout => {
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.quickPickRow('Write your first interview answer').click({ timeout });
      await workbench.page.locator('.getting-started-step:enabled').first().waitFor({ timeout });
    });
  const step = (title: string): Locator => workbench.page.locator('.getting-started-step', { hasText: title });
  /** A walkthrough that has just come up opens a step by itself, and a click on an open step closes it. */
  const click = (title: string, button: string) =>
    tryUntilDone(button, async timeout => {
      const link = step(title).getByText(button, { exact: true });
      if (!(await link.isVisible())) await step(title).click({ timeout });
      await link.click({ timeout });
    });
  const isDone = (title: string) => step(title).locator('.codicon-getting-started-step-checked').first().isVisible();

  it('does not call an answer ready that is not there', async () => {
    await click('Say it aloud', 'Mark as Ready');
    await workbench.waitForNotification('No draft is open. Open one first.');
    assert.equal(await isDone('Say it aloud'), false);
  });

  it('leads from an empty folder to an answer with findings, the reference beside it', async () => {
    await click('Set up a prep folder', 'Set Up a Prep Folder');
    await workbench.tab('hard-bug-story.md').waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.webview('.row');
    await workbench.screenshot('first-run-sample');
    await openWalkthrough();
    await waitFor('two steps', async () => (await isDone('Set up a prep folder')) && (await isDone('Write beside')));
    await click('Write beside', 'See the Findings');
    await workbench.waitForProblem('proof yet');
  });

  it('goes on with a question of choice, whose draft does not scroll sideways; the panel stays at its section', async () => {
    await openWalkthrough();
    await tryUntilDone('a suggestion to click', async timeout => {
      await click('Choose a question', 'Next Question');
      const rows = workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Not started yet' });
      await rows.first().click({ timeout });
    });
    await workbench.page.locator('.codelens-decoration', { hasText: 'Empty' }).first().waitFor();
    const panel = await workbench.webview('.row');
    await panel.locator('.measure', { hasText: '0 of ' }).waitFor();
    assert.equal(await panel.locator('section.row.current').count(), 0, 'first to read is what is asked and why');
    assert.match((await panel.locator('.share .quiet').first().textContent())!, /^usually/);
    await workbench.type(
      'Every morning a nurse searched three folders for the list of that day, before anybody could begin.',
    );
    await workbench.screenshot('first-run-draft');
    const slider = workbench.page
      .locator('.editor-group-container.active .monaco-editor .scrollbar.horizontal .slider')
      .first();
    const { slides, room } = await slider.evaluate(element => ({
      slides: element.getBoundingClientRect().width,
      room: element.parentElement!.getBoundingClientRect().width,
    }));
    assert.ok(slides === 0 || slides >= room, `a slider of ${slides} in ${room}`);
    await panel.locator('section.row:first-of-type.current').waitFor();
    await openWalkthrough();
    await waitFor('the step', () => isDone('Choose a question'));
  });

  it('ends with an answer that is ready', async () => {
    await openWalkthrough();
    await click('Say it aloud', 'Mark as Ready');
    await waitFor('the step', () => isDone('Say it aloud'));
    await workbench.screenshot('first-run-done');
  });

  it('offers in the status bar what comes when nothing is left to mend', async () => {
    await workbench.writeFile('answers/finished.md', FINISHED);
    await workbench.openFile('answers/finished.md');
    const offer = (text: string) =>
      tryUntilDone(text, async timeout => {
        await workbench.page.mouse.move(0, 0);
        await workbench.page.locator('.statusbar-item[id*="stardraft"]').hover();
        await workbench.page.locator('.workbench-hover a', { hasText: text }).click({ timeout });
      });
    await offer('Mark as Ready');
    await waitFor('the mark', async () => /^status: ready$/m.test(await workbench.readFile('answers/finished.md')));
    await offer('Next Question');
    await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
