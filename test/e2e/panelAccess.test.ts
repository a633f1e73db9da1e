import { strict as assert } from 'node:assert';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { DRAFT, openPanel, openPrepFolder } from './support/panel';
import { type ThemeName, themes } from './support/themes';
import { waitFor } from './support/waitFor';
import type { Workbench } from './support/workbenchPage';

/** What axe finds wrong in the panel's document, one line each. */
async function findViolations(panel: Frame): Promise<readonly string[]> {
  await panel.evaluate(axe.source);
  const { violations } = await panel.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe('The reference panel for everybody', () => {
  let workbench: Workbench;
  let panel: Frame;
  const draft = `${DRAFT}\nI profiled it first.\n`;

  before(async () => {
    workbench = await openPrepFolder();
    panel = await openPanel(workbench, draft);
    await panel.locator('.point .tick').first().waitFor();
  });

  after(() => workbench?.dispose());

  async function focusPanel(): Promise<void> {
    await workbench.page.keyboard.press('Control+2');
    await waitFor('the focus in the panel', () => panel.evaluate(() => document.hasFocus()));
  }

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`has no violations of accessibility rules in the theme ${theme}`, async () => {
      await workbench.setTheme(theme);
      const kinds = {
        light: 'light',
        dark: 'dark',
        highContrastDark: 'high-contrast',
        highContrastLight: 'high-contrast-light',
      };
      await panel.locator(`body.vscode-${kinds[theme]}`).waitFor();
      assert.deepEqual(await findViolations(panel), []);
      await workbench.screenshot(`panel-${theme}`);
    });
  }

  it('can be used with the keyboard alone, in reading order, with a visible focus', async () => {
    await workbench.setTheme('dark');
    await focusPanel();
    const seen: string[] = [];
    for (;;) {
      await workbench.page.keyboard.press('Tab');
      if (!(await panel.evaluate(() => document.hasFocus()))) break;
      const focused = await panel.evaluate(() => {
        const element = document.activeElement!;
        const label = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return { name: label.slice(0, 30) || element.tagName, outline: getComputedStyle(element).outlineStyle };
      });
      if (focused.name === 'TEXTAREA' || seen.at(-1) !== focused.name) seen.push(focused.name);
      assert.notEqual(focused.outline, 'none', focused.name);
    }
    const order = [
      'Why they ask',
      'Do',
      'Avoid',
      'Measures before',
      'Version of',
      'Hide',
      'Situation',
      'Add a line',
      'Insert Result',
    ];
    let at = -1;
    for (const name of [
      ...order,
      'Follow-ups',
      'Why an index?',
      'Related',
      'Yes',
      'No',
      'Edit a copy',
      'Open as text',
    ]) {
      const next = seen.findIndex((one, index) => index > at && one.startsWith(name));
      assert.ok(next > at, `${name} in ${seen.join(' | ')}`);
      at = next;
    }
  });

  it('goes to the words of a point and back by key', async () => {
    await focusPanel();
    await panel.locator('button.point').first().focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForStatusBar(/\(\d+ selected\)/);
  });

  it('has a heading for every part', async () => {
    const levels = await panel
      .locator('h1, h2, h3')
      .evaluateAll(headings => headings.map(({ tagName }) => tagName).join(' '));
    assert.match(levels, /^H1( H2)+( H3){4}( H2)+$/);
  });

  it('moves nothing for people who want that', async () => {
    const transition = () =>
      panel
        .locator('.bar .own')
        .first()
        .evaluate(bar => getComputedStyle(bar).transitionDuration);
    await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
    assert.notEqual(await transition(), '0s');
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await transition(), '0s');
  });

  it('fits into 300 pixels, and so into twice its size', async () => {
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.page.setViewportSize({ width: 650, height: 900 });
    await waitFor('a narrow panel', () => panel.evaluate(() => window.innerWidth <= 310));
    const { scroll, client } = await panel.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.equal(scroll, client);
    assert.deepEqual(await findViolations(panel), []);
    await workbench.screenshot('panel-narrow');
  });
});
