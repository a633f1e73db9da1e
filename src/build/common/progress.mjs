// @ts-check

/**
 * One line of progress: rewritten in place on a terminal, and one line a step elsewhere.
 * @typedef {{ report(detail: string): void, done(detail?: string): void, fail(): void }} Progress
 */

/**
 * @param {string} title
 * @returns {Progress}
 */
function createProgress(title) {
  const started = Date.now();
  const live = process.stdout.isTTY === true;
  let detail = '';
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const line = (/** @type {string} */ text) => `${title}${text ? `: ${text}` : ''} (${seconds()})`;
  const draw = () => {
    if (live) process.stdout.write(`\r\x1b[K… ${line(detail)}`);
    else process.stdout.write(`… ${line(detail)}\n`);
  };
  const timer = setInterval(draw, live ? 250 : 15_000);
  timer.unref();
  const end = (/** @type {string} */ mark, /** @type {string} */ text) => {
    clearInterval(timer);
    process.stdout.write(`${live ? '\r\x1b[K' : ''}${mark} ${line(text)}\n`);
  };
  return {
    report: text => {
      detail = text;
    },
    done: (text = '') => end('✔', text),
    fail: () => end('✖', detail),
  };
}

/**
 * Shows a line of progress while the work goes on.
 * @template T
 * @param {string} title
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const progress = createProgress(title);
  try {
    const result = await work(progress.report);
    progress.done();
    return result;
  } catch (error) {
    progress.fail();
    throw error;
  }
}
