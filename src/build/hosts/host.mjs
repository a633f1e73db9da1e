// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, npmInstall } from '../common/npm.mjs';
import { toolsFolder } from '../common/project.mjs';
import { makePackagesOnce } from './tools.mjs';

/** The code-server release that carries VS Code 1.100, the oldest that `engines.vscode` allows. */
export const OLDEST_HOST = '4.100.3';

/** Carries the binaries of every platform inside the package. */
const RIPGREP = '@vscode/ripgrep-universal@1.18.0';

const hostsFolder = join(toolsFolder, 'hosts');
const newestFile = join(toolsFolder, 'newest-host.json');
const NEWEST_IS_GOOD_FOR_MS = 7 * 24 * 3600 * 1000;

/**
 * A VS Code server with its web workbench, from the npm package code-server, without that package's own wrapper.
 * @typedef {{ version: string, server: string, node: string }} Host `version` is VS Code's own
 */

/**
 * Fetches a VS Code once, and the Node it needs where the running one is older.
 * @param {string} release of code-server
 * @returns {Promise<Host>}
 */
export async function fetchHost(release) {
  const folder = join(hostsFolder, release);
  await mkdir(hostsFolder, { recursive: true });
  await makePackagesOnce(folder, `Fetching VS Code (code-server ${release})`, [`code-server@${release}`], fillServer);
  const code = join(folder, 'node_modules', 'code-server');
  const wanted = Number.parseInt(readJson(join(code, 'package.json')).engines.node, 10);
  return {
    version: readJson(join(code, 'lib', 'vscode', 'package.json')).version,
    server: join(code, 'lib', 'vscode', 'out', 'server-main.js'),
    node: await fetchNode(wanted),
  };
}

/** Fetches the newest VS Code that npm has. What was found is good for a week, and kept while npm is out of reach. */
export async function fetchNewestHost() {
  const release = await findNewestRelease();
  const host = await fetchHost(release);
  await removeOtherHosts(release);
  return host;
}

/**
 * @param {string} staging
 * @param {(detail: string) => void} report
 */
async function fillServer(staging, report) {
  const server = join(staging, 'node_modules', 'code-server', 'lib', 'vscode');
  await npmInstall(server, [], detail => report(`its own ${detail}`));
  await addRipgrep(staging, server);
}

/**
 * Older servers expect a ripgrep that an install script downloads from elsewhere; without one, no file is found.
 * @param {string} staging
 * @param {string} server
 */
async function addRipgrep(staging, server) {
  const wrapper = join(server, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(wrapper)) return;
  await npmInstall(staging, [RIPGREP], () => {});
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const binaries = join(staging, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  await mkdir(join(wrapper, 'bin'), { recursive: true });
  await copyFile(join(binaries, `${process.platform}-${process.arch}`, name), join(wrapper, 'bin', name));
}

/**
 * @param {number} wanted major version
 * @returns {Promise<string>} the path of a Node that is new enough
 */
async function fetchNode(wanted) {
  const running = Number.parseInt(process.versions.node, 10);
  if (running >= wanted) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(toolsFolder, `node-${wanted}`);
  await makePackagesOnce(folder, `Fetching Node ${wanted} for it`, [`${name}@${wanted}`]);
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @returns {Promise<string>} */
async function findNewestRelease() {
  const known = existsSync(newestFile) ? readJson(newestFile) : undefined;
  const isInstalled = known && existsSync(join(hostsFolder, known.release));
  if (isInstalled && Date.now() - known.checked < NEWEST_IS_GOOD_FOR_MS) return known.release;
  try {
    const release = (await npm(['view', 'code-server', 'version', '--silent'])).trim().split('\n').at(-1) ?? '';
    await mkdir(toolsFolder, { recursive: true });
    await writeFile(newestFile, JSON.stringify({ release, checked: Date.now() }));
    return release;
  } catch (error) {
    if (isInstalled) return known.release;
    throw error;
  }
}

/** @param {string} newest */
async function removeOtherHosts(newest) {
  const old = readdirSync(hostsFolder).filter(name => /^[\d.]+$/.test(name) && name !== newest && name !== OLDEST_HOST);
  await Promise.all(old.map(name => rm(join(hostsFolder, name), { recursive: true, force: true })));
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
