// @ts-check
import { CommandError, run, runNode } from './command.mjs';

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b/;

/** Tries a broken download again soon, and gives up within half a minute when nothing answers. */
const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];

/**
 * Runs npm without the settings that an outer `npm start` passes down for this project only.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, onText?: (text: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function npm(args, options = {}) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isProjectSetting(name)));
  const allArgs = args[0] === 'run' ? args : [...args, ...patience];
  const script = process.env.npm_execpath;
  const commandOptions = { ...options, env };
  try {
    if (script?.endsWith('.js') && /npm-cli/.test(script)) return await runNode(script, allArgs, commandOptions);
    return await run('npm', allArgs, { ...commandOptions, shell: process.platform === 'win32' });
  } catch (error) {
    throw error instanceof CommandError ? explain(error) : error;
  }
}

/**
 * Installs packages into a folder of their own, without running their scripts.
 * @param {string} folder must hold a package.json
 * @param {readonly string[]} packages
 * @param {(detail: string) => void} report gets the number of packages so far
 */
export async function npmInstall(folder, packages, report) {
  let count = 0;
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=http'];
  await npm(['install', ...packages, ...flags], {
    cwd: folder,
    onText: text => {
      count += text.match(/http (fetch|cache) /g)?.length ?? 0;
      report(`${count} packages`);
    },
  });
}

/** @param {string} name */
function isProjectSetting(name) {
  return /^npm_(package|lifecycle)_|^npm_config_(local_prefix|prefix|global_prefix|omit_lockfile)/i.test(name);
}

/** @param {CommandError} error */
function explain(error) {
  const code = unreachable.exec(error.output)?.[1];
  if (!code) return error;
  return new CommandError(
    `The npm registry is out of reach (${code}). Check the connection, or npm's registry and proxy settings, ` +
      'then run the command again: what has been downloaded so far is kept.',
    '',
  );
}
