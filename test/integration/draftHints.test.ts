import { strict as assert } from 'node:assert';
import { type CodeLens, commands, type InlayHint, Range, type TextDocument } from 'vscode';
import { openFile, startExtension } from './support/findings';
import { resetWorkspace, waitFor, withSettings } from './support/workspace';

const TEXT =
  '---\nframework: star\n---\n# A\n\n## Situation\n\nOne two three four five.\n\n## Task\n\n**Action:** six seven eight nine ten.\n';

async function hintsOf(document: TextDocument): Promise<readonly string[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
  return hints.map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
}

function lensesOf({ uri }: TextDocument): Thenable<CodeLens[]> {
  return commands.executeCommand('vscode.executeCodeLensProvider', uri);
}

describe('The size of sections behind their headings', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('is shown instead of lenses, but not where a prompt stands', async () => {
    const { document } = await openFile('answers/draftHints-1.md', TEXT);
    await waitFor('lenses', async () => (await lensesOf(document)).length === 3);
    assert.deepEqual(await hintsOf(document), []);
    await withSettings({ sectionInfo: 'inlayHint' }, async () => {
      await waitFor('hints', async () => (await hintsOf(document)).length > 0);
      assert.deepEqual(await hintsOf(document), [
        '5:12 5 words · 2 s · 50% of the answer, aim for 10 to 25%',
        '11:11 5 words · 2 s · 50% of the answer, aim for 40 to 75%',
      ]);
      assert.deepEqual(await lensesOf(document), []);
    });
  });

  it('is shown for empty sections where prompts are off', async () => {
    const { document } = await openFile('answers/draftHints-2.md', TEXT);
    await withSettings({ sectionInfo: 'inlayHint', prompts: false }, async () => {
      await waitFor('three hints', async () => (await hintsOf(document)).length === 3);
      assert.equal((await hintsOf(document))[1], '9:7 Empty, aim for 5 to 20% of the answer');
    });
  });

  it('is nowhere when it is off, and in no other file', async () => {
    const { document } = await openFile('answers/draftHints-3.md', TEXT);
    await withSettings({ sectionInfo: 'off' }, async () => {
      await waitFor('no lenses', async () => (await lensesOf(document)).length === 0);
      assert.deepEqual(await hintsOf(document), []);
    });
    const other = await openFile('README.md', TEXT.slice(TEXT.indexOf('#')));
    await withSettings({ sectionInfo: 'inlayHint' }, async () => {
      assert.deepEqual(await hintsOf(other.document), []);
    });
  });
});
