// @ts-check

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './common/command.mjs';
import { ensureDependencies } from './common/dependencies.mjs';
import { withProgress } from './common/progress.mjs';
import { toolsFolder } from './common/project.mjs';
import { fetchNewestHost } from './hosts/host.mjs';
import { installVsix, quietSettings, startServer, writeUserSettings } from './hosts/server.mjs';
import { copySample } from './sample.mjs';

const USUAL_PORT = 8137;

const { values } = parseArgs({ options: { port: { type: 'string' }, desktop: { type: 'boolean' } } });

try {
  await ensureDependencies();
  const { isVsixCurrent, packageVsix, vsixPath } = await import('./bundling/vsix.mjs');
  if (!(await isVsixCurrent())) await withProgress('Building and packaging the extension', packageVsix);
  const vsix = vsixPath();
  const folder = await copySample();
  if (values.desktop) {
    const { startDesktop } = await import('./hosts/desktop.mjs');
    await startDesktop(vsix, folder);
  } else {
    await startInBrowser(vsix, folder);
  }
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}

/**
 * Serves VS Code until Ctrl-C.
 * @param {string} vsix
 * @param {string} folder
 */
async function startInBrowser(vsix, folder) {
  const host = await fetchNewestHost();
  const extensionsFolder = await installVsix(host, vsix);
  const dataFolder = join(toolsFolder, 'start-data');
  if (!existsSync(join(dataFolder, 'data', 'User'))) await writeUserSettings(dataFolder, quietSettings);
  const logFile = join(toolsFolder, 'logs', 'start.log');
  const port = await choosePort();
  const tokenFile = join(dataFolder, 'token');
  const tkn = await keepToken(tokenFile);
  const server = await startServer(host, { dataFolder, extensionsFolder, port, logFile, tokenFile });
  let stopping = false;
  const stop = () => {
    stopping = true;
    server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  server.ended.then(() => {
    if (stopping) return;
    process.stderr.write(`VS Code has ended. Its log: ${logFile}\n`);
    process.exit(1);
  });
  process.stdout.write(`\nVS Code ${host.version} is running. Press Ctrl-C to stop it. Its log: ${logFile}\n`);
  process.stdout.write(`StarDraft is ready: ${server.url}?${new URLSearchParams({ tkn, folder })}\n`);
}

/**
 * Keeps other pages in the user's browser away from the server: they do not know the token. It stays the same, so that
 * a tab outlives a restart.
 * @param {string} file
 * @returns {Promise<string>}
 */
async function keepToken(file) {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f]{32}$/.test(kept)) return kept;
  const token = randomBytes(16).toString('hex');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, token, { mode: 0o600 });
  return token;
}

/** @returns {Promise<number>} the port asked for, or the usual one, or any when that is taken */
async function choosePort() {
  if (values.port === undefined) return (await isFree(USUAL_PORT)) ? USUAL_PORT : 0;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port number.`);
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Choose another with --port, or leave it out.`);
  return port;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof CommandError) return `${error.output}\n${error.message}`.trim();
  return error instanceof Error ? error.message : String(error);
}
