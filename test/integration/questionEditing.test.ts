import { strict as assert } from 'node:assert';
import { type CodeAction, commands, type Diagnostic, type TextDocument, workspace } from 'vscode';
import { hoverAt, labelOf, openAtBar, suggestions } from './support/editing';
import { openFile, startExtension, waitForFinding, waitForNoFinding } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

async function labels(path: string, marked: string): Promise<readonly string[]> {
  return (await suggestions(await openAtBar(path, marked))).map(labelOf);
}

async function mend(document: TextDocument, code: string, title: RegExp): Promise<void> {
  const found: Diagnostic = await waitForFinding(document, code);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    found.range,
  );
  const fitting = actions.filter(action => title.test(action.title));
  assert.equal(fitting.length, 1, actions.map(action => action.title).join());
  assert.equal(await workspace.applyEdit(fitting[0]!.edit!), true);
  await waitForNoFinding(document, code);
}

describe('Editing a question file', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('offers keys, kinds, related questions of the bank, sections and word groups', async () => {
    assert.ok((await labels('questions/editing-1.md', '---\nid: a\n|\n---\n')).includes('points'));
    assert.ok((await labels('questions/editing-2.md', '---\nkind: |\n---\n')).includes('troubleshoot'));
    assert.ok((await labels('questions/pack/editing-3.md', '---\nrelated: [|]\n---\n')).includes('hard-bug-story'));
    const points = 'points:\n  - id: p\n    text: t\n    ';
    assert.ok((await labels('questions/editing-4.md', `---\n${points}section: |\n---\n`)).includes('result'));
    assert.ok((await labels('questions/editing-5.md', `---\n${points}any: ["{|"]\n---\n`)).includes('{slow}'));
  });

  it('offers them nowhere else', async () => {
    assert.deepEqual(await labels('notes/editing-6.md', '---\nkind: |\n---\n'), []);
    assert.deepEqual(await labels('questions/editing-7.md', '---\nkind: design\n---\n## Do\n\n|\n'), []);
  });

  it('explains keys, and says what a related question asks', async () => {
    const { document, selection } = await openAtBar('questions/editing-8.md', '---\nrelated: [hard-|bug-story]\n---\n');
    const [page] = await hoverAt(document, selection.active);
    assert.match(page!.value, /\?/);
    assert.ok(!page!.isTrusted);
    const [key] = await hoverAt(document, document.positionAt(6));
    assert.match(key!.value, /Ids of questions/);
    assert.deepEqual(await hoverAt(document, document.positionAt(1)), []);
  });

  it('shows a stranger’s text as it is', async () => {
    const evil = '---\nquestion: "[x](command:workbench.action.quit) <img src=x> **b**"\n---\n';
    await openFile('questions/evil.md', evil);
    const { document, selection } = await openAtBar('questions/editing-9.md', '---\nrelated: [ev|il]\n---\n');
    await waitFor('the question', async () => (await hoverAt(document, selection.active)).length > 0);
    const [page] = await hoverAt(document, selection.active);
    assert.ok(!/(?<!\\)[[<*]/.test(page!.value), page!.value);
  });

  it('mends what has a known answer', async () => {
    const { document } = await openFile(
      'questions/editing-10.md',
      '---\nquestion: Why?\nkind: behavoural\nrelated: [hard-bug-stroy]\npoints:\n  - id: p\n    text: t\n---\n## Reference answer\n\n### Situation\n\nA.\n\n### Action\n\nB.\n\n### Result\n\nC.\n',
    );
    await mend(document, 'unknown-kind', /^Change to "behavioural"$/);
    await mend(document, 'unknown-related', /^Change to "hard-bug-story"$/);
    await mend(document, 'reference-section', /^Add the section Task$/);
    await mend(document, 'no-phrases', /^Add match phrases$/);
    assert.match(document.getText(), /\n {4}text: t\n {4}any: \[words that a candidate would say\]\n---\n/);
    assert.match(document.getText(), /A\.\n\n### Task\n\n<!-- .+ -->\n\n### Action\n/);
  });
});
