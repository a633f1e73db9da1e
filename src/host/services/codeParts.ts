import type { LogOutputChannel } from 'vscode';
import { logError } from '../log/log';

/** The part of the core that reads Markdown, questions and drafts. */
export type Reader = typeof import('../../core/reading');

/**
 * The part of the core that checks drafts. It is a third of our code, and whoever only looks at questions never needs
 * it.
 */
export type Checker = typeof import('../../core/checker');

/** A part of our code in a file of its own, loaded when somebody first needs it. */
export class CodePart<T> {
  private promise: Promise<T> | undefined;
  private part: T | undefined;

  /** `what` is its name in the log. */
  constructor(
    private readonly what: string,
    private readonly read: () => Promise<T>,
    private readonly log: LogOutputChannel,
  ) {}

  /** The part once it is loaded. */
  get loaded(): T | undefined {
    return this.part;
  }

  /** The part. Throws before `load` has resolved. */
  get code(): T {
    if (!this.part) throw new Error(`Not loaded yet: ${this.what}`);
    return this.part;
  }

  /** Rejects when our own file cannot be read; the next call tries again. */
  load(): Promise<T> {
    this.promise ??= this.begin();
    return this.promise;
  }

  private async begin(): Promise<T> {
    const start = Date.now();
    try {
      this.part = await this.read();
    } catch (error) {
      this.promise = undefined;
      logError(this.log, `Cannot load ${this.what}`, error);
      throw error;
    }
    this.log.debug(`Loaded ${this.what} in ${Date.now() - start} ms.`);
    return this.part;
  }
}

/** The code that reads files: needed with the first question or Markdown file. */
export function createReaderPart(log: LogOutputChannel): CodePart<Reader> {
  return new CodePart('the code that reads files', () => import('../../core/reading'), log);
}

/** The checks: needed with the first draft. */
export function createCheckerPart(log: LogOutputChannel): CodePart<Checker> {
  return new CodePart('the checks', () => import('../../core/checker'), log);
}
