// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { outFolder, root } from '../common/project.mjs';
import { keepOnly } from './keepOnly.mjs';

/** @typedef {'unit' | 'cli' | 'integration' | 'e2e' | 'bench'} TestKind */

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent' },
};

/** Packages that cannot be bundled, or need not be. The others are, since Node 20 cannot `require` all of them. */
const external = ['vscode', 'mocha', 'esbuild', 'playwright-core', 'typescript', '@vscode/*'];

/** Gives bundled build scripts a place of their own: they look for the root upwards from it. */
const nodeModule = {
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * Leaves build scripts that a test loads with `import()` where they are: they are modules, and the bundle is not.
 * @type {import('esbuild').Plugin}
 */
const buildScripts = {
  name: 'build-scripts',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/build\/[\w/-]+\.mjs$/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: pathToFileURL(join(resolveDir, path)).href, external: true } : undefined,
    );
  },
};

/**
 * Builds the tests of a kind, found by their names, into `out/test/<kind>`.
 * @param {TestKind} kind
 * @param {{ grep?: string }} [options] `grep` picks integration tests by title
 */
export async function bundleTests(kind, { grep = '' } = {}) {
  const outdir = join(outFolder, 'test', kind);
  const files = await findTests(kind);
  if (kind === 'e2e') {
    // One bundle: the files share what they start.
    const contents = files.map(file => `import './${file}';`).join('\n');
    const outfile = join(outdir, 'all.test.js');
    const stdin = { contents, resolveDir: join(root, 'test/e2e') };
    await build({ ...common, ...nodeModule, stdin, outfile, platform: 'node', external, plugins: [buildScripts] });
    await keepOnly(outdir, [outfile]);
    return;
  }
  if (kind !== 'integration') {
    const entryPoints = files.map(file => `test/${kind}/${file}`);
    await mkdir(outdir, { recursive: true });
    await build({
      ...common,
      ...nodeModule,
      entryPoints,
      outdir,
      outbase: `test/${kind}`,
      platform: 'node',
      external,
      plugins: [buildScripts],
    });
    await keepOnly(
      outdir,
      files.map(file => join(outdir, file.replace(/ts$/, 'js'))),
    );
    return;
  }
  const shared = { entryPoints: ['test/integration/index.ts'], plugins: [testList(files)] };
  const define = { TEST_GREP: JSON.stringify(grep) };
  await Promise.all([
    build({
      ...common,
      ...shared,
      ...nodeModule,
      outdir: join(outdir, 'node'),
      platform: 'node',
      external,
      define: { ...define, ...nodeModule.define },
    }),
    build({
      ...common,
      ...shared,
      outdir: join(outdir, 'web'),
      platform: 'browser',
      external: ['vscode'],
      inject: [join(root, 'src/build/bundling/webBuffer.mjs')],
      alias: {
        mocha: join(root, 'test/host/webMocha.cjs'),
        'node:assert': join(root, 'node_modules/assert/build/assert.js'),
      },
      define: { ...define, global: 'globalThis', process: '{"env":{},"platform":"browser"}' },
    }),
  ]);
}

/**
 * Builds one TypeScript file that drives the tests' support, into `out/scripts`.
 * @param {string} file
 * @returns {Promise<string>} what to run with Node
 */
export async function bundleScript(file) {
  const outfile = join(outFolder, 'scripts', `${basename(file, '.ts')}.js`);
  await build({ ...common, ...nodeModule, entryPoints: [file], outfile, platform: 'node', external });
  return outfile;
}

/**
 * The tests of a kind, as paths below `test/<kind>`.
 * @param {TestKind} kind
 */
async function findTests(kind) {
  const folder = join(root, 'test', kind);
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /\.(test|bench)\.ts$/.test(name))
    .sort();
}

/**
 * Answers the import of `integration-tests`: every test file by its path, loaded when called.
 * @param {readonly string[]} files
 * @returns {import('esbuild').Plugin}
 */
function testList(files) {
  const entries = files.map(file => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`);
  return {
    name: 'integration-tests',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^integration-tests$/ }, () => ({ path: 'integration-tests', namespace: 'tests' }));
      onLoad({ filter: /.*/, namespace: 'tests' }, () => ({
        contents: `export const tests = { ${entries.join(',\n')} };`,
        resolveDir: join(root, 'test/integration'),
      }));
    },
  };
}
