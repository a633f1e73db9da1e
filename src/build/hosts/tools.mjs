// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { npmInstall } from '../common/npm.mjs';
import { withProgress } from '../common/progress.mjs';

/**
 * Makes a folder of tools once. The work happens in a folder beside it that takes the name only when complete, so a
 * broken download leaves nothing half done, and two runs at a time do no harm.
 * @param {string} folder
 * @param {string} title the line of progress
 * @param {(staging: string, report: (detail: string) => void) => Promise<void>} fill
 */
export async function makeOnce(folder, title, fill) {
  if (existsSync(folder)) return;
  await removeLeftOvers(folder);
  const staging = `${folder}.partial-${process.pid}`;
  await mkdir(staging, { recursive: true });
  await withProgress(title, async report => {
    try {
      await fill(staging, report);
      await rename(staging, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

/**
 * Makes a folder once that holds npm packages.
 * @param {string} folder
 * @param {string} title
 * @param {readonly string[]} packages with their versions
 * @param {(staging: string, report: (detail: string) => void) => Promise<void>} [finish] what remains to be done
 */
export async function makePackagesOnce(folder, title, packages, finish) {
  await makeOnce(folder, title, async (staging, report) => {
    await writeFile(join(staging, 'package.json'), '{ "private": true }\n');
    await npmInstall(staging, packages, report);
    await finish?.(staging, report);
  });
}

/** @param {string} folder */
async function removeLeftOvers(folder) {
  const parent = dirname(folder);
  const prefix = `${basename(folder)}.partial-`;
  const names = existsSync(parent) ? await readdir(parent) : [];
  const stale = names.filter(name => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))));
  await Promise.all(stale.map(name => rm(join(parent, name), { recursive: true, force: true })));
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
