// @ts-check
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { toolsFolder } from '../common/project.mjs';
import { makePackagesOnce } from './tools.mjs';

/** The last release that lists Node 20 among its engines. */
const CHROMIUM = '@sparticuz/chromium@143.0.4';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(folder =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/** A browser and the environment it starts in. @typedef {{ path: string, env: NodeJS.ProcessEnv }} Browser */

/**
 * Finds an installed Chrome, Chromium or Edge, or fetches a headless Chromium from npm.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  const found = CHROME_PATH ?? [...inPath, ...usualPlaces].find(path => existsSync(path));
  if (found) return { path: found, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return fetchChromium();
  return findPlaywrightBrowser();
}

/** @returns {Promise<Browser>} */
async function fetchChromium() {
  const folder = join(toolsFolder, CHROMIUM.replace(/^.*\//, ''));
  await mkdir(toolsFolder, { recursive: true });
  await makePackagesOnce(folder, 'Fetching a headless Chromium', [CHROMIUM], async staging => {
    const packageFile = join(staging, 'node_modules', '@sparticuz', 'chromium', 'package.json');
    const { extract } = createRequire(packageFile)('tar-fs');
    const unpack = (/** @type {string} */ name, /** @type {NodeJS.WritableStream} */ target) =>
      pipeline(createReadStream(join(packageFile, '..', 'bin', name)), createBrotliDecompress(), target);
    await unpack('chromium.br', createWriteStream(join(staging, 'chromium'), { mode: 0o755 }));
    await unpack('al2023.tar.br', extract(join(staging, 'libraries')));
    await unpack('fonts.tar.br', extract(join(staging, 'fonts')));
  });
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'libraries', 'lib')].filter(Boolean).join(delimiter);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env: { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** @returns {Promise<Browser>} */
async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (existsSync(path)) return { path, env: process.env };
  throw new Error(
    'No Chrome, Chromium or Edge was found. Install one, set CHROME_PATH to its executable, ' +
      'or run: npx playwright-core install chromium',
  );
}
