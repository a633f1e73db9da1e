import { strict as assert } from 'node:assert';
import { ConfigurationTarget, commands, languages, Selection, type TextDocument, window, workspace } from 'vscode';
import { findings, openFile, startExtension, waitForFinding } from './findings';
import { resetWorkspace, waitFor } from './support';

const DOUBLED = '# A\n\nI read the the log.\n';
const DRAFT = `---\nframework: star\n---\n${DOUBLED}`;

function waitForSilence(document: TextDocument): Promise<void> {
  return waitFor('no findings', () => findings(document).length === 0);
}

/** Asks why nothing is shown, and takes the answer at that place of the list, once the list is there. */
async function takeAnswer(index: number, isDone: () => boolean | Promise<boolean>): Promise<void> {
  let answered = false;
  const asked = commands.executeCommand('stardraft.whyNothing').then(() => (answered = true));
  for (let moved = 0; moved < index; moved++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
  await waitFor('an answer to be taken', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return answered;
  });
  await asked;
  await waitFor('what the answer leads to', isDone);
}

describe('Check This File', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('shows the findings of any Markdown file until it is run again', async () => {
    const { document } = await openFile('README.md', DOUBLED);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('stardraft.checkFile');
    await waitForSilence(document);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
  });

  it('ends when the file is closed, also when it is opened again at once', async () => {
    const { document } = await openFile('notes/a.md', DOUBLED);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await waitForSilence(document);
    const again = await window.showTextDocument(document.uri);
    // A draft beside it is checked after it: when that has findings, this has had its time.
    const draft = await openFile('answers/later.md', DRAFT);
    await waitForFinding(draft.document, 'repeated-word');
    assert.deepEqual(findings(again.document), []);
  });

  it('goes on while the file has a tab elsewhere', async () => {
    const { document } = await openFile('notes/a.md', DOUBLED);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('workbench.action.splitEditor');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('stardraft.checkFile');
    await waitForSilence(document);
  });

  it('leaves the findings of a draft alone', async () => {
    const { document } = await openFile('answers/a.md', DRAFT);
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('stardraft.checkFile');
    await commands.executeCommand('stardraft.checkFile');
    const other = await openFile('answers/b.md', DRAFT);
    await waitForFinding(other.document, 'repeated-word');
    assert.ok(findings(document).length > 0);
  });
});

describe('Why Is Nothing Shown?', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('leads from a file that is no draft to its findings', async () => {
    const { document } = await openFile('README.md', DOUBLED);
    await takeAnswer(1, () => findings(document).length > 0);
  });

  it('leads from a finding that waits on the line at hand to seeing it', async () => {
    const editor = await openFile('answers/a.md', `${DRAFT}\n\nMore.\n`);
    await waitForFinding(editor.document, 'repeated-word');
    editor.selection = new Selection(5, 19, 5, 19);
    await commands.executeCommand('type', { text: ' ' });
    await waitFor('the finding to wait', () => findings(editor.document).every(({ range }) => range.start.line !== 5));
    await takeAnswer(0, () => !editor.document.isDirty);
    await waitForFinding(editor.document, 'repeated-word');
  });

  it('leads to what a comment silences', async () => {
    const text = DRAFT.replace('I read', '<!-- stardraft-ignore-file * -->\n<!-- stardraft-ignore -->\nI read');
    const { document } = await openFile('answers/c.md', text.replace('<!-- stardraft-ignore-file * -->\n', ''));
    const settings = workspace.getConfiguration('stardraft');
    const off = Object.fromEntries(
      ['missing-section', 'answer-too-short', 'weasel-intensifier'].map(rule => [rule, 'off']),
    );
    try {
      await settings.update('rules', off, ConfigurationTarget.Workspace);
      await waitFor('silence', () => languages.getDiagnostics(document.uri).length === 0);
      await takeAnswer(3, () => window.activeTextEditor?.selection.isEmpty === false);
      assert.equal(document.getText(window.activeTextEditor!.selection), 'the the');
    } finally {
      await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('answers without any editor', async () => {
    const asked = commands.executeCommand('stardraft.whyNothing');
    await waitFor('the list to close', async () => {
      await commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([asked.then(() => true), Promise.resolve(false)]);
    });
  });
});
