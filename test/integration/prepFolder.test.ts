import { strict as assert } from 'node:assert';
import { commands, Position, window, workspace } from 'vscode';
import { openFile, startExtension, waitForFinding } from './support/findings';
import { readWorkspaceFile, resetWorkspace, toUri, waitFor, writeWorkspaceFile } from './support/workspace';

const SAMPLE = 'answers/hard-bug-story.md';

/** Runs the command, and answers each list that it shows: with its first entry, or by closing it. */
async function setUp(answer: 'first' | 'none'): Promise<void> {
  let isOver = false;
  const task = commands.executeCommand('stardraft.setUpPrepFolder').then(() => {
    isOver = true;
  });
  await waitFor('the folder to be set up', async () => {
    await commands.executeCommand(
      answer === 'first' ? 'workbench.action.acceptSelectedQuickOpenItem' : 'workbench.action.closeQuickOpen',
    );
    return isOver;
  });
  await task;
}

async function namesIn(path: string): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(toUri(path))).map(([name]) => name).sort();
}

/** Makes the workspace folder look like a Git repository. */
function makeRepository(): Thenable<void> {
  return workspace.fs.createDirectory(toUri('.git'));
}

describe('Set Up a Prep Folder', () => {
  before(async () => {
    await startExtension();
    // The first webview of a window takes its time.
    await commands.executeCommand('stardraft.showReference', 'hard-bug-story');
  });
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('makes a sample draft, opens it, and the checks have something to say', async () => {
    await setUp('first');
    assert.equal(window.activeTextEditor?.document.uri.toString(), toUri(SAMPLE).toString());
    assert.match(await readWorkspaceFile(SAMPLE), /^---\nquestion: hard-bug-story\nstatus: draft\n---\n\n# .+\?\n/);
    await waitForFinding(toUri(SAMPLE), 'no-metric-in-result');
    assert.deepEqual(await namesIn(''), ['answers']);
  });

  it('overwrites nothing', async () => {
    await writeWorkspaceFile(SAMPLE, 'My own words.\n');
    await setUp('first');
    assert.equal(await readWorkspaceFile(SAMPLE), 'My own words.\n');
    // VS Code may still show what it knows of an older file with that name.
    await waitFor('the words', () => window.activeTextEditor?.document.getText() === 'My own words.\n');
    assert.deepEqual(await namesIn('answers'), ['hard-bug-story.md']);
  });

  it('keeps the answers out of Git when asked to', async () => {
    await makeRepository();
    await setUp('first');
    assert.equal(await readWorkspaceFile('.gitignore'), '/answers/\n');
  });

  it('adds to a .gitignore, once', async () => {
    await makeRepository();
    await openFile('.gitignore', 'out/\r\n');
    await setUp('first');
    await setUp('first');
    assert.equal(await readWorkspaceFile('.gitignore'), 'out/\r\n/answers/\r\n');
  });

  it('leaves a .gitignore alone when the list is closed', async () => {
    await makeRepository();
    await setUp('none');
    assert.deepEqual(await namesIn(''), ['.git', 'answers']);
  });

  it('leaves unsaved changes of a .gitignore unsaved', async () => {
    await makeRepository();
    const editor = await openFile('.gitignore', 'out/\n');
    await editor.edit(edit => edit.insert(new Position(0, 0), '# mine\n'));
    await setUp('first');
    assert.match(editor.document.getText(), /^# mine\r?\nout\/\r?\n\/answers\/\r?\n$/);
    assert.equal(editor.document.isDirty, true);
    assert.equal(await readWorkspaceFile('.gitignore'), 'out/\n');
  });
});
