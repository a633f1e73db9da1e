import type { Unreadable } from './files';
import type { Format } from './formats/formats';

/** What both commands are run with. */
export interface CommandOptions {
  readonly format: Format;
  /** Folders with questions, as given. */
  readonly questions: readonly string[];
  readonly cwd: string;
  /** Prints to standard output. */
  readonly write: (text: string) => void;
  /** Takes what cannot be read while the rest is. */
  readonly unreadable: Unreadable;
  /** Tells the person something, on standard error. */
  readonly warn: (text: string) => void;
}
