import { strict as assert } from 'node:assert';
import { commands, type TextDocument, window } from 'vscode';
import { findings, openFile, startExtension, waitForFinding } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

const DOUBLED = '# A\n\nI read the the log.\n';
const DRAFT = `---\nframework: star\n---\n${DOUBLED}`;

function waitForSilence(document: TextDocument): Promise<void> {
  return waitFor('no findings', () => findings(document).length === 0);
}

describe('Check This File', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('shows the findings of any Markdown file until it is run again', async () => {
    const { document } = await openFile('check.md', DOUBLED);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('stardraft.checkFile');
    await waitForSilence(document);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
  });

  it('ends when the file is closed, also when it is opened again at once', async () => {
    const { document } = await openFile('notes/check-1.md', DOUBLED);
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
    const { document } = await openFile('notes/check-2.md', DOUBLED);
    await commands.executeCommand('stardraft.checkFile');
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('workbench.action.splitEditor');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('stardraft.checkFile');
    await waitForSilence(document);
  });

  it('leaves the findings of a draft alone', async () => {
    const { document } = await openFile('answers/check-3.md', DRAFT);
    await waitForFinding(document, 'repeated-word');
    await commands.executeCommand('stardraft.checkFile');
    await commands.executeCommand('stardraft.checkFile');
    const other = await openFile('answers/check-4.md', DRAFT);
    await waitForFinding(other.document, 'repeated-word');
    assert.ok(findings(document).length > 0);
  });
});

describe('Why Is Nothing Shown?', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('has an answer for every kind of file, and for none', async () => {
    for (const path of [undefined, 'why.txt', 'why.md', 'questions/why.md', 'answers/why.md']) {
      if (path) await openFile(path, DRAFT);
      let isOver = false;
      const asked = commands.executeCommand('stardraft.whyNothing').then(() => {
        isOver = true;
      });
      await waitFor(`the list for ${path} to close`, async () => {
        await commands.executeCommand('workbench.action.closeQuickOpen');
        return isOver;
      });
      await asked;
    }
  });
});
