import { commands, type Disposable, type LogOutputChannel, l10n, window } from 'vscode';
import { logError, reasonOf } from './log/log';
import type { Services } from './services';

/** Milliseconds for which a message stays in the status bar. */
const SHOWN = 6000;

/** A failure that the user can do something about; its message says what. */
export class UserError extends Error {}

/** Registers a command that tells the user and the log when it fails. `task` completes "StarDraft could not ...". */
export function registerCommand<Args extends readonly unknown[]>(
  { log }: Services,
  id: string,
  task: string,
  run: (...args: Args) => unknown,
): Disposable {
  return commands.registerCommand(id, async (...args: Args) => {
    try {
      return await run(...args);
    } catch (error) {
      tellFailure(log, id, task, error);
      return undefined;
    }
  });
}

/**
 * Tells the user and the log that something failed. `what` names it in the log, `task` completes "StarDraft could not
 * ...".
 */
export function tellFailure(log: LogOutputChannel, what: string, task: string, error: unknown): void {
  logError(log, what, error);
  const reason = reasonOf(error);
  if (error instanceof UserError) void window.showErrorMessage(reason);
  else void offerLog(log, l10n.t('StarDraft could not {0}: {1}', task, reason));
}

async function offerLog(log: LogOutputChannel, text: string): Promise<void> {
  const show = l10n.t('Show the log');
  if ((await window.showErrorMessage(text, show)) === show) log.show();
}

/** Says in the status bar, for a few seconds, what was done. */
export function tellDone(text: string): void {
  window.setStatusBarMessage(text, SHOWN);
}

/**
 * The question id in a command's argument, which is an id or a tree item that has one; without either, that of the
 * active draft.
 */
export function questionIdOf(argument: unknown, { drafts }: Services): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'object' && argument !== null && 'questionId' in argument) {
    return typeof argument.questionId === 'string' ? argument.questionId : undefined;
  }
  return drafts.active?.answer.question;
}
