import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../e2e/support/waitFor';
import type { Workbench } from '../e2e/support/workbenchPage';

const DRAFTS = ['hard-bug-story', 'hardest-backend-issue', 'message-queue-experience', 'security-measures-implemented'];
/** Draft whose last label lacks its colon, so that its heading says that there is no Result. */
const PROBE = 'production-debugging-story';
/** The first one is there at the start and at the end of a round. */
const GROUPINGS = ['Pack', 'Topic', 'Status', 'Kind', 'Level', 'Competency', 'Source'];
const OWN_QUESTIONS = 12;
/** How the finding of the probe is drawn. */
const ERROR = '.editor-group-container.active .squiggly-error';

const SENTENCES = [
  'We looked at the logs for 3 days and found that 40% of all calls waited for one lock. ',
  'I basically decided to rewrite the queue, because the old one was very slow. ',
  'The page was fixed by the team, and everybody was happy with the great result. ',
];

/** Somebody who prepares for an interview, in a hurry. Every round leaves the window and the files as it found them. */
export class User {
  private rounds = 0;
  keystrokes = 0;

  constructor(private readonly workbench: Workbench) {}

  /** Makes the files, opens them in tabs, with the Questions view and the reference beside them. */
  async begin(): Promise<void> {
    const { workbench } = this;
    for (const id of DRAFTS) await workbench.writeFile(`answers/${id}.md`, draftOf(id, '## Result'));
    // One that is ready: in others, what is missing at the end waits until they are saved.
    await workbench.writeFile(
      `answers/${PROBE}.md`,
      draftOf(PROBE, 'Result').replace('status: draft', 'status: ready'),
    );
    for (let index = 0; index < OWN_QUESTIONS; index++) await this.writeQuestion(index);
    await workbench.openQuestions();
    await workbench.waitForTreeItem(/^Stories/);
    for (const id of [...DRAFTS, PROBE]) {
      await workbench.openFile(`answers/${id}.md`);
      await workbench.runCommand('View: Keep Editor');
    }
    await this.toggleReference();
  }

  async doRound(): Promise<void> {
    const { workbench } = this;
    for (const index of DRAFTS.keys()) {
      await this.goToTab(index + 1);
      await this.writeAndDelete(SENTENCES[(this.rounds + index) % SENTENCES.length]!);
    }
    await this.changeBank();
    await this.toggleReference();
    await workbench.runCommand('StarDraft: Mark as Ready');
    await workbench.runCommand('StarDraft: Hide Ready Questions');
    await this.group(GROUPINGS[1 + (this.rounds % (GROUPINGS.length - 1))]!);
    await workbench.runCommand('StarDraft: Mark as Draft');
    await workbench.runCommand('StarDraft: Show Ready Questions');
    await this.group(GROUPINGS[0]!);
    await this.reopenTab();
    await this.search('kubernetes');
    await this.toggleReference();
    await waitFor('the drafts as they were', async () => {
      const texts = await Promise.all(DRAFTS.map(id => workbench.readFile(`answers/${id}.md`)));
      return texts.every((text, index) => text === draftOf(DRAFTS[index]!, '## Result'));
    });
    this.rounds++;
  }

  /**
   * Milliseconds from the keystroke that completes a label to the change of the findings in view, and from the one that
   * spoils it again.
   */
  async timeFindings(): Promise<readonly number[]> {
    const { keyboard } = this.workbench.page;
    await this.workbench.openFile(`answers/${PROBE}.md`);
    await this.workbench.focusEditor();
    await keyboard.press('Control+End');
    await this.workbench.page.locator(ERROR).first().waitFor({ state: 'attached' });
    const times: number[] = [];
    for (let time = 0; time < 4; time++) {
      times.push(await this.timeError(false, () => keyboard.type(':')));
      times.push(await this.timeError(true, () => keyboard.press('Backspace')));
    }
    await keyboard.press('Control+S');
    this.keystrokes += 9;
    return times;
  }

