// @ts-check
// `npm run bench`: fetches what to compare with, then prints speed and scale. `npm run bench -- --own` measures
// StarDraft and @lezer/markdown only.
// `npm run bench -- activation` measures starts of the packaged extension in VS Code: see activation.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const wanted = args.filter(arg => !arg.startsWith('--'));

if (wanted[0] === 'activation') {
  const { isVsixCurrent, packageVsix } = await import('../../src/build/bundling/vsix.mjs');
  if (!(await isVsixCurrent())) await packageVsix();
  const options = args.filter(arg => arg !== wanted[0]);
  run(process.execPath, [`${root}src/build/runScript.mjs`, `${here}activation.ts`, ...options], root);
  process.exit();
}
if (!existsSync(`${here}node_modules`)) {
  console.error('Fetching the packages to compare with ...');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
}
const own = ['stemmer', 'gray-matter', 'yaml'];
await build({
  entryPoints: ['speed', 'scale', 'quality', 'points', 'drafts'].map(name => `${here}${name}.ts`),
  outdir: `${here}out`,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  logLevel: 'error',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [
    {
      name: 'compared packages stay outside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
          importer.startsWith(here) && !own.includes(path) ? { path, external: true } : undefined,
        ),
    },
  ],
});
for (const name of wanted.length > 0 ? wanted : ['speed', 'scale']) {
  run(process.execPath, [`out/${name}.mjs`, `${root}questions`, ...args.filter(arg => arg.startsWith('--'))], here);
  console.log('');
}

/** @param {string} command @param {string[]} parameters @param {string} cwd */
function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) process.exit(status ?? 1);
}
