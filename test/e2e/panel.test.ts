import { strict as assert } from 'node:assert';
import type { Frame } from 'playwright-core';
import { openPanel, openPrepFolder, rowOf } from './support/panel';
import { waitFor } from './support/waitFor';
import type { Workbench } from './support/workbenchPage';

describe('The reference panel', () => {
  let workbench: Workbench;
  let panel: Frame;

  before(async () => {
    workbench = await openPrepFolder({ settings: { 'editor.wordWrap': 'on' } });
    panel = await openPanel(workbench);
  });

  after(() => workbench?.dispose());

  const text = () => workbench.visibleText();
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => workbench.page.keyboard.press(key)), Promise.resolve());

  it('shows what the question wants, beside the draft', async () => {
    for (const title of ['Why they ask', 'Do', 'Avoid', 'Key points', 'Reference answer', 'Follow-ups']) {
      await panel.locator('h2', { hasText: new RegExp(`^${title}$`) }).waitFor();
    }
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
  });

  it('measures each section against the reference and names the missing one', async () => {
    const situation = rowOf(panel, 'Situation');
    await situation.locator('text=/8 words · 3 s/').waitFor();
    await situation.locator('text=/of your answer · usually 10 to 25% · reference \\d+%/').waitFor();
    await rowOf(panel, 'Result').locator('text=Not in your draft yet').waitFor();
  });

  it('ticks a point while the draft is written, without losing its place', async () => {
    await panel.evaluate(() => window.scrollTo(0, 300));
    const scroll = await panel.evaluate(() => window.scrollY);
    const point = panel.locator('.point', { hasText: 'Measures before' });
    assert.equal(await point.locator('.tick').count(), 0);
    const heading = await panel.locator('h1').elementHandle();
    await workbench.goTo(18, 29);
    await waitFor(
      'the section at the cursor',
      async () => (await panel.locator('.row.current h3').textContent()) === 'Action',
    );
    await panel.evaluate(top => window.scrollTo(0, top), scroll);
    await workbench.insert(' Then I profiled it.');
    await point.locator('.tick').waitFor();
    await panel.locator('[role=status]', { hasText: 'Covered: Measures before' }).waitFor({ state: 'attached' });
    assert.equal(await panel.evaluate(() => window.scrollY), scroll);
    assert.equal(await heading?.evaluate(element => element.isConnected), true);
  });

  it('highlights the words that cover a point and goes to them', async () => {
    const point = panel.locator('button.point', { hasText: 'Measures before' });
    const marks = workbench.page.locator('.view-overlays [class*="ced-"], .view-lines [class*="ced-"]');
    const before = await marks.count();
    await point.hover();
    await waitFor('a highlight', async () => (await marks.count()) > before);
    await panel.locator('h1').hover();
    await waitFor('no highlight', async () => (await marks.count()) === before);
    await workbench.goTo(1);
    await point.click();
    await workbench.waitForStatusBar(/Ln 18, Col \d+ \(\d+ selected\)/);
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('asks for a point in the right section of the draft, and the editor takes it back', async () => {
    const before = await text();
    await panel.locator('.point', { hasText: 'Says how slow' }).locator('.add').click();
    await waitFor('the prompt', async () => /## Situation[^#]*<!-- Says how slow[^#]*## Task/.test(await text()));
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await press('Control+Z');
    await waitFor('the draft as it was', async () => (await text()) === before);
  });

  it('inserts a missing section where it belongs', async () => {
    await rowOf(panel, 'Result').getByRole('button', { name: 'Insert Result' }).click();
    await waitFor('the section', async () => /## Action[^#]*## Result\s+<!-- /.test(await text()));
    await rowOf(panel, 'Result').locator('.bar').waitFor();
  });

  it('goes to a section of the draft', async () => {
    await rowOf(panel, 'Task').getByRole('button', { name: 'Task' }).click();
    await workbench.waitForStatusBar(/Ln 14, Col 1\b/);
    await panel.locator('.row.current', { hasText: 'Task' }).waitFor();
  });

  it('scrolls with the draft, and the draft with it', async () => {
    const lines = workbench.page.locator('.monaco-editor .view-lines');
    await workbench.page.setViewportSize({ width: 1400, height: 380 });
    await workbench.goTo(8);
    await panel.locator('.row.current', { hasText: 'Situation' }).waitFor();
    await lines.hover();
    await waitFor('the last section at the top of the draft', async () => {
      await workbench.page.mouse.wheel(0, 120);
      return (await panel.locator('.row.current h3').textContent()) === 'Result';
    });
    await waitFor('that section in the panel', () =>
      rowOf(panel, 'Result').evaluate(row => {
        const { top } = row.getBoundingClientRect();
        return top >= 0 && top < window.innerHeight;
      }),
    );
    await panel.locator('main').hover();
    await waitFor('the first section in the draft', async () => {
      await workbench.page.mouse.wheel(0, -60);
      return /^(?:#[^\n]*\n)?## Situation/m.test(await text());
    });
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('starts a note on a follow-up', async () => {
    await panel.getByRole('button', { name: 'Why an index?' }).click();
    await waitFor('the note', async () => /## Follow-ups\s+- Why an index/.test(await text()));
    await workbench.waitForStatusBar(/Col 3\b/);
    await workbench.type('Reads outnumber writes.');
    await waitFor('the note as written', async () => /index\?\n\s+Reads outnumber writes\./.test(await text()));
  });

  it('switches to the weak version and says what is wrong with it', async () => {
    await panel.locator('select').selectOption({ label: 'Weak version' });
    await panel.locator('.version-note').waitFor();
    await panel.locator('select').selectOption({ label: 'Strong version' });
    await panel.locator('.version-note').waitFor({ state: 'detached' });
  });

  it('folds the reference with one key, and unfolds it', async () => {
    await workbench.focusEditor();
    await press('Shift+Alt+Q');
    await panel.locator('.example').first().waitFor({ state: 'detached' });
    await press('Shift+Alt+Q');
    await panel.locator('.example').first().waitFor();
  });

  it('keeps what the user thinks of the reference in a plain file', async () => {
    await panel.getByRole('button', { name: 'Yes', exact: true }).click();
    await panel.locator('button[aria-pressed=true]', { hasText: 'Yes' }).waitFor();
    await panel.locator('textarea').fill('The nine seconds.');
    const file = () => workbench.readFile('reference-notes.md').catch(() => '');
    await waitFor('the note on the disk', async () =>
      /## slow-page\n\nUseful: yes\n\nThe nine seconds\.\n/.test(await file()),
    );
    await workbench.writeFile('reference-notes.md', (await file()).replace('nine', '9'));
    await waitFor(
      'the note from the disk',
      async () => (await panel.locator('textarea').inputValue()) === 'The 9 seconds.',
    );
  });

  it('offers the same as read-only text', async () => {
    await panel.getByRole('button', { name: 'Open as text' }).click();
    await workbench.tab('Reference.md').waitFor();
    await waitFor('the text', async () => /# Tell me about a slow page/.test(await text()));
    await workbench.focusEditor();
    await press('Control+End');
    await waitFor('its end', async () => /Updated \d{4}/.test(await text()));
    await workbench.runCommand('View: Close Editor');
    await workbench.tab('Reference.md').waitFor({ state: 'detached' });
  });

  it('survives a reload of the window', async () => {
    await workbench.runCommand('View: Focus First Editor Group');
    await press('Control+S');
    await workbench.tab('slow-page.md').and(workbench.page.locator(':not(.dirty)')).waitFor();
    panel = await workbench.webview('.row .bar');
    await panel.locator('select').selectOption({ label: 'Weak version' });
    await panel.locator('.version-note').waitFor();
    const loaded = workbench.page.waitForEvent('load');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    panel = await workbench.webview('.row .bar');
    await rowOf(panel, 'Situation').locator('text=/8 words/').waitFor();
    await panel.locator('.version-note').waitFor();
    assert.equal(await workbench.page.locator('.tab', { hasText: /^Reference$/ }).count(), 1);
  });

  it('moves to the other side, and remembers it', async () => {
    await workbench.runCommand('View: Focus First Editor Group');
    await workbench.runCommand('StarDraft: Move Reference to the Other Side');
    const sides = async () =>
      Promise.all(
        ['Reference', 'slow-page.md'].map(async name => {
          const box = await workbench.page
            .locator('.tab', { hasText: new RegExp(`^\\s*${name}`) })
            .first()
            .boundingBox();
          return box?.x ?? -1;
        }),
      );
    await waitFor('the panel on the left', async () => {
      const [reference, draft] = await sides();
      return reference! >= 0 && reference! < draft!;
    });
    await workbench.runCommand('StarDraft: Toggle Reference Panel');
    await workbench.page.locator('.tab', { hasText: /^Reference$/ }).waitFor({ state: 'detached' });
    await workbench.focusEditor();
    await press('Control+K', 'q');
    panel = await workbench.webview('.row .bar');
    const [reference, draft] = await sides();
    assert.ok(reference! < draft!);
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('shows a related question, and comes back with the draft', async () => {
    const title = await panel.locator('h1').textContent();
    await panel.locator('.further .link').last().click();
    await waitFor('another question', async () => (await panel.locator('h1').textContent()) !== title);
    await panel.getByRole('button', { name: 'Open your draft' }).waitFor();
    await workbench.page.locator('.monaco-editor .view-lines').click();
    await waitFor('the question of the draft', async () => (await panel.locator('h1').textContent()) === title);
  });
});
