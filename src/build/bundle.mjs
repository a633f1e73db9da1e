// @ts-check
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { keepOnly } from './bundling/keepOnly.mjs';
import { writeNotices } from './bundling/notices.mjs';
import { onlySafeYaml } from './bundling/onlySafeYaml.mjs';
import { writeQuestionList } from './bundling/questionList.mjs';
import { writeRuleList } from './bundling/ruleList.mjs';
import { bundleSplit } from './bundling/splitBundle.mjs';
import { distFolder, readExtensionId, root } from './common/project.mjs';
import { isMain } from './common/script.mjs';

/**
 * The most that the file which a host loads at the start may have, in bytes: what it is, rounded up. Each 10 KB are
 * half a millisecond of every start.
 */
const MOST_AT_START = 80 * 1024;
/**
 * The most that one host may have in all, with what is loaded later: what it is, rounded up. Raise it only for
 * something that users see.
 */
const MOST_IN_ALL = 490 * 1024;

const NOTICES = join(distFolder, 'THIRD_PARTY_NOTICES.txt');
const QUESTIONS = join(distFolder, 'questions.json');
const RULES = join(distFolder, 'rules.json');

/**
 * `host`: the code of an extension host, in parts.
 * @typedef {{ entry: string, output: string, host?: 'Node' | 'web worker', importPart?: string, options: import('esbuild').BuildOptions }} Bundle
 * @type {readonly Bundle[]}
 */
const bundles = [
  {
    entry: 'src/extension.ts',
    output: 'extension.js',
    host: 'Node',
    options: { platform: 'node', target: 'node20', external: ['vscode'] },
  },
  {
    entry: 'src/extension.ts',
    output: 'web/extension.js',
    host: 'web worker',
    importPart: join(root, 'src/build/bundling/webParts.mjs'),
    options: {
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      inject: [join(root, 'src/build/bundling/webBuffer.mjs')],
      define: { EXTENSION_ID: JSON.stringify(readExtensionId()) },
    },
  },
  {
    entry: 'src/webview/panel.ts',
    output: 'webview/panel.js',
    options: { platform: 'browser', format: 'iife', target: 'es2022' },
  },
  {
    entry: 'src/webview/panel.css',
    output: 'webview/panel.css',
    options: { external: ['*.ttf', '*.svg'] },
  },
  {
    entry: 'src/cli/index.ts',
    output: 'cli.js',
    options: {
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      // jsonc-parser's other form calls a "require" that no bundler sees.
      mainFields: ['module', 'main'],
      banner: { js: '#!/usr/bin/env node' },
    },
  },
];

/**
 * A file, or all files of a host together, with its size.
 * @typedef {{ name: string, bytes: number, most?: number }} Size
 */

/**
 * Builds everything that ships into `dist`.
 * @param {{ production?: boolean }} [options]
 * @returns {Promise<readonly Size[]>} in production also of all files of a host, with limits
 */
export async function bundleAll({ production = false } = {}) {
  const present = bundles.filter(({ entry }) => existsSync(join(root, entry)));
  const results = await Promise.all(present.map(bundle => buildOne(bundle, production)));
  await writeNotices(
    NOTICES,
    results.flatMap(({ inputs }) => inputs),
  );
  if (existsSync(join(distFolder, 'cli.js'))) await chmod(join(distFolder, 'cli.js'), 0o755);
  await Promise.all([writeQuestionList(QUESTIONS), writeRuleList(RULES)]);
  const files = results.flatMap(result => result.files.map(({ file }) => file));
  const maps = production ? [] : files.map(file => `${file}.map`);
  await keepOnly(distFolder, [NOTICES, QUESTIONS, RULES, ...files, ...maps]);
  return results.flatMap(({ files, bundle: { host } }) => {
    const sizes = files.map(({ file, bytes }) => ({ name: relative(root, file).replaceAll('\\', '/'), bytes }));
    const [first, ...parts] = sizes;
    if (!host || !first || !production) return sizes;
    const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    return [{ ...first, most: MOST_AT_START }, ...parts, { name: `all of it, ${host}`, bytes: all, most: MOST_IN_ALL }];
  });
}

/**
 * @param {Bundle} bundle
 * @param {boolean} production
 * @returns {Promise<{ bundle: Bundle, files: readonly import('./bundling/splitBundle.mjs').BuiltFile[], inputs: readonly string[] }>}
 */
async function buildOne(bundle, production) {
  const { entry, output, host, importPart } = bundle;
  const outfile = join(distFolder, output);
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    ...bundle.options,
    absWorkingDir: root,
    plugins: [onlySafeYaml],
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
  };
  if (host) return { bundle, ...(await bundleSplit(entry, outfile, options, 'reading.js', importPart)) };
  const { metafile } = await build({ ...options, entryPoints: [entry], outfile, bundle: true, metafile: true });
  const bytes = metafile.outputs[relative(root, outfile).replaceAll('\\', '/')]?.bytes ?? 0;
  return { bundle, files: [{ file: outfile, bytes }], inputs: Object.keys(metafile.inputs) };
}

/**
 * Says how large something is, and whether that is too much.
 * @param {Size} size
 */
export function describeSize({ name, bytes, most = Number.POSITIVE_INFINITY }) {
  const tooLarge = bytes > most ? `  too large: at most ${toKilobytes(most)}` : '';
  return `${name.padEnd(28)} ${toKilobytes(bytes).padStart(10)}${tooLarge}`;
}

/** @param {Size} size */
export function isTooLarge({ bytes, most = Number.POSITIVE_INFINITY }) {
  return bytes > most;
}

/** @param {number} bytes */
export function toKilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: { production: { type: 'boolean' }, 'check-size': { type: 'boolean' } },
  });
  const checkSize = values['check-size'] === true;
  const sizes = await bundleAll({ production: checkSize || values.production === true });
  for (const size of sizes) process.stdout.write(`${describeSize(size)}\n`);
  if (checkSize && sizes.some(isTooLarge)) process.exitCode = 1;
}
