import { strict as assert } from 'node:assert';
import { type CodeLens, ConfigurationTarget, commands, type Uri, workspace } from 'vscode';
import { openFile, startExtension } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

const TEXT =
  '---\nframework: star\n---\n# A\n\n## Situation\n\nOne two three four five.\n\n## Task\n\n**Action:** six seven eight nine ten.\n';

function lensesOf(uri: Uri): Thenable<CodeLens[]> {
  return commands.executeCommand('vscode.executeCodeLensProvider', uri);
}

async function firstTitle(uri: Uri): Promise<string> {
  return (await lensesOf(uri))[0]?.command?.title ?? '';
}

describe('Lenses above sections', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('show words, time and share against the target', async () => {
    const { document } = await openFile('answers/codeLenses-1.md', TEXT);
    await waitFor('lenses', async () => (await lensesOf(document.uri)).length > 0);
    const lenses = await lensesOf(document.uri);
    assert.deepEqual(
      lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`),
      [
        '5 5 words · 2 s · 50% of the answer, aim for 10 to 25%',
        '9 Empty, aim for 5 to 20% of the answer',
        '11 5 words · 2 s · 50% of the answer, aim for 40 to 75%',
      ],
    );
  });

  it('follow the pace, and can be switched off', async () => {
    const { document } = await openFile('answers/codeLenses-2.md', TEXT);
    const settings = workspace.getConfiguration('stardraft');
    try {
      await settings.update('wordsPerMinute', 60, ConfigurationTarget.Workspace);
      await waitFor('another time', async () => (await firstTitle(document.uri)).includes(' 5 s '));
      await settings.update('sectionInfo', 'off', ConfigurationTarget.Workspace);
      await waitFor('no lenses', async () => (await lensesOf(document.uri)).length === 0);
    } finally {
      await settings.update('wordsPerMinute', undefined, ConfigurationTarget.Workspace);
      await settings.update('sectionInfo', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('are not there in other Markdown files', async () => {
    const { document } = await openFile('README.md', '# A\n\n## Situation\n\nText.\n');
    assert.deepEqual(await lensesOf(document.uri), []);
  });
});
