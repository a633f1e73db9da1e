import { strict as assert } from 'node:assert';
import { ConfigurationTarget, commands, workspace } from 'vscode';
import { labelOf, openAtBar, suggestions } from './support/editing';
import { startExtension } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

const HEAD = '---\nquestion: hard-bug-story\n---\n# Which bug?\n\n## Situation\n\nIt was a shop.\n\n';

describe('Suggestions in a draft', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('begin with open points of the question, then what the section is made of', async () => {
    const editor = await openAtBar('answers/completion-1.md', `${HEAD}## Result\n\n|\n`);
    await waitFor('suggestions', async () => (await suggestions(editor)).length > 0);
    const items = [...(await suggestions(editor))].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    const labels = items.map(labelOf);
    const start = labels.indexOf('went from ... to ... in ...');
    assert.ok(start > 0, labels.join('\n'));
    assert.equal(labels.at(-1), 'What changed, from what to what, and how did you measure it?');
    const built = typeof items[0]!.insertText === 'object' ? items[0]!.insertText.value : '';
    assert.match(built, /^<!-- .+ -->\n\$0$/);
  });

  it('go in with tab stops', async () => {
    const editor = await openAtBar('answers/completion-2.md', `${HEAD}## Result\n\nErrors |\n`);
    const start = (await suggestions(editor)).find(item => labelOf(item) === 'fell from ... to ... in ...')!;
    assert.ok(typeof start.insertText === 'object');
    await editor.insertSnippet(start.insertText, editor.selection);
    assert.match(editor.document.getText(), /Errors fell from figure before to figure after in time span\n/);
    assert.equal(editor.document.getText(editor.selection), 'figure before');
  });

  it('are the questions of the bank behind "question:"', async () => {
    const editor = await openAtBar('answers/completion-3.md', '---\nquestion: |\n---\n# A\n');
    const items = await suggestions(editor);
    const found = items.find(item => labelOf(item) === 'hard-bug-story')!;
    assert.ok(found);
    assert.match(found.filterText!, /^hard-bug-story .*bug/);
  });

  it('can be switched off', async () => {
    const editor = await openAtBar('answers/completion-4.md', `${HEAD}## Action\n\n|\n`);
    const settings = workspace.getConfiguration('stardraft');
    await waitFor('suggestions', async () => (await suggestions(editor)).length > 0);
    try {
      await settings.update('completion', false, ConfigurationTarget.Workspace);
      await waitFor('none', async () => (await suggestions(editor)).length === 0);
    } finally {
      await settings.update('completion', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('do not come up by themselves where VS Code suggests while typing', async () => {
    const editor = await openAtBar('answers/completion-5.md', `${HEAD}## Action\n\n|\n`);
    await waitFor('suggestions', async () => (await suggestions(editor)).length > 0);
    const settings = workspace.getConfiguration('editor', editor.document);
    try {
      await settings.update('quickSuggestions', { other: 'on' }, ConfigurationTarget.Workspace, true);
      await settings.update('quickSuggestionsDelay', 600_000, ConfigurationTarget.Workspace, true);
      await commands.executeCommand('type', { text: 'I' });
      assert.deepEqual((await suggestions(editor)).map(labelOf), []);
      await settings.update('quickSuggestionsDelay', 10, ConfigurationTarget.Workspace, true);
      await waitFor('suggestions that are asked for', async () => (await suggestions(editor)).length > 0);
    } finally {
      await settings.update('quickSuggestions', undefined, ConfigurationTarget.Workspace, true);
      await settings.update('quickSuggestionsDelay', undefined, ConfigurationTarget.Workspace, true);
    }
  });

  it('are none in other Markdown', async () => {
    const editor = await openAtBar('README.md', '# A\n\n## Result\n\n|\n');
    assert.deepEqual((await suggestions(editor)).map(labelOf), []);
    const code = await openAtBar('a.txt', `${HEAD}## Result\n\n|\n`);
    assert.deepEqual((await suggestions(code)).map(labelOf), []);
  });
});
