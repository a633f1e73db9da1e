import { strict as assert } from 'node:assert';
import { ConfigurationTarget, Position, workspace } from 'vscode';
import { hoverAt } from './support/editing';
import { openFile, startExtension, waitForFinding } from './support/findings';
import { resetWorkspace, waitFor } from './support/workspace';

const TEXT = '---\nframework: star\n---\n# A\n\n## Situation\n\nI read the the log.\n';

describe('Hovering over a finding', () => {
  before(startExtension);
  beforeEach(resetWorkspace);
  after(resetWorkspace);

  it('says why, when to ignore it, and leads to the page; no other command can be run from it', async () => {
    const { document } = await openFile('answers/hover-1.md', TEXT);
    const { range } = await waitForFinding(document, 'repeated-word');
    const [page] = await hoverAt(document, range.start);
    assert.ok(page);
    assert.match(page.value, /\*When to ignore it:\*/);
    assert.match(page.value, /\(command:stardraft\.explainRule\?%5B%22repeated-word%22%5D\)/);
    assert.deepEqual(page.isTrusted, { enabledCommands: ['stardraft.explainRule'] });
    assert.ok(!page.supportHtml);
  });

  it('says nothing elsewhere, in other files, or when it is switched off', async () => {
    const { document } = await openFile('answers/hover-2.md', TEXT);
    const { range } = await waitForFinding(document, 'repeated-word');
    assert.deepEqual(await hoverAt(document, new Position(7, 1)), []);
    const other = await openFile('README.md', TEXT.slice(TEXT.indexOf('#')));
    assert.deepEqual(await hoverAt(other.document, new Position(4, 8)), []);
    const settings = workspace.getConfiguration('stardraft');
    try {
      await settings.update('hover', false, ConfigurationTarget.Workspace);
      await waitFor('no hover', async () => (await hoverAt(document, range.start)).length === 0);
    } finally {
      await settings.update('hover', undefined, ConfigurationTarget.Workspace);
    }
  });
});
