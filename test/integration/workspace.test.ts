import { strict as assert } from 'node:assert';
import { languages, window, workspace } from 'vscode';
import { readWorkspaceFile, resetWorkspace, toUri, waitFor, writeWorkspaceFile } from './support/workspace';

describe('The workspace of the tests', () => {
  afterEach(resetWorkspace);

  it('takes files that findFiles sees', async () => {
    await writeWorkspaceFile('answers/one.md', '# One\n');
    await waitFor('the file to be found', async () => (await workspace.findFiles('answers/*.md')).length === 1);
    assert.equal(await readWorkspaceFile('answers/one.md'), '# One\n');
  });

  it('is left empty, with no editor open', async () => {
    const uri = await writeWorkspaceFile('two.md', '# Two\n');
    const editor = await window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(editor.selection.active, 'unsaved'));
    await resetWorkspace();
    assert.equal(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    assert.deepEqual(await workspace.fs.readDirectory(toUri('')), []);
    assert.deepEqual(languages.getDiagnostics(uri), []);
  });
});
