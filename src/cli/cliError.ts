/** Bad usage or input that cannot be read: the message goes to standard error and the exit code is 2. */
export class CliError extends Error {
  /** Whether the usage text helps. */
  readonly showUsage: boolean;

  constructor(message: string, { showUsage = true }: { readonly showUsage?: boolean } = {}) {
    super(message);
    this.showUsage = showUsage;
  }
}
