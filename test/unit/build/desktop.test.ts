import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const VSIX = '/made here/stardraft.vsix';
const FOLDER = '/made here/sample';

/** On Windows the command would have to be a batch file. */
const describeElsewhere = process.platform === 'win32' ? describe.skip : describe;

describeElsewhere('npm start -- --desktop', () => {
  const home = mkdtempSync(join(tmpdir(), 'stardraft desktop '));
  const code = join(home, 'code');
  const log = join(home, 'log');
  const { PATH, CODE_PATH } = process.env;

  before(() => {
    writeFileSync(code, `#!/bin/sh\nfor one in "$@"; do echo "$one" >> '${log}'; done\n`, { mode: 0o755 });
  });
  beforeEach(() => {
    delete process.env.CODE_PATH;
    rmSync(log, { force: true });
  });
  after(() => {
    process.env.PATH = PATH;
    if (CODE_PATH === undefined) delete process.env.CODE_PATH;
    else process.env.CODE_PATH = CODE_PATH;
    rmSync(home, { recursive: true, force: true });
  });

  async function start(): Promise<string> {
    const { startDesktop } = await import('../../../src/build/hosts/desktop.mjs');
    await startDesktop(VSIX, FOLDER);
    return readFileSync(log, 'utf8');
  }

  const expected = ['--install-extension', VSIX, '--force', FOLDER, ''].join('\n');

  it('takes the VS Code that CODE_PATH names', async () => {
    process.env.CODE_PATH = code;
    assert.equal(await start(), expected);
  });

  it('takes the code command in the path, and no folder of that name', async () => {
    const before = join(home, 'before');
    mkdirSync(join(before, 'code'), { recursive: true });
    process.env.PATH = [before, home, PATH].join(delimiter);
    assert.equal(await start(), expected);
  });

  it('says when CODE_PATH names nothing that can be run', async () => {
    process.env.CODE_PATH = home;
    await assert.rejects(start, {
      message: `CODE_PATH names no file: ${home}. Set it to the "code" command of a VS Code.`,
    });
  });

  it('keeps names with blanks whole in a shell, which Windows needs', async () => {
    const { run } = await import('../../../src/build/common/command.mjs');
    await run(code, ['a b', '--c'], { shell: true });
    assert.equal(readFileSync(log, 'utf8'), 'a b\n--c\n');
  });
});
