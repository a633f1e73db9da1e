import { strict as assert } from 'node:assert';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

const NASTY_FAULT = 'production-debugging-story';

describe('Several folders in one window', () => {
  let workbench: Workbench;

  async function answersIn(folder: string): Promise<readonly string[]> {
    return (await readdir(join(workbench.folder, '..', folder, 'answers')).catch(() => [])).sort();
  }

  before(async () => {
    workbench = await openWorkbench({ folders: ['prep', 'code'], files: { '../code/notes.md': '# Notes\n' } });
    await workbench.openQuestions(/^Stories/);
    await workbench.openFile('notes.md');
  });
  after(() => workbench?.dispose());

  it('a draft is made where the others are, whatever file is in view, and that is said', async () => {
    await (await workbench.waitForTreeItem(/nasty fault/)).click();
    // It goes again soon: a slow editor may take longer.
    await workbench.waitForStatusBar(`Created prep/answers/${NASTY_FAULT}.md.`);
    await workbench.tab(`${NASTY_FAULT}.md`).waitFor();
    assert.deepEqual(await answersIn('prep'), ['hard-bug-story.md', `${NASTY_FAULT}.md`]);
    assert.deepEqual(await answersIn('code'), []);
  });

  it('answers count in each of them, and a further attempt lies beside the last', async () => {
    await workbench.writeFile('../code/answers/told-at-work.md', `---\nquestion: ${NASTY_FAULT}\n---\n# A\n`);
    await waitFor('both attempts', async () =>
      /2 attempts/.test((await workbench.treeItem(/nasty fault/).getAttribute('aria-label')) ?? ''),
    );
    await workbench.treeItem(/nasty fault/).click();
    await workbench.runCommand('StarDraft: New Attempt');
    await workbench.tab(`${NASTY_FAULT}.2.md`).waitFor();
    await waitFor('the attempt', async () =>
      /## Result/.test(await workbench.readFile(`answers/${NASTY_FAULT}.2.md`).catch(() => '')),
    );
  });

  it('where two hold answers, it is the one of the file in view, or the one that is picked', async () => {
    await workbench.openFile('notes.md');
    await workbench.treeItem(/masses of data/).click();
    await waitFor('the draft', async () => (await answersIn('code')).length === 2);
    await workbench.runCommand('View: Close All Editors');
    await workbench.treeItem(/message broker/).click();
    await workbench.pick('prep');
    await waitFor('the draft', async () => (await answersIn('prep')).length === 4);
  });
});
