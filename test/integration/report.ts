import Mocha from 'mocha';

/** Begins each line of the report, so that it can be told from what VS Code and its extensions print. */
const MARK = '[test] ';

const { EVENT_RUN_END, EVENT_SUITE_BEGIN, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } =
  Mocha.Runner.constants;

/**
 * Prints the results through the extension host's console, one whole line a call: the titles, the counts, the failures.
 */
export class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    const failures: { readonly title: string; readonly text: string }[] = [];
    runner.on(EVENT_SUITE_BEGIN, suite => print(indent(suite), suite.title));
    runner.on(EVENT_TEST_PASS, test => {
      passed++;
      print(indent(test.parent), `✔ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on(EVENT_TEST_PENDING, test => print(indent(test.parent), `- ${test.title}`));
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      failures.push({ title: test.fullTitle(), text: describeError(error) });
      print(indent(test.parent), `✖ ${test.title}`);
    });
    runner.on(EVENT_RUN_END, () => {
      print('', `${passed} passing\n${failures.length} failing`);
      for (const { title, text } of failures) print('', `\n✖ ${title}\n${text}`);
    });
  }
}

function indent(suite: Mocha.Suite | undefined): string {
  return suite?.parent ? `${indent(suite.parent)}  ` : '';
}

function print(space: string, text: string): void {
  for (const line of text.split('\n')) console.log(`${MARK}${space}${line}`);
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as Error & { readonly actual?: unknown; readonly expected?: unknown };
  const values = expected === undefined ? '' : `\nexpected: ${toText(expected)}\nactual:   ${toText(actual)}`;
  return `${error.stack ?? error.message}${values}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, undefined, 2) ?? String(value));
}
