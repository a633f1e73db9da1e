import type { LogOutputChannel } from 'vscode';

/**
 * Logs a failure: what could not be done, then the reason in one line, with its cause if it has one. The stack is
 * logged at level debug. Never pass text of a user's answer.
 */
export function logError(log: LogOutputChannel, what: string, error: unknown): void {
  const { cause, stack } = error instanceof Error ? error : {};
  log.error(`${what}: ${describeError(error)}${cause === undefined ? '' : ` (${describeError(cause)})`}`);
  if (stack) log.debug(stack);
}

/** Logs that a rule failed on a draft; see `logDraftError`. */
export function logRuleError(log: LogOutputChannel, rule: string, error: unknown): void {
  logDraftError(log, `The rule ${rule} failed, so drafts are checked without it`, error);
}

/** Logs a failure while a draft was read, without the error's message: it may quote the draft. */
export function logDraftError(log: LogOutputChannel, what: string, error: unknown): void {
  log.error(`${what}: ${error instanceof Error ? error.name : typeof error}`);
  if (error instanceof Error)
    log.debug(
      (error.stack ?? '')
        .split('\n')
        .filter(line => /^\s+at /.test(line))
        .join('\n'),
    );
}

/** Why something failed, in one line, for people. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}

/**
 * As `reasonOf`, with the name of the error in front: the message of a file's error may be nothing but the file's
 * address.
 */
export function describeError(error: unknown): string {
  return String(error)
    .replace(/\s+/g, ' ')
    .replace(/^Error: /, '')
    .trim();
}
