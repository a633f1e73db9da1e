// @ts-check
import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/** A command that could not start or ended with another exit code than 0. */
export class CommandError extends Error {
  /**
   * @param {string} message
   * @param {string} output what the command printed
   */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/**
 * Runs a command to its end and returns what it printed, on both streams. `shell`, which Windows needs for `.cmd`
 * files, keeps names with blanks whole.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, onText?: (text: string) => void }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, shell = false, onText } = options;
  return new Promise((resolve, reject) => {
    let output = '';
    const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
    const child = spawn(quote(command), args.map(quote), { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (/** @type {Buffer} */ data) => {
      const text = data.toString();
      output += text;
      onText?.(text);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', error => reject(new CommandError(`${command} did not start: ${error.message}`, output)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandError(`${command} ${args[0] ?? ''} ended with ${code ?? signal}.`, output));
    });
  });
}

/**
 * Runs a Node script with the Node that runs this one.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
