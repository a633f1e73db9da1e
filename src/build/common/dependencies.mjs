// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { withProgress } from './progress.mjs';
import { root } from './project.mjs';

const OLDEST_NODE = 20;

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** Installs the project's packages when `node_modules` is missing or does not agree with the lock file. */
export async function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`StarDraft is built with Node ${OLDEST_NODE} or newer. This is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  await withProgress('Installing the packages', () => npm(['ci', '--no-audit', '--no-fund']));
}

/** npm writes its own list last, so an installation that broke off has none. */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const locked = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {});
  return locked.every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
