// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../common/command.mjs';
import { toolsFolder } from '../common/project.mjs';
import { makeOnce } from './tools.mjs';

/** @typedef {import('./host.mjs').Host} Host */
/** @typedef {Readonly<Record<string, unknown>>} Settings */

const KEPT_FOR_MS = 24 * 3600 * 1000;

/** Settings of every VS Code that the project starts: quiet, without network, nothing but the editor. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * A running server. `stop` ends it with everything it started; `ended` resolves when it ends, however.
 * @typedef {{ url: string, ended: Promise<void>, stop(): Promise<void> }} Server
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder settings, state and logs
 * @property {string} [extensionsFolder] where installed extensions are
 * @property {string} [builtInFolder] holds the extensions that come with VS Code, in place of all that do
 * @property {number} [port] a free one by default
 * @property {string} logFile what the server prints goes there
 * @property {boolean} [trusted] false: folders open in Restricted Mode
 * @property {string} [tokenFile] holds what callers must show as `tkn`; without it anybody on this machine may call, which suits tests only
 * @property {boolean} [development] true: extensions under development may be loaded
 */

/**
 * Starts the server on the loopback interface.
 * @param {Host} host
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(host, options) {
  const { dataFolder, extensionsFolder, builtInFolder, port = 0, trusted = true, development = false } = options;
  const { logFile, tokenFile } = options;
  await mkdir(dirname(logFile), { recursive: true });
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
    ...(tokenFile ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...['--server-data-dir', dataFolder, '--telemetry-level', 'off'],
    ...['--disable-update-check', '--disable-getting-started-override'],
    ...(extensionsFolder ? ['--extensions-dir', extensionsFolder] : []),
    ...(builtInFolder ? ['--builtin-extensions-dir', builtInFolder] : []),
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(development ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(host.node, [host.server, ...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env });
  const log = createWriteStream(logFile);
  const stopNow = () => signalGroup(child, 'SIGKILL');
  process.once('exit', stopNow);
  process.once('SIGTERM', exit);
  child.once('exit', () => process.off('exit', stopNow).off('SIGTERM', exit));
  const bound = await new Promise((resolve, reject) => {
    let text = '';
    const read = (/** @type {Buffer} */ data) => {
      log.write(data);
      if (text.length > 10_000) return;
      text += data;
      const match = /agent listening on (\d+)/.exec(text);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`The VS Code server ended with ${code}:\n${text}`)));
  });
  const ended = new Promise(resolve => child.once('exit', resolve)).then(() => undefined);
  return { url: `http://localhost:${bound}/`, ended, stop: () => stopGroup(child) };
}

/**
 * Writes the user settings that a server's windows start with.
 * @param {string} dataFolder
 * @param {Settings} settings
 */
export function writeUserSettings(dataFolder, settings) {
  return writeSettings(join(dataFolder, 'data', 'User'), settings);
}

/**
 * Writes settings over the user's, for all folders of the machine. Windows that are open take them over, which they do
 * not do with the user's own when another program writes them.
 * @param {string} dataFolder
 * @param {Settings} settings
 */
export function writeMachineSettings(dataFolder, settings) {
  return writeSettings(join(dataFolder, 'data', 'Machine'), settings);
}

/**
 * @param {string} folder where `settings.json` goes
 * @param {Settings} settings
 */
export async function writeSettings(folder, settings) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Installs a packaged extension as a user would, once for each content of the package.
 * @param {Host} host
 * @param {string} vsix
 * @returns {Promise<string>} the extensions folder
 */
export async function installVsix(host, vsix) {
  const hash = createHash('sha256')
    .update(await readFile(vsix))
    .digest('hex')
    .slice(0, 16);
  const folder = join(toolsFolder, 'extensions', `${host.version}-${hash}`);
  await mkdir(dirname(folder), { recursive: true });
  await removeOldInstallations(dirname(folder));
  await makeOnce(folder, `Installing the extension in VS Code ${host.version}`, async staging => {
    const folders = ['--extensions-dir', staging, '--server-data-dir', join(toolsFolder, 'install-data')];
    await run(host.node, [host.server, ...folders, '--install-extension', vsix], { env });
  });
  return folder;
}

/**
 * Removes what was installed for packages of days gone by.
 * @param {string} parent
 */
async function removeOldInstallations(parent) {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > KEPT_FOR_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** Turns the extension gallery off: nothing is looked up over the network. */
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };

function exit() {
  process.exit(1);
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 2000);
  await ended;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Every process of the group has ended.
  }
}
