import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { outFolder } from '../../../src/build/common/project.mjs';
import { findBrowser } from '../../../src/build/hosts/browser.mjs';
import type { Host } from '../../../src/build/hosts/host.mjs';
import { type Server, startServer, writeMachineSettings } from '../../../src/build/hosts/server.mjs';
import { linkBuiltIn } from '../../host/builtIn.mjs';
import { launchBrowser } from '../../host/launchBrowser.mjs';

interface StageOptions {
  readonly extensionsFolder: string;
  readonly trusted: boolean;
  readonly allBuiltIn: boolean;
}

/** A server and a browser: what a window needs to open. */
export interface Stage {
  readonly server: Server;
  readonly browser: Browser;
  /** Settings and logs; empty of settings when the stage is taken. */
  readonly dataFolder: string;
  /** Closes all windows. Where mocha runs, the next one to ask for a stage with the same options gets this one. */
  leave(): Promise<void>;
}

const empty = new Map<string, { stage: Stage; end(): Promise<void> }>();

/** Gives a stage to a single user, one that is empty if there is any. */
export async function takeStage(host: Host, options: StageOptions): Promise<Stage> {
  const key = JSON.stringify([host.server, options]);
  const found = empty.get(key);
  empty.delete(key);
  if (found?.stage.browser.isConnected()) return found.stage;
  await found?.end();
  const home = await mkdtemp(join(tmpdir(), 'stardraft-stage-'));
  const dataFolder = join(home, 'data');
  const { extensionsFolder, trusted, allBuiltIn } = options;
  const server = await startServer(host, {
    ...{ dataFolder, extensionsFolder, trusted },
    ...(allBuiltIn ? {} : { builtInFolder: await linkBuiltIn(host, join(home, 'built-in')) }),
    logFile: join(outFolder, 'logs', `e2e-${process.pid}.log`),
  });
  const browser = await launchBrowser(await findBrowser());
  const end = async () => {
    await browser.close();
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const leave = async () => {
    if (typeof after !== 'function' || empty.has(key) || !browser.isConnected()) return end();
    await Promise.all(browser.contexts().flatMap(context => context.pages().map(leavePage)));
    await rm(join(dataFolder, 'data', 'User'), { recursive: true, force: true, maxRetries: 3 });
    // Their folder stays: it is watched.
    await writeMachineSettings(dataFolder, {});
    empty.set(key, { stage, end });
  };
  const stage = { server, browser, dataFolder, leave };
  return stage;
}

/** Leaves a page for another one before it closes: that tells the server to end its extension host, which would wait for its window otherwise. */
export async function leavePage(page: Page): Promise<void> {
  page.once('dialog', question => question.accept());
  await page.goto('about:blank', { timeout: 10_000 }).catch(() => undefined);
  await page.context().close();
}

/** Ends all stages that nobody uses. */
export async function endStages(): Promise<void> {
  await Promise.all([...empty.values()].map(({ end }) => end()));
  empty.clear();
}
