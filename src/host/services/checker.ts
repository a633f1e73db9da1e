import type { LogOutputChannel } from 'vscode';

/** The part of the core that checks drafts. It is half of our code, and whoever only looks at questions never needs it. */
export type Checker = typeof import('../../core/checker');

/** Loads the checker when somebody first needs it. */
export class CheckerPart {
  private promise: Promise<Checker> | undefined;
  private part: Checker | undefined;

  constructor(private readonly log: LogOutputChannel) {}

  /** The checker once it is loaded. */
  get loaded(): Checker | undefined {
    return this.part;
  }

  /** Rejects when our own file cannot be read; the next call tries again. */
  load(): Promise<Checker> {
    this.promise ??= this.read();
    return this.promise;
  }

  private async read(): Promise<Checker> {
    const start = Date.now();
    try {
      this.part = await import('../../core/checker');
    } catch (error) {
      this.promise = undefined;
      this.log.error('Cannot load the checks:', String(error));
      throw error;
    }
    this.log.debug(`Loaded the checks in ${Date.now() - start} ms.`);
    return this.part;
  }
}
