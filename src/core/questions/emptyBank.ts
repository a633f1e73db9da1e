import type { BankSnapshot } from './bank';

/** The bank before any file is read. */
export const EMPTY_BANK: BankSnapshot = {
  revision: 0,
  questions: [],
  errors: [],
  problems: [],
  find: () => undefined,
  problemsOf: () => [],
};
