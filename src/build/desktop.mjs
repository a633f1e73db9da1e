// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { run } from './command.mjs';
import { withProgress } from './progress.mjs';
import { toolsFolder } from './project.mjs';
import { quietSettings, writeSettings } from './server.mjs';

/**
 * Opens a folder in the desktop VS Code with the extension installed: in the user's own one where there is a `code`
 * command, else in a downloaded one that keeps its settings and extensions to itself.
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
  const executable = await downloadAndUnzipVSCode({ cachePath: join(toolsFolder, 'desktop') });
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

/** @returns {string | undefined} the `code` command in the path */
function findCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(path => existsSync(path));
}
