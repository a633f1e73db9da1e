// @ts-check
import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { keepOnly } from './keepOnly.mjs';
import { writeNotices } from './notices.mjs';
import { onlySafeYaml } from './onlySafeYaml.mjs';
import { distFolder, outFolder, root } from './project.mjs';
import { writeQuestionList } from './questionList.mjs';
import { writeRuleList } from './ruleList.mjs';
import { isMain } from './script.mjs';

/**
 * The most that one extension host may have to load, in bytes: what it is, rounded up. Half of it are the rules with their word lists, an eighth is
 * packages; raise it only for something that users see.
 */
const MOST_BYTES = 500 * 1024;

const NOTICES = join(distFolder, 'THIRD_PARTY_NOTICES.txt');
const QUESTIONS = join(distFolder, 'questions.json');
const RULES = join(distFolder, 'rules.json');

/**
 * @typedef {{ entry: string, output: string, sized?: boolean, options: import('esbuild').BuildOptions }} Bundle
 * @type {readonly Bundle[]}
 */
const bundles = [
  {
    entry: 'src/extension.ts',
    output: 'extension.js',
    sized: true,
    options: { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
  },
  {
    entry: 'src/extension.ts',
    output: 'web/extension.js',
    sized: true,
    options: {
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      external: ['vscode'],
      inject: [join(root, 'src/build/webBuffer.mjs')],
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
 * Builds everything that ships into `dist`.
 * @param {{ production?: boolean }} [options]
 * @returns {Promise<readonly { name: string, bytes: number, tooLarge: boolean }[]>}
 */
export async function bundleAll({ production = false } = {}) {
  const present = bundles.filter(({ entry }) => existsSync(join(root, entry)));
  const results = await Promise.all(present.map(bundle => buildOne(bundle, production)));
  await writeNotices(
    NOTICES,
    results.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  );
  if (existsSync(join(distFolder, 'cli.js'))) await chmod(join(distFolder, 'cli.js'), 0o755);
  await Promise.all([writeQuestionList(QUESTIONS), writeRuleList(RULES)]);
  await keepOnly(distFolder, [
    NOTICES,
    QUESTIONS,
    RULES,
    ...results.flatMap(({ metafile }) => Object.keys(metafile.outputs).map(path => join(root, path))),
  ]);
  return results.map(({ bytes, bundle: { output, sized = false } }) => ({
    name: `dist/${output}`,
    bytes,
    tooLarge: production && sized && bytes > MOST_BYTES,
  }));
}

/**
 * @param {Bundle} bundle
 * @param {boolean} production
 */
async function buildOne(bundle, production) {
  const outfile = join(distFolder, bundle.output);
  const { metafile } = await build({
    ...bundle.options,
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile,
    bundle: true,
    metafile: true,
    plugins: [onlySafeYaml],
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
  });
  return { bundle, metafile, bytes: metafile.outputs[relative(root, outfile).replaceAll('\\', '/')]?.bytes ?? 0 };
}

/** @param {number} bytes */
export function toKilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: { production: { type: 'boolean' }, 'check-size': { type: 'boolean' }, tests: { type: 'boolean' } },
  });
  const checkSize = values['check-size'] === true;
  const sizes = await bundleAll({ production: checkSize || values.production === true });
  for (const { name, bytes, tooLarge } of sizes) {
    process.stdout.write(`${name.padEnd(28)} ${toKilobytes(bytes).padStart(10)}${tooLarge ? '  too large' : ''}\n`);
  }
  if (values.tests) {
    const { bundleTests } = await import('./bundleTests.mjs');
    await Promise.all([bundleTests('unit'), bundleTests('integration')]);
    await mkdir(join(outFolder, 'test', 'workspace'), { recursive: true });
  }
  if (checkSize && sizes.some(({ tooLarge }) => tooLarge)) {
    process.stderr.write(`An extension host bundle may have at most ${toKilobytes(MOST_BYTES)}.\n`);
    process.exitCode = 1;
  }
}
