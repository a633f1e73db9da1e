// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The repository's root, found upwards from this file or from the bundle that contains it.
 * @returns {string}
 */
function findRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package-lock.json was not found above the build scripts.');
    folder = parent;
  }
  return folder;
}

export const root = findRoot();

/** Where VS Code, its Node, the browser and their data live. Nothing of it is committed. */
export const toolsFolder = join(root, '.vscode-test');

export const distFolder = join(root, 'dist');
export const outFolder = join(root, 'out');

/**
 * @typedef {{ name: string, publisher: string, version: string } & Record<string, unknown>} Manifest
 * @returns {Manifest}
 */
export function readManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** `publisher.name`, as VS Code knows the extension. */
export function readExtensionId() {
  const { publisher, name } = readManifest();
  return `${publisher}.${name}`;
}
