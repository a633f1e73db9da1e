import { strict as assert } from 'node:assert';
import { commands, extensions, TabInputWebview, Uri, window, workspace } from 'vscode';
import { resetWorkspace, waitFor, writeWorkspaceFile } from './support/workspace';

const QUESTION = `---
id: slow-page
question: Tell me about a slow page.
kind: behavioural
points:
  - {id: measured, text: Measures first, any: [profiled]}
---
## Reference answer
### Action
I profiled the query.
`;

const DRAFT = '---\nquestion: slow-page\n---\n\n# Tell me about a slow page.\n\n## Action\n\nI guessed.\n';

const panels = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('stardraft.reference'));

describe('The reference', () => {
  beforeEach(async () => {
    await writeWorkspaceFile('questions/slow-page.md', QUESTION);
    await window.showTextDocument(await writeWorkspaceFile('answers/slow-page.md', DRAFT));
  });

  afterEach(resetWorkspace);

  it('opens beside the draft once, and leaves the keyboard where it was told to', async () => {
    await commands.executeCommand('stardraft.showReference', 'slow-page', true);
    await waitFor('the panel', () => panels().length === 1);
    assert.equal(window.activeTextEditor?.document.uri.path.endsWith('slow-page.md'), true);
    await commands.executeCommand('stardraft.showReference', 'slow-page', true);
    await commands.executeCommand('stardraft.showReference', 'hard-bug-story', true);
    assert.equal(panels().length, 1);
    assert.equal(window.tabGroups.all.length, 2);
  });

  it('goes away and comes back with one command', async () => {
    await commands.executeCommand('stardraft.toggleReference');
    await waitFor('the panel', () => panels().length === 1);
    await commands.executeCommand('stardraft.toggleReference');
    await waitFor('no panel', () => panels().length === 0);
  });

  it('has a text twin that follows the draft', async () => {
    const draft = window.activeTextEditor!;
    await commands.executeCommand('stardraft.openReferenceAsText', 'slow-page');
    const twin = window.activeTextEditor!.document;
    assert.equal(twin.uri.scheme, 'stardraft-reference');
    assert.equal(twin.languageId, 'markdown');
    await waitFor('an open point', () => twin.getText().includes('- [ ] Measures first'));
    const editor = await window.showTextDocument(draft.document, draft.viewColumn);
    await editor.edit(builder => builder.insert(draft.document.lineAt(8).range.end, ' Then I profiled it.'));
    await waitFor('a tick', () => twin.getText().includes('- [x] Measures first'));
  });

  it('is opened by keys that VS Code uses for nothing else', async () => {
    const defaults = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
    const { contributes } = extensions.getExtension('stardraft.stardraft')!.packageJSON as {
      contributes: { keybindings: readonly { key: string }[] };
    };
    assert.ok(contributes.keybindings.length > 0);
    const taken = [...defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
    assert.ok(taken.length > 300);
    for (const { key } of contributes.keybindings) {
      assert.deepEqual(
        taken
          .filter(([, other, command]) => other === key && !command!.startsWith('stardraft.'))
          .map(([, , command]) => command),
        [],
      );
    }
  });
});
