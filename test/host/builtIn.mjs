// @ts-check
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What comes with VS Code and has to do with drafts, question files or how they look. A window with no more starts in two thirds of the time. */
const NEEDED = /^(?:markdown-|yaml$|json|theme-(?:defaults|seti|modern-icons)$)/;

/**
 * Makes a folder with those of VS Code's own extensions that a draft meets, for the server to take in place of all.
 * @param {import('../../src/build/hosts/host.mjs').Host} host
 * @param {string} folder
 * @returns {Promise<string>} the folder
 */
export async function linkBuiltIn(host, folder) {
  const all = join(dirname(host.server), '..', 'extensions');
  await mkdir(folder);
  for (const name of (await readdir(all)).filter(name => NEEDED.test(name))) {
    await symlink(join(all, name), join(folder, name), 'junction');
  }
  return folder;
}
