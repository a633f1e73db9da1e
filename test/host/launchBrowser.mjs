// @ts-check
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {import('../../src/build/hosts/browser.mjs').Browser} browser
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser({ path, env }) {
  const variables = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return chromium.launch({ executablePath: path, args: flags, env: Object.fromEntries(variables) });
}
