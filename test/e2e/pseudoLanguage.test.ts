import { strict as assert } from 'node:assert';
import { createSampleDraft } from '../../src/core';
import { toPseudo, toPseudoCommand } from './support/language';
import { Content, readTexts } from './support/visibleTexts';
import { tryUntilDone, waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const TITLE = 'What was the hardest bug you ever had to find, and how did you corner it?';
const DRAFT_NAME = 'hard-bug-story.md';
const DRAFT = `${createSampleDraft(TITLE)}\nWe basically read the the log, obviously.\n\n## Lesson\n`;

describe('In a language that marks every text', () => {
  const content = new Content([DRAFT, 'answers', DRAFT_NAME, 'prep', 'bad.md', 'poem', 'Lesson']);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      language: 'pseudo',
      settings: { 'editor.wordWrap': 'on' },
      files: {
        [`answers/${DRAFT_NAME}`]: DRAFT,
        'questions/own/bad.md': '---\nquestion: Why?\nkind: poem\n---\n',
      },
    });
    await workbench.openFile(`answers/${DRAFT_NAME}`);
  });
  after(() => workbench?.dispose());

  const run = (title: string) => workbench.runCommand(toPseudoCommand('StarDraft', title));

  async function assertTranslated(selector: string, place: Parameters<typeof readTexts>[0] = workbench.page) {
    const texts = await readTexts(place, selector);
    assert.ok(texts.length > 0, `nothing in ${selector}`);
    assert.deepEqual(content.findUntranslated(texts), []);
  }

  it('tells marked texts from others', () => {
    assert.deepEqual(content.findUntranslated([toPseudo('No folder is open.'), TITLE, '## Situation']), []);
    assert.deepEqual(content.findUntranslated(['No folder is open.', 'Situation: none']), [
      'No folder is open.',
      'Situation: none',
    ]);
  });

  it('the draft is translated: lenses, prompts, status bar, findings', async () => {
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    const item = workbench.page.locator('.statusbar-item[id*="stardraft"]');
    await item.waitFor();
    await assertTranslated('.codelens-decoration, .view-line [class*="ced-"], .statusbar-item[id*="stardraft"]');
    await item.hover();
    await workbench.page.locator('.workbench-hover', { hasText: /wórds/ }).waitFor();
    await assertTranslated('.workbench-hover');
    await item.click();
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await waitFor('findings', async () => (await problems.count()) > 5);
    await assertTranslated('.markers-panel .monaco-list-rows');
  });

  it('the hover and the light bulb are translated', async () => {
    const squiggle = workbench.page.locator('.editor-group-container .squiggly-warning').first();
    await squiggle.hover({ force: true });
    await workbench.page
      .locator('.monaco-hover', { hasText: /ígnóré/ })
      .first()
      .waitFor();
    await assertTranslated('.monaco-resizable-hover .monaco-hover');
    await workbench.page.keyboard.press('Escape');
    await squiggle.click({ force: true, position: { x: 8, y: 2 } });
    // A hover that comes late closes the menu.
    await tryUntilDone('the menu of the light bulb', async timeout => {
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget', { hasText: 'Expláín' }).waitFor({ timeout });
    });
    await assertTranslated('.action-widget');
    await workbench.page.keyboard.press('Escape');
  });

  it('the tree is translated, with its menus and what the mouse shows', async () => {
    await workbench.openQuestions();
    await workbench.expand(/Próbléms/);
    await workbench.waitForTreeItem('bad.md');
    const row = await workbench.waitForTreeItem(TITLE);
    await assertTranslated('.sidebar');
    await row.click({ button: 'right' });
    await workbench.page.locator('.context-view .monaco-menu').waitFor();
    await assertTranslated('.context-view .monaco-menu');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.context-view .monaco-menu').waitFor({ state: 'hidden' });
    await workbench.page.mouse.move(0, 0);
    await row.hover();
    await workbench.page.locator('.workbench-hover', { hasText: /póínts/ }).waitFor();
    await assertTranslated('.workbench-hover');
  });

  it('the panel is translated', async () => {
    await run('Open Reference');
    const panel = await workbench.webview('.row');
    await assertTranslated('body', panel);
  });

  for (const title of [
    'Find Question',
    'Next Question',
    'Group Questions By...',
    'Why Is Nothing Shown?',
    'Explain a Rule',
  ]) {
    it(`${title} is translated`, async () => {
      await run(title);
      await workbench.page.locator('.quick-input-widget .monaco-list-row').nth(1).waitFor();
      await assertTranslated('.quick-input-widget');
      await workbench.page.keyboard.press('Escape');
    });
  }

  it('a page about a rule is translated', async () => {
    await tryUntilDone('the rule to be picked', async timeout => {
      await run('Explain a Rule');
      await workbench.quickPickRow('we-without-i').click({ timeout });
    });
    const page = await workbench.webview('h1#we-without-i');
    await assertTranslated('body', page);
  });

  it('the walkthrough is translated', async () => {
    await workbench.runCommand(toPseudoCommand('Welcome', 'Open Walkthrough...'));
    await workbench.page.locator('.quick-input-widget').getByText('Wríté yóúr fírst').first().click();
    await workbench.page.locator('.getting-started-step:enabled').first().waitFor();
    await assertTranslated('.gettingStartedContainer');
  });

  it('the settings are translated', async () => {
    await workbench.page.keyboard.press('Control+,');
    await workbench.page.locator('.settings-editor .search-container .monaco-editor.focused').waitFor();
    await workbench.page.locator('.settings-editor .setting-item-description').first().waitFor();
    await workbench.page.keyboard.insertText('@ext:stardraft.stardraft');
    await workbench.page.locator('.setting-item-description', { hasText: 'íntérvíéwérs' }).waitFor();
    await assertTranslated('.setting-item-description');
  });
});
