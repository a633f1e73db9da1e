// @ts-check
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleAll, describeSize, isTooLarge, toKilobytes } from '../bundle.mjs';
import { bundleTests } from '../bundling/bundleTests.mjs';
import { checkContent, listArchive, MOST_VSIX_BYTES, packageVsix } from '../bundling/vsix.mjs';
import { CommandError, run } from '../common/command.mjs';
import { npm } from '../common/npm.mjs';
import { distFolder, root } from '../common/project.mjs';
import { findBrowser } from '../hosts/browser.mjs';
import { fetchHost, fetchNewestHost, OLDEST_HOST } from '../hosts/host.mjs';

/** @typedef {import('./runSteps.mjs').Result} Result */
/** @typedef {import('./runSteps.mjs').Step} Step */

/** The desktop releases that `--desktop` tests in. */
const DESKTOP = { oldest: '1.100.3', newest: 'stable' };

/**
 * The steps of `npm test`, in two lanes for two cores.
 * @param {{ grep: string, desktop: boolean }} options
 * @returns {readonly Step[]}
 */
export function createSteps({ grep, desktop }) {
  const once = createOnce();
  const tools = () => once('tools', () => fetchTools(desktop));
  const integration = async (/** @type {readonly string[]} */ args) => {
    await tools();
    await once('bundle', () => bundleAll({ production: true }));
    await once('integration tests', () => bundleTests('integration', { grep }));
    return countTests(await runToEnd([join(root, 'test/host/runIntegration.mjs'), ...args]));
  };
  const vsix = () => once('vsix', packageVsix);
  return [
    {
      name: 'bundle',
      lane: 0,
      run: () => checkBundles(once('bundle', () => bundleAll({ production: true }))),
    },
    {
      name: 'cli',
      lane: 0,
      after: ['bundle'],
      run: async () => {
        await once('bundle', () => bundleAll({ production: true }));
        return runMocha('cli', grep);
      },
    },
    { name: 'vsix', lane: 0, run: () => checkVsix(vsix()) },
    { name: 'types', lane: 1, run: () => pass(npm(['run', '--silent', 'types'])) },
    { name: 'lint', lane: 1, run: () => pass(npm(['run', '--silent', 'lint'])) },
    { name: 'unit', lane: 1, run: () => runMocha('unit', grep) },
    ...(desktop
      ? Object.entries(DESKTOP).map(([name, version]) => ({
          name: `integration-${name}`,
          group: 'integration',
          lane: 0,
          after: ['vsix'],
          run: () => integration(['--desktop', version]),
        }))
      : [
          {
            name: 'integration-oldest',
            group: 'integration',
            lane: 0,
            run: () => integration(['--host', OLDEST_HOST]),
          },
          { name: 'integration-newest', group: 'integration', lane: 0, run: () => integration([]) },
          { name: 'integration-web', group: 'integration', lane: 0, run: () => integration(['--kind', 'web']) },
        ]),
    {
      name: 'e2e',
      lane: 1,
      after: ['vsix'],
      run: async () => {
        await tools();
        await vsix();
        return runMocha('e2e', grep);
      },
    },
  ];
}

/** Milliseconds that a test may take. It only ends what hangs: nothing is judged by time, and machines may be slow. */
const MOST_TIME = '400000';

/** Fetches what the tests run in, once. @param {boolean} desktop */
async function fetchTools(desktop) {
  await fetchNewestHost();
  await findBrowser();
  if (!desktop) await fetchHost(OLDEST_HOST);
}

/**
 * Remembers the promise of work that several steps need.
 * @returns {<T>(name: string, work: () => Promise<T>) => Promise<T>}
 */
function createOnce() {
  const started = new Map();
  return (name, work) => {
    if (!started.has(name)) started.set(name, work());
    return started.get(name);
  };
}

/**
 * @param {Promise<unknown>} work
 * @returns {Promise<Result>}
 */
async function pass(work) {
  await work;
  return { passed: 1, failed: 0, text: '' };
}

/**
 * @param {ReturnType<typeof bundleAll>} bundling
 * @returns {Promise<Result>}
 */
async function checkBundles(bundling) {
  const sizes = await bundling;
  const lines = sizes.map(describeSize);
  const fits = !sizes.some(isTooLarge);
  const { output, succeeded } = await runToEnd([join(distFolder, 'cli.js'), 'questions', '--format', 'json']);
  if (!succeeded) lines.push(`The command line does not start:\n${output}`);
  const passed = Number(fits) + Number(succeeded);
  return { passed, failed: 2 - passed, text: lines.join('\n') };
}

/**
 * @param {ReturnType<typeof packageVsix>} packaging
 * @returns {Promise<Result>}
 */
async function checkVsix(packaging) {
  const { path, warnings } = await packaging;
  const names = await listArchive(path);
  const { size } = await stat(path);
  const tooLarge = size > MOST_VSIX_BYTES ? [`weighs more than ${toKilobytes(MOST_VSIX_BYTES)}`] : [];
  const problems = [...warnings, ...checkContent(names), ...tooLarge];
  const failed = problems.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, text: [`${names.length} files, ${toKilobytes(size)}`, ...problems].join('\n') };
}

/**
 * @param {'unit' | 'cli' | 'e2e'} kind
 * @param {string} grep
 * @returns {Promise<Result>}
 */
async function runMocha(kind, grep) {
  await bundleTests(kind);
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  // A browser on a busy machine may miss a click: one more try tells that from a fault.
  const retries = kind === 'e2e' ? ['--retries', '1'] : [];
  const args = ['--enable-source-maps', mocha, `out/test/${kind}/**/*.test.js`, '--timeout', MOST_TIME, ...retries];
  return countTests(await runToEnd([...args, ...(grep ? ['--grep', grep] : [])]));
}

/**
 * Runs Node whatever its exit code.
 * @param {readonly string[]} args
 */
async function runToEnd(args) {
  try {
    return { output: await run(process.execPath, args), succeeded: true };
  } catch (error) {
    if (error instanceof CommandError) return { output: `${error.output}\n${error.message}`, succeeded: false };
    throw error;
  }
}

/**
 * Reads mocha's counts. A run that tested nothing, or broke off, has failed. Where it did end, only its counts,
 * failures and what was tried again are shown.
 * @param {{ output: string, succeeded: boolean }} ended
 * @returns {Result}
 */
function countTests({ output, succeeded }) {
  const lines = output.replaceAll('[test] ', '');
  const count = (/** @type {string} */ what) => Number(new RegExp(`^\\s*(\\d+) ${what}`, 'm').exec(lines)?.[1] ?? 0);
  const passed = count('passing');
  const failed = Math.max(count('failing'), succeeded && passed > 0 ? 0 : 1);
  const triedAgain = lines.match(/^Failed once: .*$/gm) ?? [];
  if (failed === 0) return { passed, failed, text: [`${passed} passing`, ...triedAgain].join('\n') };
  const summary = lines.search(/^\s*\d+ passing/m);
  return {
    passed,
    failed,
    text: `${passed > 0 || !succeeded ? '' : 'No test ran.\n'}${lines.slice(Math.max(summary, 0))}`,
  };
}
