import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { outFolder } from '../../../src/build/common/project.mjs';
import { writeMachineSettings } from '../../../src/build/hosts/server.mjs';
import { leavePage } from './stage';
import { type ThemeName, themes } from './themes';
import { tryUntilDone, waitFor } from './waitFor';

interface Surroundings {
  readonly workspace: string;
  readonly dataFolder: string;
  dispose(): Promise<void>;
  newPage(userAgent?: string): Promise<Page>;
}

/** Writes a file by its path below a folder, and the folders that it needs. */
export async function writeFileIn(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A VS Code window as a person uses it. Each method waits for what it asks for, and fails when it does not come. */
export class Workbench {
  private settings: Readonly<Record<string, unknown>> = {};

  constructor(
    /** For what no method here does. */
    readonly page: Page,
    private readonly surroundings: Surroundings,
  ) {}

  /** Ends the window, its server and its files. */
  dispose(): Promise<void> {
    return this.surroundings.dispose();
  }

  /**
   * Opens one more window on the same folder, in a browser that calls itself by a name. It ends with this one, or by
   * its own `dispose`.
   */
  async openWindow(userAgent?: string): Promise<Workbench> {
    const page = await this.surroundings.newPage(userAgent);
    return new Workbench(page, { ...this.surroundings, dispose: () => leavePage(page) });
  }

  /** Where the copy of the folder lies on the disk. */
  get folder(): string {
    return this.surroundings.workspace;
  }

  /** A file of the open folder as it is on the disk. */
  readFile(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Writes a file of the open folder behind VS Code's back. */
  writeFile(path: string, text: string): Promise<void> {
    return writeFileIn(this.folder, path, text);
  }

  /** Loads the page anew, as Reload Window does. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** Runs a command by its title in the palette, category included: `StarDraft: Find Question`. */
  async runCommand(title: string): Promise<void> {
    await this.find('F1', `>${title}`, title, (row, options) => row.click(options));
  }

  /** Has the palette offer a command first; Enter runs it. */
  async offerCommand(title: string): Promise<void> {
    await this.find('F1', `>${title}`, title, (row, options) => row.waitFor(options));
  }

  /** Has the window seem to be left for another, and taken up again. A page without a screen always has the focus. */
  async comeToFront(): Promise<void> {
    await this.page.evaluate(async () => {
      for (const isInFront of [false, true]) {
        document.hasFocus = () => isInFront;
        window.dispatchEvent(new Event(isInFront ? 'focus' : 'blur'));
        // VS Code believes in a blur that no focus follows at once.
        await new Promise(resolve => setTimeout(resolve));
      }
    });
  }

  /** Opens a file of the folder through quick open. */
  async openFile(path: string): Promise<void> {
    const name = path.replace(/^.*\//, '');
    // A window that takes the keyboard meanwhile, such as one that has just opened a draft, closes the list under the click.
    await this.find('Control+P', path, name, async (row, options) => {
      await row.click(options);
      await this.tab(name).waitFor(options);
    });
    await this.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  }

  /** Picks an entry of the open quick pick by its label. */
  async pick(label: string): Promise<void> {
    await this.quickPickRow(label).click();
  }

  /** Where one types in a list or a question at the top of the window. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  quickPickRow(label: string): Locator {
    const exact = this.page.locator('.label-name', { hasText: new RegExp(`^\\s*${escapeRegExp(label)}\\s*$`) });
    return this.page.locator('.quick-input-widget .monaco-list-row', { has: exact }).first();
  }

  /** The active tab of a file. */
  tab(name: string | RegExp): Locator {
    return this.page.locator('.tab.active', { hasText: name }).first();
  }

  /** Moves the cursor; both count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await tryUntilDone(`line ${line}, column ${column}`, async timeout => {
      await this.focusEditor();
      await this.openQuickInput('Control+G', `:${line}:${column}`);
      await this.quickInput.press('Enter', { timeout });
      await this.statusBarItem(new RegExp(`Ln ${line}, Col ${column}\\b`)).waitFor({ timeout });
    });
  }

  /** Types key by key where the cursor is in the active editor. */
  async type(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.type(text);
  }

  /** Puts text in at once: no completion, no closing bracket comes between. */
  async insert(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.insertText(text);
  }

  async focusEditor(): Promise<void> {
    const editor = this.page.locator('.editor-group-container.active .monaco-editor').first();
    await editor.waitFor();
    if ((await editor.getAttribute('class'))?.includes('focused')) return;
    await tryUntilDone('the keyboard in the editor', async timeout => {
      await this.runCommand('View: Focus Active Editor Group');
      await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor({ timeout });
    });
  }

  /** The text of the active editor's lines in sight. */
  async visibleText(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .view-lines').first().locator('.view-line');
    const texts = await lines.evaluateAll(elements =>
      elements
        .map(element => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return texts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Waits until lines in sight of the active editor hold a text. */
  async waitForText(text: string): Promise<void> {
    await waitFor(`"${text}" in the editor`, async () => (await this.visibleText()).includes(text));
  }

  /** Opens the Questions view, and a group in it. */
  async openQuestions(group?: RegExp): Promise<void> {
    await this.page.locator('.activitybar .action-label[aria-label^="StarDraft"]').first().click();
    if (group) await this.expand(group);
  }

  /** Opens a group of the tree. A tree that is being drawn anew may take a click for one on another row. */
  async expand(group: RegExp): Promise<void> {
    const item = this.treeItem(group);
    await tryUntilDone(`${group} to open`, async timeout => {
      await item.waitFor();
      if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click({ timeout });
      await item.and(this.page.locator('[aria-expanded=true]')).waitFor({ timeout });
    });
  }

  /** Answers what New Question asks. */
  async newQuestion(title: string, kind: string): Promise<void> {
    await this.runCommand('StarDraft: New Question');
    await this.page.locator('.quick-input-title', { hasText: 'New Question' }).waitFor();
    await this.quickInput.fill(title);
    await this.quickInput.press('Enter');
    await this.pick(kind);
  }

  /** A row of a tree view in the side bar. */
  treeItem(text: string | RegExp): Locator {
    return this.page.locator('.sidebar [role="treeitem"]', { hasText: text }).first();
  }

  async waitForTreeItem(text: string | RegExp): Promise<Locator> {
    const item = this.treeItem(text);
    await item.waitFor();
    return item;
  }

  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  async waitForStatusBar(text: string | RegExp): Promise<Locator> {
    const item = this.statusBarItem(text);
    await item.waitFor();
    return item;
  }

  /** A row of the Problems view; opens the view when it is closed. */
  async waitForProblem(text: string | RegExp): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    const row = panel.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  async waitForNotification(text: string | RegExp): Promise<Locator> {
    const notification = this.page.locator('.notification-list-item', { hasText: text }).first();
    await notification.waitFor();
    return notification;
  }

  async clearNotifications(): Promise<void> {
    await this.runCommand('Notifications: Clear All Notifications');
    await this.page.locator('.notification-list-item').first().waitFor({ state: 'detached' });
  }

  /** The document inside the webview that shows something matching the selector. */
  async webview(selector = 'body *'): Promise<Frame> {
    let found: Frame | undefined;
    await waitFor(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        if (!frame.url().includes('fake.html')) continue;
        const isShown = await frame
          .locator(selector)
          .first()
          .isVisible()
          .catch(() => false);
        if (isShown) found = frame;
      }
      return found !== undefined;
    });
    return found!;
  }

  /** Changes settings of the machine on the disk; VS Code takes them over. */
  async setSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = { ...this.settings, ...changes };
    await writeMachineSettings(this.surroundings.dataFolder, this.settings);
  }

  async setTheme(theme: ThemeName): Promise<void> {
    await this.setSettings({ 'workbench.colorTheme': themes[theme].setting });
    await this.page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor();
  }

  /** Writes `out/screenshots/<name>.png` and returns its path. */
  async screenshot(name: string): Promise<string> {
    const path = join(outFolder, 'screenshots', `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Tries again when the list closes, as it does while a window is still starting, or when it is not complete yet. */
  private async find(
    key: string,
    text: string,
    label: string,
    use: (row: Locator, options: { readonly timeout: number }) => Promise<void>,
  ): Promise<void> {
    await tryUntilDone(`${label} in the list for ${text}`, async timeout => {
      await this.openQuickInput(key, text);
      try {
        await use(this.quickPickRow(label), { timeout });
      } catch (error) {
        await this.page.keyboard.press('Escape');
        throw error;
      }
    });
  }

  private async openQuickInput(key: string, text: string): Promise<void> {
    await tryUntilDone(`the quick input on ${key}`, async timeout => {
      if (!(await this.quickInput.isVisible())) await this.page.keyboard.press(key);
      await this.quickInput.fill(text, { timeout });
    });
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
