import { commands, type Disposable, l10n, window } from 'vscode';
import type { Services } from './services';

/** A failure that the user can do something about; its message says what. */
export class UserError extends Error {}

/**
 * Registers a command whose failure is told to the user and logged. `task` says what was to be done, to complete "StarDraft could not ...".
 */
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
      log.error(`${id}:`, error instanceof Error ? (error.stack ?? error.message) : String(error));
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(
        error instanceof UserError ? reason : l10n.t('StarDraft could not {0}: {1}', task, reason),
      );
      return undefined;
    }
  });
}

/** The question id in a command's argument: an id, or a tree item that carries one; else that of the active draft. */
export function questionIdOf(argument: unknown, { drafts }: Services): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'object' && argument !== null && 'questionId' in argument) {
    return typeof argument.questionId === 'string' ? argument.questionId : undefined;
  }
  return drafts.active?.answer.question;
}
