import { tests } from 'integration-tests';
import Mocha from 'mocha';
import { Report } from './report';

/** Called by VS Code in the extension host, on Node or in a web worker. Fails when a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 400_000, reporter: Report, ...(TEST_GREP ? { grep: TEST_GREP } : {}) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of Object.values(tests)) load();
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
