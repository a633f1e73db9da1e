import { strict as assert } from 'node:assert';
import { ConfigurationTarget, commands, Position, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import { openFile, startExtension } from './support/findings';
import { readWorkspaceFile, resetWorkspace, toUri, waitFor, writeWorkspaceFile } from './support/workspace';

const ID = 'hard-bug-story';

async function open(command = 'stardraft.openDraft', argument: unknown = ID): Promise<TextEditor> {
  await commands.executeCommand(command, argument);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

describe('Opening a draft', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('makes a saved file with the sections, in column one, the cursor in the first', async () => {
    const { document, selection, viewColumn } = await open();
    assert.equal(document.uri.toString(), toUri(`answers/${ID}.md`).toString());
    assert.equal(document.isDirty, false);
    assert.equal(viewColumn, ViewColumn.One);
    assert.match(
      await readWorkspaceFile(`answers/${ID}.md`),
      /^---\nquestion: hard-bug-story\nstatus: draft\n---\n\n# .+\n\n## Situation\n/,
    );
    const lines = document.getText().split('\n');
    assert.deepEqual(
      lines.filter(line => line.startsWith('## ')),
      ['## Situation', '## Task', '## Action', '## Result'],
    );
    assert.equal(selection.active.line, lines.indexOf('## Situation') + 2);
  });

  it('has tab stops in the sections', async () => {
    const editor = await open();
    await commands.executeCommand('type', { text: 'Here.' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await commands.executeCommand('type', { text: 'There.' });
    assert.match(editor.document.getText(), /## Situation\n\nHere\.\n\n## Task\n\nThere\.\n/);
  });

  it('opens the same file again and overwrites nothing', async () => {
    const { document } = await open();
    await commands.executeCommand('editor.action.selectAll');
    await commands.executeCommand('type', { text: 'My own words.' });
    await document.save();
    await commands.executeCommand('workbench.action.closeAllEditors');
    const again = await open();
    assert.equal(again.document.uri.toString(), toUri(`answers/${ID}.md`).toString());
    assert.equal(again.document.getText(), 'My own words.');
    const names = (await workspace.fs.readDirectory(toUri('answers'))).map(([name]) => name);
    assert.deepEqual(names, [`${ID}.md`]);
  });

  it('keeps unsaved text', async () => {
    const editor = await open();
    await editor.edit(edit => edit.insert(new Position(9, 0), 'Not saved.'));
    await window.showTextDocument(
      await workspace.openTextDocument(await writeWorkspaceFile('README.md', '# A\n')),
      ViewColumn.One,
    );
    const { document } = await open();
    assert.match(document.getText(), /Not saved\./);
    assert.equal(document.isDirty, true);
  });

  it('leaves a file alone that answers another question', async () => {
    await writeWorkspaceFile(`answers/${ID}.md`, '---\nquestion: another\n---\nText.\n');
    const { document } = await open();
    assert.equal(document.uri.toString(), toUri(`answers/${ID}.2.md`).toString());
    assert.equal(await readWorkspaceFile(`answers/${ID}.md`), '---\nquestion: another\n---\nText.\n');
  });

  it('finds a draft of the question under another name', async () => {
    await writeWorkspaceFile('answers/my-bug.md', `---\nquestion: ${ID}\n---\nText.\n`);
    await waitFor('the index', async () => {
      const { document } = await open();
      if (document.uri.path.endsWith('/my-bug.md')) return true;
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(document.uri);
      return false;
    });
    assert.equal(window.activeTextEditor?.document.getText(), `---\nquestion: ${ID}\n---\nText.\n`);
  });

  it('makes further attempts beside the first', async () => {
    await open();
    const { document } = await open('stardraft.newAttempt', { questionId: ID });
    assert.equal(document.uri.toString(), toUri(`answers/${ID}.2.md`).toString());
    assert.match(document.getText(), /^---\nquestion: hard-bug-story\n/);
  });

  it('makes nothing for a question that does not exist', async () => {
    await commands.executeCommand('stardraft.openDraft', '../../evil');
    assert.deepEqual(await workspace.fs.readDirectory(toUri('')), []);
  });
});

describe('Files that are not in UTF-8', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  const toUtf16 = (text: string) => new Uint8Array(Uint16Array.from(text, unit => unit.charCodeAt(0)).buffer);
  const readUtf16 = async (path: string) =>
    new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(toUri(path)));

  it('are found by what they say, and stay as they are', async () => {
    const text = `\ufeff---\nquestion: ${ID}\nstatus: draft\n---\n# Café\n`.replaceAll('\n', '\r\n');
    await writeWorkspaceFile('answers/mine.md', toUtf16(text));
    await waitFor('the index', async () => {
      const { document } = await open();
      if (document.uri.path.endsWith('/mine.md')) return true;
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(document.uri);
      return false;
    });
    await commands.executeCommand('stardraft.markReady');
    assert.equal(await readUtf16('answers/mine.md'), text.replace('status: draft', 'status: ready'));
  });

  it('are read and made as the settings say', async () => {
    const files = workspace.getConfiguration('files');
    await files.update('encoding', 'utf16le', ConfigurationTarget.Workspace);
    try {
      await writeWorkspaceFile('questions/cafe.md', toUtf16('---\nquestion: Why a café?\n---\n'));
      await waitFor('the question', async () => {
        await commands.executeCommand('stardraft.openDraft', 'cafe');
        return window.activeTextEditor?.document.getText().includes('\n# Why a café?\n') === true;
      });
      assert.match(await readUtf16('answers/cafe.md'), /\n# Why a café\?\n/);
      const { document } = await open('stardraft.copyQuestion', { questionId: ID });
      assert.match(document.getText(), /^---\nid: hard-bug-story\n/);
      assert.match(await readUtf16(document.uri.path.replace(toUri('').path, '')), /^\ufeff?---\nid: hard-bug-story\n/);
    } finally {
      await files.update('encoding', undefined, ConfigurationTarget.Workspace);
    }
  });
});

describe('Marking a draft', () => {
  const text = `---\r\n# mine\r\nquestion: ${ID}\r\nstatus: draft # so far\r\n---\r\n# A\r\n`;

  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('writes the status by the smallest edit, saves, and can be undone', async () => {
    const { document } = await openFile('answers/marked.md', text);
    const ready = text.replace('status: draft', 'status: ready');
    await commands.executeCommand('stardraft.markReady');
    assert.equal(document.getText(), ready);
    assert.equal(document.isDirty, false);
    assert.equal(await readWorkspaceFile('answers/marked.md'), ready);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await document.save();
  });

  it('leaves other unsaved changes unsaved', async () => {
    const editor = await openFile('answers/b.md', text);
    await editor.edit(edit => edit.insert(new Position(5, 0), 'New. '));
    await commands.executeCommand('stardraft.markReady', Uri.file('/ignored'));
    assert.match(editor.document.getText(), /status: ready/);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await readWorkspaceFile('answers/b.md'), text);
  });
});
