// @ts-check
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './command.mjs';
import { outFolder, readManifest, root } from './project.mjs';

/** The most that the package may weigh, in bytes (DESIGN.md 5). */
export const MOST_VSIX_BYTES = 1024 * 1024;

/** What the package may hold. Whatever else turns up in it fails the test. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/package\.nls(\.[\w-]+)?\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE\.txt$/i,
  /^extension\/dist\/(extension|cli|web\/extension|webview\/panel)\.js$/,
  /^extension\/dist\/webview\/panel\.css$/,
  /^extension\/dist\/questions\.json$/,
  /^extension\/dist\/THIRD_PARTY_NOTICES\.txt$/,
  /^extension\/media\/([\w-]+\/)*[\w-]+\.(png|svg|md)$/,
  /^extension\/questions\/[a-z-]+\/[a-z0-9-]+\.md$/,
  /^extension\/snippets\/[\w-]+\.json$/,
  /^extension\/l10n\/[\w.-]+\.json$/,
];

/** What it must hold, so that an allow-list that lets nothing in is noticed. */
const required = ['extension/package.json', 'extension/dist/extension.js', 'extension/dist/web/extension.js'];

/**
 * Packages the extension as for the marketplace; its `vscode:prepublish` builds the production bundles first.
 * @returns {Promise<{ path: string, warnings: readonly string[] }>}
 */
export async function packageVsix() {
  const { name, version } = readManifest();
  const path = join(outFolder, `${name}-${version}.vsix`);
  await mkdir(outFolder, { recursive: true });
  const output = await runNode(join(root, 'node_modules/@vscode/vsce/vsce'), [
    'package',
    '--no-dependencies',
    '--out',
    path,
  ]);
  return { path, warnings: output.split('\n').filter(line => /WARNING/.test(line)) };
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
