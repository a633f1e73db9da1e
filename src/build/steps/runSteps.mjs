// @ts-check
import { CommandError } from '../common/command.mjs';

/**
 * @typedef {{ passed: number, failed: number, text: string }} Result `text` is what the reader should see
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [group] of several steps, which `--only` knows by this name too
 * @property {number} lane steps of a lane run one after the other, lanes at the same time
 * @property {readonly string[]} [after] names of steps to wait for, where they run at all
 * @property {() => Promise<Result>} run
 */

const MOST_LINES = 120;

/**
 * Runs the steps, prints a block for each as it ends, and the sum as the last line.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} only names or groups; all without one
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps, only) {
  const strange = only.filter(name => !steps.some(step => step.name === name || step.group === name));
  if (strange.length > 0) throw new Error(`No such step: ${strange.join(', ')}. There are: ${listNames(steps)}.`);
  const chosen = steps.filter(
    ({ name, group = name }) => only.length === 0 || only.includes(name) || only.includes(group),
  );
  /** @type {Map<string, Promise<Result>>} */
  const running = new Map();
  for (const step of chosen) {
    const before = chosen
      .slice(0, chosen.indexOf(step))
      .filter(({ lane }) => lane === step.lane)
      .at(-1);
    const awaited = [...(before ? [before.name] : []), ...(step.after ?? [])].map(name => running.get(name));
    running.set(
      step.name,
      Promise.all(awaited).then(() => runStep(step)),
    );
  }
  const results = await Promise.all(running.values());
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function runStep(step) {
  const started = Date.now();
  const result = await step.run().catch(toFailure);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const text = result.text.trim().split('\n').slice(-MOST_LINES).join('\n');
  const clear = process.stdout.isTTY ? '\r\x1b[K' : '';
  process.stdout.write(
    `${clear}\n== ${step.name}: ${result.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n${text ? `${text}\n` : ''}`,
  );
  return result;
}

/**
 * @param {unknown} error
 * @returns {Result}
 */
function toFailure(error) {
  const output = error instanceof CommandError ? error.output : '';
  return { passed: 0, failed: 1, text: `${output}\n${error instanceof Error ? error.message : error}` };
}

/** @param {readonly Step[]} steps */
function listNames(steps) {
  return [...new Set(steps.flatMap(({ name, group }) => [group ?? name, name]))].join(', ');
}
