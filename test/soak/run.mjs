// @ts-check
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from '../../src/build/common/dependencies.mjs';
import { distFolder, root } from '../../src/build/common/project.mjs';

/*
 * `npm run soak [minutes]` (10 without): an hour's worth of use, compressed, in a real VS Code; says whether heap and
 * timings grew. Not part of `npm test`. The extension host is inspected on port 9229, which Node opens on a signal that
 * Windows does not have.
 */

await ensureDependencies();
const { bundleAll } = await import('../../src/build/bundle.mjs');
const { fetchNewestHost } = await import('../../src/build/hosts/host.mjs');
const { installVsix } = await import('../../src/build/hosts/server.mjs');
const { packageVsix } = await import('../../src/build/bundling/vsix.mjs');

const { path } = await packageVsix();
const extensions = await mkdtemp(join(tmpdir(), 'stardraft-soak-'));
try {
  await cp(await installVsix(await fetchNewestHost(), path), extensions, { recursive: true });
  const own = (await readdir(extensions)).find(name => name.startsWith('stardraft.'));
  if (!own) throw new Error(`StarDraft is not among the extensions in ${extensions}.`);
  // The same code with its names: objects in the heap are counted by class.
  await bundleAll({ production: false });
  await cp(distFolder, join(extensions, own, 'dist'), { recursive: true });
  const script = [join(root, 'src/build/runScript.mjs'), join(root, 'test/soak/soak.ts')];
  const args = ['--experimental-websocket', '--no-warnings', ...script, extensions, own, process.argv[2] ?? '10'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.exitCode = await new Promise(resolve => child.once('exit', code => resolve(code ?? 1)));
} finally {
  await rm(extensions, { recursive: true, force: true });
}
