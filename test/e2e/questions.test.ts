import { strict as assert } from 'node:assert';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const STARTED = /hardest bug you ever/;

async function labelOf(workbench: Workbench, text: string | RegExp): Promise<string> {
  return (await workbench.treeItem(text).getAttribute('aria-label')) ?? '';
}

/** The number at the end of a row, which VS Code draws by a style; empty where there is none. */
async function badgeOf(workbench: Workbench, text: string | RegExp): Promise<string> {
  const contents = await workbench
    .treeItem(text)
    .locator('.monaco-icon-label')
    .first()
    .evaluate(label => [label, ...label.querySelectorAll('*')].map(one => getComputedStyle(one, '::after').content));
  return contents.find(content => /^"\d\+?"$/.test(content))?.slice(1, -1) ?? '';
}

describe('The question tree', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ theme: 'dark', files: { 'questions/own/README.md': '# Mine\n' } });
    await workbench.openQuestions();
  });
  after(() => workbench?.dispose());

  it('shows packs, and the questions in them with their state', async () => {
    await workbench.expand(/^Stories/);
    await workbench.waitForTreeItem(STARTED);
    await waitFor('the state', async () => /\?, draft, \d+ s, \d+ findings?/.test(await labelOf(workbench, STARTED)));
    assert.match(await labelOf(workbench, /^Design/), /Design, \d+ questions, 0 ready/);
    const row = workbench.treeItem(STARTED);
    assert.equal(await row.locator('.label-name').textContent(), 'Hard bug story');
    assert.match((await row.locator('.label-description').textContent())!, /^\d:\d\d \u00b7 What was the hardest bug/);
    await waitFor('the number of findings', async () => /^\d$/.test(await badgeOf(workbench, STARTED)));
    await workbench.screenshot('tree');
  });

  it('opens the draft and the reference on a click, with the keyboard in the first section', async () => {
    await workbench.treeItem(/nasty fault/).click();
    await workbench.tab('production-debugging-story.md').waitFor();
    await workbench.webview('h1');
    await workbench.waitForStatusBar(/Ln 10, Col 1\b/);
    await workbench.page.keyboard.type('The shop was down.');
    await waitFor('the text in the draft', async () =>
      (await workbench.visibleText()).includes('## Situation\n\nThe shop was down.'),
    );
    await waitFor('its time in the tree', async () => /, draft, \d+ s/.test(await labelOf(workbench, /nasty fault/)));
    assert.match(await workbench.readFile('answers/production-debugging-story.md'), /^---\nquestion: production/);
    await workbench.screenshot('tree-draft');
  });

  it('counts what is still to be written when the draft is saved, as the status bar does', async () => {
    await workbench.insert(
      ' Every order of that morning failed with a timeout, and nobody knew why when the phones rang.',
    );
    await workbench.waitForStatusBar(/^\D*8 s$/);
    assert.equal(await badgeOf(workbench, /nasty fault/), '');
    await waitFor('what the status bar says to do', async () => {
      await workbench.page.mouse.move(0, 0);
      await workbench.page.locator('.statusbar-item[id*="stardraft"]').hover();
      return workbench.page
        .locator('.workbench-hover', { hasText: 'Save the draft to see what is still missing.' })
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    });
    await workbench.page.mouse.move(0, 0);
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+S');
    await waitFor('the findings', async () => /^\d$/.test(await badgeOf(workbench, /nasty fault/)));
    await workbench.waitForStatusBar(new RegExp(`^\\D*8 s\\s+${await badgeOf(workbench, /nasty fault/)}$`));
  });

  it('follows the state, and hides what is ready', async () => {
    await workbench.runCommand('StarDraft: Mark as Ready');
    await waitFor('the state', async () => /, ready,/.test(await labelOf(workbench, /nasty fault/)));
    await waitFor('the count', async () => /questions, 1 ready/.test(await labelOf(workbench, /^Stories/)));
    await workbench.runCommand('StarDraft: Hide Ready Questions');
    await workbench.treeItem(/nasty fault/).waitFor({ state: 'hidden' });
    await workbench.runCommand('StarDraft: Show Ready Questions');
    await workbench.waitForTreeItem(/nasty fault/);
  });

  it('groups by what is picked', async () => {
    await workbench.runCommand('StarDraft: Group Questions By...');
    await workbench.pick('Status');
    await workbench.expand(/^Drafts/);
    await workbench.waitForTreeItem(STARTED);
    await workbench.runCommand('StarDraft: Group Questions By...');
    await workbench.pick('Pack');
    await workbench.waitForTreeItem(/^Stories/);
  });

  it('shows a broken question file, and opens it where it is broken', async () => {
    await workbench.writeFile('questions/own/bad.md', '---\nquestion: Why?\nkind: poem\n---\n');
    await workbench.writeFile('questions/own/good.md', '---\nquestion: Why this town?\nkind: motivation\n---\n');
    await workbench.waitForTreeItem(/^Own/);
    await workbench.expand(/^Problems/);
    await (await workbench.waitForTreeItem(/^bad\.md/)).click();
    await workbench.tab('bad.md').waitFor();
    await workbench.waitForStatusBar(/Ln 3, Col 11\b/);
    await workbench.screenshot('tree-problems');
    await workbench.insert('opinion');
    await workbench.treeItem(/^Problems/).waitFor({ state: 'hidden' });
    await workbench.page.keyboard.press('Control+S');
  });

  it('finds a question in spite of a slip', async () => {
    await workbench.runCommand('StarDraft: Find Question');
    await workbench.quickInput.fill('kuberntes');
    const first = workbench.page.locator('.quick-input-widget .monaco-list-row').first();
    await waitFor('a hit', async () => /Docker|Kubernetes|containers/i.test(await first.innerText()));
    await workbench.screenshot('find-question');
    await workbench.page.keyboard.press('Enter');
    await workbench.tab('docker-kubernetes-project.md').waitFor();
  });

  it('says which question is next, and why', async () => {
    await workbench.runCommand('StarDraft: Next Question');
    const first = workbench.page.locator('.quick-input-widget .monaco-list-row').first();
    await waitFor('a reason', async () => (await first.innerText()).includes('Not started yet'));
    await workbench.screenshot('next-question');
    await workbench.page.keyboard.press('Escape');
  });
});

