import { strict as assert } from 'node:assert';
import { tryUntilDone, waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const RESULT = 'What changed, from what to what, and how did you measure it?';

describe('Hints while drafting', () => {
  let workbench: Workbench;

  before(async () => {
    const text = '---\nframework: star\n---\n# A\n\n## Task\n\nI read the the log.\n\n## Result\n';
    workbench = await openWorkbench({ theme: 'dark', files: { 'answers/own.md': text } });
  });

  after(() => workbench?.dispose());

  /** The text that stands behind each line in sight without being in the file. */
  const prompts = () =>
    workbench.page
      .locator('.editor-group-container.active .view-line [class*="ced-"]')
      .evaluateAll(elements =>
        elements
          .map(element => getComputedStyle(element, '::after').content.replace(/^"|"$/g, ''))
          .filter(text => text !== 'none' && text !== 'normal'),
      );

  const squiggles = () => workbench.page.locator('.editor-group-container.active .squiggly-warning').count();

  it('say what belongs into an empty section, except on the line with the cursor', async () => {
    await workbench.openFile('answers/own.md');
    await waitFor('the prompt and no other', async () => (await prompts()).join() === RESULT);
    await workbench.screenshot('hints-dark');
    await workbench.goTo(10);
    await waitFor('no prompt', async () => (await prompts()).length === 0);
    await workbench.goTo(4);
    await waitFor('the prompt', async () => (await prompts()).includes(RESULT));
    await workbench.setSettings({ 'stardraft.prompts': false });
    await waitFor('no prompt', async () => (await prompts()).length === 0);
    await workbench.setSettings({ 'stardraft.prompts': true });
  });

  it('are one on a line, also beside the size of the sections', async () => {
    await workbench.setSettings({ 'stardraft.sectionInfo': 'inlayHint' });
    const size = workbench.page.locator('.view-line', { hasText: '5 words' });
    await size.waitFor();
    assert.match((await size.textContent())!.replaceAll('\u00a0', ' '), /^## Task ?5 words/);
    await workbench.setTheme('highContrastLight');
    await waitFor('the prompt', async () => (await prompts()).includes(RESULT));
    await workbench.screenshot('hints-inlay-high-contrast');
    await workbench.setTheme('light');
    await workbench.screenshot('hints-inlay-light');
    await workbench.setSettings({ 'stardraft.sectionInfo': 'codeLens' });
    await workbench.page.locator('.codelens-decoration', { hasText: '5 words' }).waitFor();
  });

  it('explain a finding under the mouse', async () => {
    await workbench.goTo(4);
    await waitFor('the finding', async () => (await squiggles()) > 0);
    await workbench.goTo(8, 10);
    await workbench.runCommand('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover', { hasText: 'When to ignore it' }).first();
    await hover.waitFor();
    await workbench.screenshot('hints-hover');
    await hover.locator('a', { hasText: "Explain 'repeated-word'" }).click();
    await workbench.page.locator('.tab', { hasText: 'repeated-word' }).waitFor();
    await workbench.runCommand('View: Close Editor');
  });

  it('come as suggestions when asked for', async () => {
    await workbench.openFile('answers/own.md');
    await workbench.goTo(10, 10);
    await workbench.insert('\n\nErrors ');
    assert.equal(await workbench.page.locator('.suggest-widget.visible').count(), 0);
    await workbench.page.keyboard.press('Control+Space');
    const row = workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'fell from ... to ... in ...' });
    await row.waitFor();
    await workbench.screenshot('hints-suggestions');
    await row.click();
    await waitFor('the sentence', async () =>
      (await workbench.visibleText()).includes('Errors fell from figure before to'),
    );
    await workbench.type('9%');
    await workbench.page.keyboard.press('Tab');
    await workbench.type('1%');
    await waitFor('figures', async () => (await workbench.visibleText()).includes('fell from 9% to 1% in time span'));
    await workbench.page.keyboard.press('Escape');
  });
});

describe('Why Is Nothing Shown?', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      files: {
        'notes.md': '# Notes\n\nI read the the log.\n',
        'answers/silent.md':
          '---\nframework: star\nlang: de\n---\n# A\n\n<!-- stardraft-ignore -->\n## Situation\n\n## Task\n\nText.\n',
        'answers/blank.md': '---\nframework: star\n---\n# A\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n',
      },
    });
  });

  after(() => workbench?.dispose());

  const ask = () => workbench.runCommand('StarDraft: Why Is Nothing Shown?');
  /** Asks until that answer is there: settings take effect a moment after their file has changed. */
  const askFor = (label: string) =>
    tryUntilDone(label, async timeout => {
      await workbench.page.keyboard.press('Escape');
      await ask();
      await workbench.quickPickRow(label).waitFor({ timeout });
    });
  const answers = () => workbench.page.locator('.quick-input-widget .monaco-list-row .label-name').allTextContents();

  it('leads from a file that is no draft to its findings', async () => {
    await workbench.openFile('notes.md');
    await ask();
    await workbench.quickPickRow('This file is not a draft').waitFor();
    await workbench.screenshot('why-no-draft');
    await workbench.pick('Check this file now');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await ask();
    await workbench.quickPickRow('No structure is known for this answer').waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('names the finding that waits on the line at hand, and saves to show it', async () => {
    await workbench.goTo(3, 20);
    await workbench.type(' Ok.');
    await waitFor('the finding to wait', async () => (await workbench.page.locator('.squiggly-warning').count()) === 0);
    await ask();
    await workbench.pick('On the line you are writing, not shown yet: 1 finding');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  });

  it('names comments, the language and rules that are off, and goes to what is silenced', async () => {
    await workbench.setSettings({ 'stardraft.rules': { 'empty-section': 'off', filler: 'off' } });
    await workbench.openFile('answers/silent.md');
    await askFor("'empty-section' is off in your settings");
    await workbench.quickPickRow('Nothing was found').waitFor();
    const labels = (await answers()).map(text => text.trim());
    assert.ok(
      labels.some(text => text.startsWith('Rules that understand English only')),
      labels.join('\n'),
    );
    assert.ok(labels.some(text => text.startsWith('Rules off in your settings that would find nothing here: 1')));
    await workbench.screenshot('why-silent');
    await workbench.page.keyboard.press('Escape');
    await workbench.setSettings({ 'stardraft.rules': {} });
    await askFor("A comment in this file silences 'empty-section'");
    await workbench.pick("A comment in this file silences 'empty-section'");
    await workbench.waitForStatusBar(/Ln 8, Col \d+ \(\d+ selected\)/);
  });

  it('says that an empty answer is left in peace', async () => {
    await workbench.openFile('answers/blank.md');
    await askFor('Not shown before the first words: 4 findings');
    await workbench.pick('Not shown before the first words: 4 findings');
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  });

  it('answers with no file open', async () => {
    await workbench.runCommand('View: Close All Editors');
    await ask();
    await workbench.quickPickRow('No file is open in an editor').waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
