import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { outFolder, readExtensionId, readManifest, root } from '../../../src/build/common/project.mjs';
import { fetchHost, fetchNewestHost } from '../../../src/build/hosts/host.mjs';
import { installVsix, quietSettings, writeUserSettings } from '../../../src/build/hosts/server.mjs';
import { stillSettings } from '../../host/stillSettings.mjs';
import { captureFailures } from './captureFailures';
import { addPseudoLanguage, setLanguage } from './language';
import { type Stage, takeStage } from './stage';
import { type ThemeName, themes } from './themes';
import { Workbench, writeFileIn } from './workbenchPage';

export interface WorkbenchOptions {
  /**
   * A folder to copy and open, as a path below the root; `test/fixtures/sample-prep` by default, `null` for no folder
   * at all.
   */
  readonly folder?: string | null;
  /**
   * Files by their paths in that copy, which are there before the window opens: what is made in a folder that is new
   * itself may escape VS Code.
   */
  readonly files?: Readonly<Record<string, string>>;
  /** What the copy of the folder is called, instead of `prep`. */
  readonly name?: string;
  /** Opens several folders in one window instead: paths beside that copy, made where there is nothing, or URIs. */
  readonly folders?: readonly string[];
  readonly theme?: ThemeName;
  /** The package to install; the one that `npm test` has just made by default. */
  readonly vsix?: string;
  /** A folder with installed extensions, instead of a package. */
  readonly extensionsFolder?: string;
  /** An extension to install besides, as a folder below the root. */
  readonly companion?: string;
  /** True: all extensions that come with VS Code are there, not only those for Markdown and themes. */
  readonly allBuiltIn?: boolean;
  /** True: the extension runs in the web worker host instead of on Node. */
  readonly web?: boolean;
  /** False: the folder opens in Restricted Mode. */
  readonly trusted?: boolean;
  /** User settings besides the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * The display language of the extension; `pseudo` is made from the English texts, and VS Code marks its own as well.
   * Other than there, VS Code itself stays English.
   */
  readonly language?: 'de' | 'zh-cn' | 'pseudo';
  /** A release of code-server instead of the newest VS Code. */
  readonly release?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Opens a VS Code window in a headless browser, with the packaged extension installed, a fresh copy of a folder and no
 * memory of other windows.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    folder = 'test/fixtures/sample-prep',
    name = 'prep',
    theme = 'light',
    web = false,
    trusted = true,
    allBuiltIn = false,
    release,
  } = options;
  const host = await (release ? fetchHost(release) : fetchNewestHost());
  const installed = options.extensionsFolder ?? (await installVsix(host, options.vsix ?? builtPackage()));
  const home = await mkdtemp(join(tmpdir(), 'stardraft-e2e-'));
  const extensionsFolder = await adaptExtensions(installed, home, options);
  const workspace = join(home, name);
  if (folder === null) await mkdir(workspace);
  else await cp(join(root, folder), workspace, { recursive: true });
  for (const [path, text] of Object.entries(options.files ?? {})) await writeFileIn(workspace, path, text);
  const settings = {
    ...quietSettings,
    ...stillSettings,
    'files.autoSave': 'off',
    'workbench.colorTheme': themes[theme].setting,
    ...(web ? { 'remote.extensionKind': { [readExtensionId()]: ['web'] } } : {}),
    ...options.settings,
  };
  const stage = await takeStage(host, { extensionsFolder, trusted, allBuiltIn });
  const { dataFolder } = stage;
  const close = async () => {
    await stage.leave();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  let closed: Promise<void> | undefined;
  const dispose = () => (closed ??= close());
  try {
    await writeUserSettings(dataFolder, settings);
    const query = options.folders
      ? { workspace: await writeWorkspace(home, options.folders) }
      : folder === null
        ? { ew: 'true' }
        : { folder: workspace };
    const newPage = (userAgent?: string) => openPage(stage, query, options, userAgent);
    const workbench = new Workbench(await newPage(), { workspace, dataFolder, dispose, newPage });
    captureFailures(workbench);
    return workbench;
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function openPage(
  { browser, server }: Stage,
  query: Readonly<Record<string, string>>,
  { viewport = { width: 1400, height: 900 }, language }: WorkbenchOptions,
  userAgent?: string,
): Promise<Page> {
  const page = await browser.newPage({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(userAgent && { userAgent }),
  });
  page.setDefaultTimeout(60_000);
  if (language) await setLanguage(page, language);
  await page.goto(`${server.url}?${new URLSearchParams(query)}`);
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 120_000 });
  return page;
}

/**
 * The folder with the extensions that a window starts with: the installed ones as they are, or a copy with what the
 * options ask for.
 */
async function adaptExtensions(
  installed: string,
  home: string,
  { language, companion }: WorkbenchOptions,
): Promise<string> {
  if (language !== 'pseudo' && companion === undefined) return installed;
  const folder = join(home, 'extensions');
  await cp(installed, folder, { recursive: true });
  if (language === 'pseudo') await addPseudoLanguage(folder);
  if (companion !== undefined) await addExtension(folder, join(root, companion));
  return folder;
}

/** Adds an unpacked extension to installed ones. */
async function addExtension(folder: string, source: string): Promise<void> {
  const { publisher, name, version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const relativeLocation = `${publisher}.${name}-${version}`;
  const path = join(folder, relativeLocation);
  await cp(source, path, { recursive: true });
  const list = join(folder, 'extensions.json');
  const known = JSON.parse(await readFile(list, 'utf8')) as unknown[];
  const location = { $mid: 1, path, scheme: 'file' };
  const own = { identifier: { id: `${publisher}.${name}` }, version, location, relativeLocation, metadata: {} };
  await writeFile(list, JSON.stringify([...known, own]));
}

/** Writes a file that opens several folders; they are paths beside it, or URIs. */
async function writeWorkspace(home: string, folders: readonly string[]): Promise<string> {
  const entries = folders.map(place => (place.includes(':/') ? { uri: place } : { path: place }));
  for (const { path } of entries) if (path !== undefined) await mkdir(join(home, path), { recursive: true });
  const file = join(home, 'prep.code-workspace');
  await writeFile(file, JSON.stringify({ folders: entries }));
  return file;
}

function builtPackage(): string {
  const { name, version } = readManifest();
  return join(outFolder, `${name}-${version}.vsix`);
}
