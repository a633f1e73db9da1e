import { strict as assert } from 'node:assert';
import { commands, Position, type TextEditor, window, workspace } from 'vscode';
import { openFile, startExtension } from './support/findings';
import {
  readWorkspaceFile,
  resetWorkspace,
  toUri,
  waitFor,
  withSettings,
  writeWorkspaceFile,
} from './support/workspace';

const ID = 'hard-bug-story';
const PATH = `answers/${ID}.md`;
const TEXT = `---\nquestion: ${ID}\n---\n# A\n\n## Situation\n\nWords of mine.\n`;

/** The editor that a click on the question leads to. */
async function openDraft(): Promise<TextEditor> {
  await commands.executeCommand('stardraft.openDraft', ID);
  assert.ok(window.activeTextEditor);
  return window.activeTextEditor;
}

async function namesIn(path: string): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(toUri(path))).map(([name]) => name).sort();
}

/** Deletes behind the editor's back, as another program does. */
async function deleteOnDisk(path: string): Promise<void> {
  await workspace.fs.delete(toUri(path), { recursive: true });
}

describe('A draft whose file is gone', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('keeps unsaved words when its question is opened, and can be saved', async () => {
    const editor = await openFile(PATH, TEXT);
    await editor.edit(edit => edit.insert(new Position(7, 0), 'Not saved. '));
    await deleteOnDisk('answers');
    const { document } = await openDraft();
    assert.equal(document.uri.toString(), toUri(PATH).toString());
    assert.match(document.getText(), /Not saved\. Words of mine\./);
    assert.equal(document.isDirty, true);
    await document.save();
    assert.match(await readWorkspaceFile(PATH), /Not saved\. Words of mine\./);
    assert.deepEqual(await namesIn('answers'), [`${ID}.md`]);
  });

  it('keeps saved words that its tab still shows', async () => {
    await openFile(PATH, TEXT);
    await deleteOnDisk(PATH);
    const { document } = await openDraft();
    assert.equal(document.uri.toString(), toUri(PATH).toString());
    assert.equal(document.getText(), TEXT);
  });

  it('is not written over by Set Up a Prep Folder', async () => {
    const editor = await openFile(PATH, TEXT);
    await editor.edit(edit => edit.insert(new Position(7, 0), 'Not saved. '));
    await deleteOnDisk('answers');
    await commands.executeCommand('stardraft.setUpPrepFolder');
    assert.match(window.activeTextEditor?.document.getText() ?? '', /Not saved\. Words of mine\./);
  });

  it('begins anew once its tab is closed', async () => {
    await openFile(PATH, TEXT);
    await deleteOnDisk(PATH);
    await commands.executeCommand('workbench.action.closeAllEditors');
    const { document } = await openDraft();
    assert.equal(document.uri.toString(), toUri(PATH).toString());
    await waitFor('the sections', () => /## Result/.test(document.getText()));
    assert.doesNotMatch(document.getText(), /Words of mine/);
  });
});

describe('What lies in the place of a draft', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('gets the sections where it is an empty file', async () => {
    await openFile(PATH, '');
    const { document } = await openDraft();
    assert.equal(document.uri.toString(), toUri(PATH).toString());
    await waitFor('the sections', async () => /## Result/.test(await readWorkspaceFile(PATH)));
  });

  it('is left alone where it is a folder', async () => {
    await workspace.fs.createDirectory(toUri(PATH));
    const { document } = await openDraft();
    assert.equal(document.uri.toString(), toUri(`answers/${ID}.2.md`).toString());
    assert.deepEqual(await namesIn('answers'), [`${ID}.2.md`, `${ID}.md`]);
  });

  it('is left alone where a file stands for the folder', async () => {
    await writeWorkspaceFile('answers', 'Mine.\n');
    await commands.executeCommand('stardraft.openDraft', ID);
    assert.equal(await readWorkspaceFile('answers'), 'Mine.\n');
    assert.deepEqual(await namesIn(''), ['answers']);
  });
});

describe('An answers folder with an odd name', () => {
  const folder = 'prep, 100% #1 größe & 面试';

  async function waitForDraft(path: string): Promise<void> {
    await waitFor(path, async () => (await openDraft()).document.uri.toString() === toUri(path).toString());
  }

  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('gets the drafts, and is watched', async () => {
    await withSettings({ answersFolder: folder }, async () => {
      assert.equal((await openDraft()).document.uri.toString(), toUri(`${folder}/${ID}.md`).toString());
      await writeWorkspaceFile(`${folder}/${ID}.2.md`, TEXT);
      await waitForDraft(`${folder}/${ID}.2.md`);
    });
  });

  it('is seen when it comes together with the folder around it', async () => {
    const nested = `${folder}/inner`;
    await withSettings({ answersFolder: nested }, async () => {
      await writeWorkspaceFile(`later/inner/${ID}.md`, TEXT);
      await writeWorkspaceFile(`later/inner/${ID}.2.md`, TEXT);
      await workspace.fs.rename(toUri('later'), toUri(folder));
      await waitForDraft(`${nested}/${ID}.2.md`);
    });
  });
});

describe('Values of settings that cannot be used', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('leave the checks at work', async () => {
    const values = {
      rules: { 'no-such-rule': 'off', hedging: 3 },
      wordsPerMinute: -5,
      answersFolder: '../elsewhere',
      checkDelay: 'soon',
    };
    await withSettings(values, async () => {
      const { document } = await openDraft();
      assert.equal(document.uri.toString(), toUri(PATH).toString());
    });
  });
});
