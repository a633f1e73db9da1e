declare module 'integration-tests' {
  /** Every integration test by its path; calling one loads it. The test bundle provides them. */
  export const tests: Readonly<Record<string, () => unknown>>;
}

/** Part of the titles of the tests to run; empty for all. The test bundle provides it. */
declare const TEST_GREP: string;
