import * as path from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type CheckSettings, toCheckSettings } from '../core';
import { CliError } from './cliError';
import { exists, readText } from './files';

/** The `stardraft.*` settings of the workspace: `.vscode/settings.json` of the working folder, if there is one. */
export async function loadSettings(cwd: string): Promise<CheckSettings> {
  const file = path.join(cwd, '.vscode', 'settings.json');
  if (!(await exists(file))) return toCheckSettings(() => undefined);
  const errors: ParseError[] = [];
  const settings: unknown = parse(await readText(file), errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error) {
    throw new CliError(`cannot read ${file}: ${printParseErrorCode(error.error)} at offset ${error.offset}`, {
      showUsage: false,
    });
  }
  const values =
    typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {};
  return toCheckSettings(key => (Object.hasOwn(values, `stardraft.${key}`) ? values[`stardraft.${key}`] : undefined));
}
