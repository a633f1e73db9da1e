import { strict as assert } from 'node:assert';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const SECRET = 'Zanzibar';

/** In the web worker host: the servers that tests run in keep no logs of extensions on Node. */
describe('The log', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = { 'stardraft.wordsPerMinute': -5, 'stardraft.rules': { 'no-such-rule': 'off' } };
    const files = {
      'questions/own/bad.md': '---\nquestion: Why?\nkind: poem\n---\n',
      'answers/secret.md': `---\nquestion: ${SECRET}\n---\n# ${SECRET}\n\n## Result\n\n${SECRET}.\n`,
    };
    workbench = await openWorkbench({ web: true, settings, files, viewport: { width: 1400, height: 1400 } });
    await workbench.openQuestions(/^Stories/);
    await workbench.openFile('answers/secret.md');
    await (await workbench.waitForTreeItem(/nasty fault/)).click();
    await workbench.tab('production-debugging-story.md').waitFor();
    await workbench.waitForStatusBar(/Ln 10, Col 1\b/);
    await workbench.runCommand('StarDraft: Mark as Ready');
    await workbench.writeFile('questions/own/good.md', '---\nquestion: Why this town?\nkind: motivation\n---\n');
    await workbench.waitForTreeItem(/^Own/);
  });
  after(() => workbench?.dispose());

  it('tells what was started, read, made, and what is wrong where, and nothing out of an answer', async () => {
    await workbench.runCommand('StarDraft: Why Is Nothing Shown?');
    await workbench.pick('Show the log');
    const output = workbench.page.locator('.part.panel .monaco-editor .view-lines').first();
    await output.waitFor();
    const expected = [
      /StarDraft \d+\.\d+\.\d+ started in \d+ ms: VS Code 1\.\d+\.\d+ in a browser.*, one folder open\./,
      /The setting stardraft\.wordsPerMinute is -5; it must be from 60 to 300\. It counts as not set\./,
      /The setting stardraft\.rules: there is nothing called "no-such-rule"\./,
      /questions\/own\/bad\.md:3:7 .*poem.*\(unknown-kind\)/,
      /Read \d+ questions from \d+ files in \d+ ms/,
      /Read \d+ answers from \d+ files in answers in \d+ ms\./,
      /Made answers\/production-debugging-story\.md\./,
      /Marked answers\/production-debugging-story\.md as ready\./,
      /The bank has \d+ questions now, \d+ before\./,
    ];
    let text = '';
    await waitFor('the log', async () => {
      text = (await output.innerText()).replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' ');
      return text.includes('questions now') && text.includes('as ready');
    });
    for (const line of expected) assert.match(text, line);
    assert.doesNotMatch(text, new RegExp(SECRET));
    await workbench.screenshot('log');
  });
});
