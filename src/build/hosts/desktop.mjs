// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { run } from '../common/command.mjs';
import { withProgress } from '../common/progress.mjs';
import { toolsFolder } from '../common/project.mjs';
import { quietSettings, writeSettings } from './server.mjs';

/**
 * Opens a folder in the desktop VS Code with the extension installed: in the user's own one where there is a `code`
 * command (or CODE_PATH names one), else in a downloaded one that keeps its settings and extensions to itself.
 * @param {string} vsix
 * @param {string} folder
 */
export async function startDesktop(vsix, folder) {
  const shell = process.platform === 'win32';
  const code = findCode();
  if (code) {
    await withProgress('Installing the extension in your VS Code', () =>
      run(code, ['--install-extension', vsix, '--force'], { shell }),
    );
    await run(code, [folder], { shell });
    process.stdout.write(`StarDraft is ready in VS Code, with the folder ${folder}\n`);
    return;
  }
  const executable = await downloadDesktop({ cachePath: join(toolsFolder, 'desktop') });
  const dataFolder = join(toolsFolder, 'desktop-data');
  const own = ['--user-data-dir', dataFolder, '--extensions-dir', join(toolsFolder, 'desktop-extensions')];
  if (process.getuid?.() === 0) own.push('--no-sandbox');
  const userFolder = join(dataFolder, 'User');
  if (!existsSync(userFolder)) await writeSettings(userFolder, quietSettings);
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  await withProgress('Installing the extension', () =>
    run(cli, [...own, '--install-extension', vsix, '--force'], { shell }),
  );
  const window = spawn(executable, [...own, '--disable-workspace-trust', folder], { stdio: 'ignore' });
  process.stdout.write(`StarDraft is ready in VS Code, with the folder ${folder}\n`);
  await new Promise((resolve, reject) => window.once('exit', resolve).once('error', reject));
}

/**
 * Downloads a desktop VS Code, once.
 * @param {{ version?: string, cachePath: string }} options
 * @returns {Promise<string>} its executable
 * @throws {Error} that says what to do when it cannot be had
 */
export async function downloadDesktop(options) {
  try {
    return await downloadAndUnzipVSCode(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `VS Code could not be downloaded (${reason}). Check the connection and the proxy settings, or leave out --desktop: ` +
        'VS Code then comes from npm. npm start -- --desktop also takes an installed VS Code: put its "code" command into ' +
        'the path ("Shell Command: Install \'code\' command in PATH"), or set CODE_PATH to it.',
      { cause: error },
    );
  }
}

/** @returns {string | undefined} the `code` command that CODE_PATH names, or the one in the path */
function findCode() {
  const { CODE_PATH } = process.env;
  if (CODE_PATH && !isFile(CODE_PATH)) {
    throw new Error(`CODE_PATH names no file: ${CODE_PATH}. Set it to the "code" command of a VS Code.`);
  }
  if (CODE_PATH) return CODE_PATH;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(isFile);
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