describe('Without a folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: null });
    await workbench.openQuestions();
  });
  after(() => workbench?.dispose());

  it('a click says what to do and offers it', async () => {
    const ask = workbench.page.locator('.sidebar .pane', { hasText: 'No Folder Opened' });
    await ask.getByText('Open a folder to write and keep your answers in.').waitFor();
    await ask.locator('.monaco-button', { hasText: 'Open Folder' }).waitFor();
    await workbench.expand(/^Stories/);
    await (await workbench.waitForTreeItem(STARTED)).click();
    const notification = await workbench.waitForNotification('Open that folder first.');
    await notification.locator('.monaco-button', { hasText: 'Open Folder...' }).waitFor();
    await workbench.screenshot('no-folder');
  });
});

describe('A workspace of source code and a README', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: 'test/fixtures/source-only', viewport: { width: 1400, height: 2000 } });
  });
  after(() => workbench?.dispose());

  /** Shows the whole list: what lies below its edge is not there to be found. */
  async function showRunning() {
    await workbench.runCommand('Developer: Show Running Extensions');
    const running = workbench.page.locator('.runtime-extensions-editor');
    await running.waitFor();
    const maximize = workbench.page.getByRole('button', { name: 'Maximize Modal Editor' });
    if (await maximize.isVisible()) await maximize.click();
    return running;
  }

  it('does not start the extension', async () => {
    await workbench.openFile('README.md');
    const running = await showRunning();
    await running.locator('.extension', { hasText: 'Markdown Language Features' }).first().waitFor();
    assert.equal(await running.locator('.extension', { hasText: 'StarDraft' }).count(), 0);
    await workbench.page.keyboard.press('Escape');
    await running.waitFor({ state: 'hidden' });
  });

  it('shows the built-in questions first when it gets many, and those when they are read', async () => {
    const text = '---\nquestion: Why this town?\nkind: motivation\n---\n';
    // So many that no machine reads them while the tree waits for answers.
    const paths = Array.from({ length: 4000 }, (_, index) => `questions/own/own-question-${index}.md`);
    await Promise.all(paths.map(path => workbench.writeFile(path, text)));
    const atFirst = workbench.page.evaluate(
      () =>
        new Promise<readonly string[]>(resolve => {
          const observer = new MutationObserver(() => {
            const rows = [...document.querySelectorAll('.pane-body .monaco-list-row[role=treeitem]')];
            const labels = rows.map(row => row.getAttribute('aria-label') ?? '');
            if (!labels.some(label => label.startsWith('Stories'))) return;
            observer.disconnect();
            resolve(labels);
          });
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        }),
    );
    await workbench.openQuestions();
    assert.deepEqual(
      (await atFirst).filter(label => label.startsWith('Own')),
      [],
    );
    await workbench.waitForTreeItem(/^Own/);
    // The list that did not show the extension does show it now.
    await (await showRunning()).locator('.extension', { hasText: 'StarDraft' }).first().waitFor();
    await workbench.screenshot('running-extensions');
  });
});
