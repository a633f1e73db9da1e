// @ts-check
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleAll } from '../bundle.mjs';
import { runNode } from '../common/command.mjs';
import { outFolder, readManifest, root } from '../common/project.mjs';

/** The most that the package may weigh, in bytes. */
export const MOST_VSIX_BYTES = 1024 * 1024;

/** What the package may hold. Whatever else turns up in it fails the test. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/package\.nls(\.[\w-]+)?\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE\.txt$/i,
  /^extension\/dist\/((web\/)?(extension|reading|checker|questionEditing|questionFinding|referenceViews|explainFile|addQuestion)|cli|webview\/panel)\.js$/,
  /^extension\/dist\/webview\/panel\.css$/,
  /^extension\/dist\/(questions|rules)\.json$/,
  /^extension\/dist\/THIRD_PARTY_NOTICES\.txt$/,
  /^extension\/media\/(walkthrough\/)?[\w-]+\.(png|svg|md)$/,
  /^extension\/questions\/[a-z0-9-]+\/[a-z0-9-]+\.md$/,
  /^extension\/snippets\/[\w-]+\.json$/,
  /^extension\/l10n\/[\w.-]+\.json$/,
];

/** What it must hold, so that an allow-list that lets nothing in is noticed. */
const required = ['extension/package.json', 'extension/dist/extension.js', 'extension/dist/web/extension.js'];

/** What is handed to vsce, which looks at every file it can reach; `.vscodeignore` chooses among these. */
const parts = [
  '.vscodeignore',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'dist',
  'media',
  'questions',
  'snippets',
  'l10n',
];

const stampFile = join(outFolder, 'vsix-stamp.json');

/**
 * Builds the production bundles and packages the extension as for the marketplace.
 * @returns {Promise<{ path: string, warnings: readonly string[] }>}
 */
export async function packageVsix() {
  const stamp = await readStamp();
  await bundleAll({ production: true });
  const staging = join(outFolder, `package-${process.pid}`);
  await stage(staging);
  const path = vsixPath();
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const output = await runNode(vsce, ['package', '--no-dependencies', '--out', path], { cwd: staging }).finally(() =>
    rm(staging, { recursive: true, force: true }),
  );
  await writeFile(stampFile, stamp);
  return { path, warnings: output.split('\n').filter(line => /WARNING/.test(line)) };
}

/** Says whether the package that is there was made from the files as they are. */
export async function isVsixCurrent() {
  if (!existsSync(vsixPath()) || !existsSync(stampFile)) return false;
  return (await readFile(stampFile, 'utf8')) === (await readStamp());
}

/** Where the package goes. */
export function vsixPath() {
  const { name, version } = readManifest();
  return join(outFolder, `${name}-${version}.vsix`);
}

/** @param {string} staging */
async function stage(staging) {
  await mkdir(staging, { recursive: true });
  const texts = (await readdir(root)).filter(name => /^package\.nls(\..+)?\.json$/.test(name));
  const present = [...parts, ...texts].filter(name => existsSync(join(root, name)));
  await Promise.all(present.map(name => cp(join(root, name), join(staging, name), { recursive: true })));
  const { scripts: _scripts, devDependencies: _dependencies, private: _private, ...manifest } = readManifest();
  await writeFile(join(staging, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The names, sizes and times of everything that the package is made from. */
async function readStamp() {
  const names = [
    ...parts.filter(name => name !== 'dist'),
    'src',
    ...(await readdir(root)).filter(name => name.startsWith('package')),
  ];
  const stamps = await Promise.all(names.filter(name => existsSync(join(root, name))).map(readStamps));
  return JSON.stringify(stamps.flat().sort());
}

/**
 * @param {string} name
 * @returns {Promise<readonly string[]>}
 */
async function readStamps(name) {
  const path = join(root, name);
  const found = await stat(path);
  if (!found.isDirectory()) return [`${name} ${found.size} ${found.mtimeMs}`];
  const entries = await readdir(path);
  return (await Promise.all(entries.map(entry => readStamps(join(name, entry))))).flat();
}

/**
 * Says what a package holds that it must not, and what it lacks.
 * @param {readonly string[]} names
 * @returns {readonly string[]} one line each
 */
export function checkContent(names) {
  const strangers = names.filter(name => !allowed.some(pattern => pattern.test(name)));
  const missing = required.filter(name => !names.includes(name));
  return [...strangers.map(name => `must not ship: ${name}`), ...missing.map(name => `is missing: ${name}`)];
}

/**
 * Lists the files of a zip archive from its central directory.
 * @param {string} path
 * @returns {Promise<readonly string[]>}
 */
export async function listArchive(path) {
  const bytes = await readFile(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let offset = bytes.readUInt32LE(end + 16);
  const names = [];
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map(at =>
      bytes.readUInt16LE(offset + at),
    );
    names.push(bytes.toString('utf8', offset + 46, offset + 46 + nameLength));
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return names;
}
