#!/usr/bin/env node
// @ts-check
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFolder, readExtensionId } from '../../src/build/common/project.mjs';
import { findBrowser } from '../../src/build/hosts/browser.mjs';
import { fetchHost, fetchNewestHost } from '../../src/build/hosts/host.mjs';
import { quietSettings, startServer, writeUserSettings } from '../../src/build/hosts/server.mjs';
import { readArguments, toTestUrl } from './arguments.mjs';
import { linkBuiltIn } from './builtIn.mjs';
import { launchBrowser } from './launchBrowser.mjs';
import { stillSettings } from './stillSettings.mjs';

/*
 * Stands in for the VS Code executable where there is no desktop: takes the arguments that `runTests` passes, loads the extension in
 * a VS Code server's extension host, or in the web worker host of its page, opens the page in a headless browser, prints
 * what the tests print, and ends with their exit code.
 */

const START_LIMIT_MS = 300_000;

const { STARDRAFT_HOST: release = '', STARDRAFT_HOST_KIND: kind = 'node' } = process.env;
const name = `integration-${release || 'newest'}-${kind}`;
const dataFolder = await mkdtemp(join(tmpdir(), 'stardraft-host-'));
const host = await (release ? fetchHost(release) : fetchNewestHost());
const settings = {
  ...quietSettings,
  ...stillSettings,
  'files.autoSave': 'off',
  ...(kind === 'web' ? { 'remote.extensionKind': { [readExtensionId()]: ['web'] } } : {}),
};
await writeUserSettings(dataFolder, settings);
// Once, in the newest VS Code on Node, the extension meets all the others that come with it.
const hasAllBuiltIn = release === '' && kind === 'node';
const server = await startServer(host, {
  dataFolder,
  ...(hasAllBuiltIn ? {} : { builtInFolder: await linkBuiltIn(host, join(dataFolder, 'built-in')) }),
  development: true,
  logFile: join(outFolder, 'logs', `${name}-server.log`),
});
const browser = await launchBrowser(await findBrowser());
const exitCode = await runInPage().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return 1;
});
await browser.close().catch(() => undefined);
await server.stop();
await rm(dataFolder, { recursive: true, force: true });
process.exit(exitCode);

/** @returns {Promise<number>} the exit code of the tests */
async function runInPage() {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const log = createWriteStream(join(outFolder, 'logs', `${name}-page.log`));
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new Error(`No test had started after ${START_LIMIT_MS / 1000} s. See ${log.path}`));
    const timer = setTimeout(tooLate, START_LIMIT_MS);
    page.on('console', message => log.write(`${message.text()}\n`));
    page.on('crash', () => reject(new Error('The page crashed.')));
    process.once('SIGINT', () => reject(new Error('Stopped.')));
    let reported = false;
    let lastError = '';
    const onLog = (/** @type {string} */ type, /** @type {readonly unknown[]} */ args) => {
      const text = args.filter(arg => typeof arg === 'string').join(' ');
      if (type === 'error' && !/bindings file|watchdog/.test(text)) lastError = text;
      if (!text.startsWith('[test] ')) return;
      clearTimeout(timer);
      reported = true;
      process.stdout.write(`${text}\n`);
    };
    const onExit = (/** @type {number} */ code) => {
      if (code !== 0 && !reported) process.stderr.write(`The tests did not load. ${lastError}\nSee ${log.path}\n`);
      resolve(code);
    };
    page.exposeFunction('codeAutomationLog', onLog).catch(reject);
    page.exposeFunction('codeAutomationExit', onExit).catch(reject);
    page.goto(toTestUrl(server.url, readArguments(process.argv.slice(2)))).catch(reject);
  });
}
