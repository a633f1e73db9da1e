import { strict as assert } from 'node:assert';
import { type CodeAction, commands, type Diagnostic, type TextDocument, Uri, workspace } from 'vscode';
import { openFile, startExtension, waitForFinding, waitForNoFinding } from './support/findings';
import { resetWorkspace } from './support/workspace';

const TEXT =
  '---\nframework: star\n---\n# A\n\n## Situation\n\nI read the the log of our shop for an hour one Friday in March.\n\n## Action\n\nI mended it.\n\n## Result\n\nErrors fell from 9% to 1% in a week.\n';

function actionsAt(document: TextDocument, { range }: Diagnostic): Thenable<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

async function choose(document: TextDocument, code: string, title: RegExp): Promise<void> {
  const found = await waitForFinding(document, code);
  const action = (await actionsAt(document, found)).find(one => title.test(one.title));
  assert.ok(action, `No action ${title}`);
  if (action.edit) assert.equal(await workspace.applyEdit(action.edit), true);
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

describe('The light bulb', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('offers the fix, ignore here, ignore in the file, turn off and explain, in this order', async () => {
    const { document } = await openFile('answers/quickFixes-1.md', TEXT);
    const found = await waitForFinding(document, 'repeated-word');
    const titles = (await actionsAt(document, found)).map(({ title }) => title).slice(0, 5);
    assert.deepEqual(titles, [
      'Remove the doubled word',
      "Ignore 'repeated-word' here",
      "Ignore 'repeated-word' in this file",
      "Turn off 'repeated-word'...",
      "Explain 'repeated-word'",
    ]);
  });

  for (const [title, after] of [
    [/^Remove the doubled word$/, /I read the log/],
    [/ here$/, /\n<!-- stardraft-ignore repeated-word -->\nI read the the log/],
    [/ in this file$/, /^---\nframework: star\n---\n<!-- stardraft-ignore-file repeated-word -->\n# A/],
  ] as const) {
    it(`mends by "${title.source}"`, async () => {
      const { document } = await openFile('answers/quickFixes-2.md', TEXT);
      await choose(document, 'repeated-word', title);
      assert.match(document.getText(), after);
      await document.save();
      await waitForNoFinding(document, 'repeated-word');
    });
  }

  it('inserts a missing section in its place', async () => {
    const { document } = await openFile('answers/quickFixes-3.md', TEXT);
    await choose(document, 'missing-section', /^Insert the Task section$/);
    assert.match(document.getText(), /in March\.\n\n## Task\n[\s\S]*\n## Action\n/);
  });

  it('leaves a BOM and CRLF as they are, and so does a mark', async () => {
    const { document } = await openFile('answers/quickFixes-4.md', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`);
    const { start, end } = (await waitForFinding(document, 'repeated-word')).range;
    assert.deepEqual([start.line, start.character, end.character], [7, 7, 14]);
    await choose(document, 'repeated-word', /^Remove the doubled word$/);
    await choose(document, 'missing-section', /^Insert the Task section$/);
    await commands.executeCommand('stardraft.markReady');
    await document.save();
    const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(document.uri));
    assert.match(saved, /^\ufeff---\r\nframework: star\r\nstatus: ready\r\n---\r\n/);
    assert.match(saved, /I read the log/);
    assert.match(saved, /\r\n\r\n## Task\r\n/);
    assert.doesNotMatch(saved, /(?<!\r)\n/);
  });

  it('explains the rule on a page', async () => {
    const page = await workspace.openTextDocument(Uri.parse('stardraft-rule:/repeated-word.md'));
    assert.match(
      page.getText(),
      /^# repeated-word\n\n[\s\S]+## When to ignore it[\s\S]+<!-- stardraft-ignore repeated-word -->/,
    );
  });

  it('puts the right word into a question file', async () => {
    const { document } = await openFile('questions/a.md', '---\nquestion: Why?\nkind: behavoural\n---\n');
    await choose(document, 'unknown-kind', /^Change to "behavioural"$/);
    assert.match(document.getText(), /kind: behavioural\n/);
    await waitForNoFinding(document, 'unknown-kind');
  });
});