  /** Milliseconds from a keystroke until an error is in view, or none any more. */
  private async timeError(expected: boolean, press: () => Promise<void>): Promise<number> {
    const { page } = this.workbench;
    await page.evaluate(
      ([selector, isThere]) => {
        const change = new Promise<number>((resolve, reject) => {
          let start = 0;
          addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
          const timer = setTimeout(() => reject(new Error('The findings did not change within 20 s.')), 20_000);
          const observer = new MutationObserver(() => {
            if (start === 0 || (document.querySelector(selector) !== null) !== isThere) return;
            clearTimeout(timer);
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        });
        Object.assign(window, { change });
      },
      [ERROR, expected] as const,
    );
    await press();
    return page.evaluate(() => (window as unknown as { readonly change: Promise<number> }).change);
  }

  /** Types behind the first section's text, key by key, saves, and takes it back the same way. */
  private async writeAndDelete(sentence: string): Promise<void> {
    const { keyboard } = this.workbench.page;
    await keyboard.press('Control+Home');
    for (let line = 0; line < 8; line++) await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.type(sentence);
    await keyboard.press('Control+S');
    await keyboard.press('Control+Shift+K');
    await keyboard.press('ArrowUp');
    await keyboard.press('Control+S');
    this.keystrokes += sentence.length + 14;
  }

  private async goToTab(number: number): Promise<void> {
    const { page } = this.workbench;
    await page.keyboard.press('Control+1');
    await page.keyboard.press(`Alt+${number}`);
    await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Another program changes, adds, renames and removes question files. */
  private async changeBank(): Promise<void> {
    const folder = join(this.workbench.folder, 'questions/own');
    for (let index = 0; index < 4; index++) await this.writeQuestion((this.rounds + index) % OWN_QUESTIONS);
    await this.workbench.writeFile('questions/own/passing.md', '---\nquestion: Why?\nkind: poem\n---\n');
    await rename(join(folder, 'q-0.md'), join(folder, 'moved.md'));
    // Groups that the drafts have opened push the first rows out of the list.
    await this.workbench.page.locator('.sidebar .codicon-collapse-all').first().click();
    await this.workbench.waitForTreeItem(/^Problems/);
    await rename(join(folder, 'moved.md'), join(folder, 'q-0.md'));
    await rm(join(folder, 'passing.md'));
    await this.workbench.treeItem(/^Problems/).waitFor({ state: 'hidden' });
  }

  private writeQuestion(index: number): Promise<void> {
    const text = `---\nquestion: What went well in week ${index}, and what in round ${this.rounds}?\nkind: behavioural\ntopics: [weeks]\n---\n## Why they ask\n\nTo see how you look back.\n\n## Reference answer\n\n### Situation\n\nIn week ${index} we moved 40 shops.\n`;
    return this.workbench.writeFile(`questions/own/q-${index}.md`, text);
  }

  private async toggleReference(): Promise<void> {
    const { page } = this.workbench;
    const tab = page.locator('.tab', { hasText: 'Reference' });
    const wasOpen = (await tab.count()) > 0;
    await this.workbench.runCommand('StarDraft: Toggle Reference Panel');
    await waitFor('the panel', async () => (await tab.count()) > 0 !== wasOpen);
    if (!wasOpen) await this.workbench.webview('h1');
  }

  private async group(name: string): Promise<void> {
    await this.workbench.runCommand('StarDraft: Group Questions By...');
    await this.workbench.pick(name);
    await this.workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Closes a tab and opens its file again. */
  private async reopenTab(): Promise<void> {
    await this.workbench.openFile(`answers/${DRAFTS[0]}.md`);
    await this.workbench.focusEditor();
    await this.workbench.page.keyboard.press('Control+S');
    await this.workbench.page.locator('.tab.active:not(.dirty)', { hasText: `${DRAFTS[0]}.md` }).waitFor();
    await this.workbench.page.keyboard.press('Control+W');
    await this.workbench.tab(`${DRAFTS[0]}.md`).waitFor({ state: 'hidden' });
    await this.workbench.openFile(`answers/${DRAFTS[0]}.md`);
    await this.workbench.runCommand('View: Keep Editor');
  }

  private async search(text: string): Promise<void> {
    const { page } = this.workbench;
    await this.workbench.runCommand('StarDraft: Find Question');
    // The palette's own input is there until the search has opened, and whatever is typed later goes into the draft.
    await page.locator('.quick-input-widget input[placeholder^="Search titles"]').pressSequentially(text);
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await waitFor('the list to close', async () => {
      await page.keyboard.press('Escape');
      return !(await page.locator('.quick-input-widget').isVisible());
    });
  }
}

function draftOf(id: string, last: string): string {
  const section = (name: string) =>
    `## ${name}\n\nOur shop lost 30 orders a day in March 2021, and I was asked to find out why within a week.\n`;
  return `---\nquestion: ${id}\nstatus: draft\n---\n\n# What happened?\n${['Situation', 'Task', 'Action'].map(section).join('\n')}\n${last}`;
}
