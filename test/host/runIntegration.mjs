// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { outFolder, root } from '../../src/build/common/project.mjs';
import { downloadDesktop } from '../../src/build/hosts/desktop.mjs';

/*
 * Runs the integration tests once: `--host RELEASE` of code-server (the newest without one), `--kind node|web`, or
 * `--desktop VERSION` of the desktop VS Code.
 */

const { values } = parseArgs({
  options: { host: { type: 'string' }, kind: { type: 'string', default: 'node' }, desktop: { type: 'string' } },
});
const folder = await mkdtemp(join(tmpdir(), 'stardraft-workspace-'));

try {
  const vscodeExecutablePath = values.desktop
    ? await downloadDesktop({ version: values.desktop, cachePath: join(root, '.vscode-test') })
    : fileURLToPath(new URL('launcher.mjs', import.meta.url));
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(outFolder, 'test', 'integration', values.kind, 'index.js'),
    extensionTestsEnv: { STARDRAFT_HOST: values.host, STARDRAFT_HOST_KIND: values.kind },
    launchArgs: [folder],
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
