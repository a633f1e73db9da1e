import { strict as assert } from 'node:assert';
import { commands, type ExtensionContext, extensions, Position, Range, window, workspace } from 'vscode';
import { createReaderPart } from '../../src/host/services/codeParts';
import { FileQuestionStore } from '../../src/host/services/questionStore';
import { codeOf, findings, openFile, waitForFinding } from './support/findings';
import { readWorkspaceFile, resetWorkspace, toUri, waitFor, writeWorkspaceFile } from './support/workspace';

const GOOD = '---\nquestion: Why us?\nkind: motivation\n---\n## Why they ask\n\nTo see.\n';

/** Whether the bank has a question: only then a draft of it can be opened. */
async function isInBank(id: string): Promise<boolean> {
  await commands.executeCommand('stardraft.openDraft', id);
  return window.activeTextEditor?.document.uri.path.endsWith(`/answers/${id}.md`) ?? false;
}

describe("The workspace's own questions", () => {
  before(async () => {
    await commands.executeCommand('stardraft.questions.focus');
  });
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('join the bank as files appear, and leave it as folders vanish', async () => {
    // As one: of a folder that is made in the moment of the one around it, watchers may tell nothing.
    await writeWorkspaceFile('later/own/why-us.md', GOOD);
    await workspace.fs.rename(toUri('later'), toUri('questions'));
    await waitFor('the question', () => isInBank('why-us'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(toUri('questions'), { recursive: true });
    await workspace.fs.delete(toUri('answers'), { recursive: true });
    await waitFor('the question to go', async () => {
      await commands.executeCommand('workbench.action.closeAllEditors');
      return !(await isInBank('why-us'));
    });
  });

  it('are reported where they are broken, also while they are not open, until they are mended', async () => {
    const uri = await writeWorkspaceFile('questions/a.md', '---\nquestion: Why?\nkind: poem\n---\n');
    const found = await waitForFinding(uri, 'unknown-kind');
    assert.deepEqual(found.range, new Range(2, 6, 2, 10));
    await writeWorkspaceFile('questions/a.md', GOOD);
    await waitFor('no problems', () => findings(uri).length === 0);
  });

  it('leave no problem behind when a file is deleted', async () => {
    const uri = await writeWorkspaceFile('questions/b.md', '---\nquestion: Why?\nkind: poem\n---\n');
    await waitForFinding(uri, 'unknown-kind');
    await workspace.fs.delete(uri);
    await waitFor('no problems', () => findings(uri).length === 0);
  });

  it('count with the text in the editor', async () => {
    const { document } = await openFile('questions/a.md', GOOD);
    const editor = await window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new Position(1, 0), 'tpoics: [a]\n'));
    const found = await waitForFinding(document, 'unknown-key');
    assert.equal(document.getText(found.range), 'tpoics');
    assert.equal(document.isDirty, true);
  });

  it('cannot harm: each hostile file is reported, and the rest stays', async () => {
    const files = {
      'js.md': '---js\nglobalThis.pwned = true\n---\n',
      'path.md': '---\nid: ../../x\nquestion: Out?\n---\n',
      'open.md': '---\nquestion: Never closed\n',
      'one.md': '---\nid: twin\nquestion: One?\n---\n',
      'two.md': '---\nid: twin\nquestion: Two?\n---\n',
      'good.md': GOOD,
    };
    for (const [name, text] of Object.entries(files)) await writeWorkspaceFile(`questions/${name}`, text);
    await writeWorkspaceFile('questions/huge.md', 'a'.repeat(5 * 1024 * 1024));
    const expected = {
      js: 'wrong-fence',
      path: 'bad-id',
      open: 'unterminated',
      two: 'duplicate-id',
      huge: 'too-large',
    };
    for (const [name, code] of Object.entries(expected)) await waitForFinding(toUri(`questions/${name}.md`), code);
    assert.equal('pwned' in globalThis, false);
    await waitFor('the good one', () => isInBank('good'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(findings(toUri('questions/good.md')).map(codeOf), []);
  });

  it('are read later as a whole when they are many, and reported if that shows that they are broken', async () => {
    const broken = GOOD.replace('---\n##', 'points: [\n---\n##');
    for (let i = 0; i < 60; i++) await writeWorkspaceFile(`later/many-${i}.md`, i === 7 ? broken : GOOD);
    await workspace.fs.rename(toUri('later'), toUri('questions'));
    await waitFor('a good one', () => isInBank('many-3'));
    await waitForFinding(toUri('questions/many-7.md'), 'not-yaml');
    await waitFor('the broken one to go', async () => {
      await commands.executeCommand('workbench.action.closeAllEditors');
      return !(await isInBank('many-7'));
    });
  });

  it('are waited for by nobody who can do with the built-in ones, which make one bank until then', async () => {
    for (let i = 0; i < 60; i++) await writeWorkspaceFile(`questions/many-${i}.md`, GOOD);
    const { extensionUri } = extensions.getExtension('stardraft.stardraft')!;
    const log = window.createOutputChannel('A second bank', { log: true });
    const store = new FileQuestionStore({ extensionUri } as ExtensionContext, createReaderPart(log), log);
    try {
      const [first, second, whole] = await Promise.all([store.preview(), store.preview(), store.ready()]);
      assert.equal(second, first);
      assert.ok(first.questions.length > 0 && first.questions.every(({ origin }) => origin === 'builtIn'));
      assert.deepEqual(
        first.questions.map(({ id }) => id),
        whole.questions.flatMap(({ id, origin }) => (origin === 'builtIn' ? id : [])),
      );
      assert.ok(whole.find('many-59'));
      assert.equal(await store.preview(), whole);
    } finally {
      store.dispose();
      log.dispose();
    }
  });

  it('are copied from the built-in bank, and then opened', async () => {
    await commands.executeCommand('stardraft.copyQuestion', { questionId: 'hard-bug-story' });
    const path = 'questions/stories/hard-bug-story.md';
    assert.equal(window.activeTextEditor?.document.uri.toString(), toUri(path).toString());
    assert.match(await readWorkspaceFile(path), /^---\nid: hard-bug-story\n/);
    await writeWorkspaceFile(path, `${await readWorkspaceFile(path)}\n<!-- mine -->\n`);
    await waitFor('the copy to be the question', async () => {
      await commands.executeCommand('stardraft.copyQuestion', 'hard-bug-story');
      return window.activeTextEditor?.document.getText().includes('<!-- mine -->') === true;
    });
  });
});
