// @ts-check
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what an earlier build has left in a folder. Call it after the new files are written: whoever reads the folder
 * meanwhile then never misses one.
 * @param {string} folder
 * @param {readonly string[]} files whole paths
 */
export async function keepOnly(folder, files) {
  const kept = new Set(files);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(paths.filter(path => !kept.has(path)).map(path => rm(path, { force: true })));
}
