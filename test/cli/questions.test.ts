import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { Folder } from './support';

describe('stardraft questions', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.dispose());

  it('prints the bank, that of the workspace included', async () => {
    folder.write('questions/mine/q.md', '---\nquestion: Why?\nkind: explain\n---\n');
    const { code, stdout, stderr } = await folder.run(['questions', '--format', 'json']);
    assert.deepEqual([code, stderr], [0, '']);
    const bank: readonly { id: string; pack: string; framework: string }[] = JSON.parse(stdout);
    assert.ok(bank.length > 50);
    const own = bank.find(({ id }) => id === 'q')!;
    assert.deepEqual([own.pack, own.framework], ['mine', 'explain']);
    assert.match((await folder.run(['questions'])).stdout, /^mine\n {2}q {2}\(explain, mid, 0 points\)$/m);
  });

  it('names the file and the place of what is wrong', async () => {
    folder.write('questions/q.md', '---\nquestion: Why?\nkind: expain\n---\n');
    const { code, stderr } = await folder.run(['questions'], 'questions');
    assert.equal(code, 0, 'a folder without questions of its own');
    assert.equal(stderr, '');
    const whole = await folder.run(['questions']);
    assert.equal(whole.code, 1);
    assert.match(whole.stderr, /^questions\/q\.md:3:7: error: "expain" is not a kind\. .*\(unknown-kind\)$/m);
  });

  it('is content with a README, and with what is only worth knowing', async () => {
    folder.write('questions/README.md', 'My questions.\n');
    folder.write('questions/q.md', '---\nquestion: Why?\n---\n## Tips\n');
    const { code, stderr } = await folder.run(['questions']);
    assert.equal(code, 0);
    assert.match(stderr, /^questions\/q\.md:4:1: information: .*\(unknown-heading\)\n$/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'questions', '--format', 'json']);
    let stderr = '';
    child.stderr.on('data', chunk => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    assert.deepEqual([code, stderr], [0, '']);
  });
});
