import { homedir } from 'node:os';
import * as path from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type CheckSettings, LineIndex, toCheckSettings, toFolderPath } from '../core';
import { CliError } from './cliError';
import { exists, readText } from './files';

/** The folder that counts as the workspace, and what its settings say. */
export interface CliWorkspace {
  readonly root: string;
  readonly settings: CheckSettings;
  /** Below `root`, with forward slashes. */
  readonly answersFolder: string;
}

/**
 * Finds the workspace of a working folder: the nearest folder, itself or above it and below the home folder, that has a
 * `.vscode/settings.json`; else the working folder, with every setting at its default.
 */
export async function findWorkspace(cwd: string): Promise<CliWorkspace> {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const file = path.join(folder, '.vscode', 'settings.json');
    if (await exists(file)) return toWorkspace(folder, await readSettings(file));
    const above = path.dirname(folder);
    if (above === folder || above === homedir()) return toWorkspace(cwd, {});
  }
}

/** Whether a file lies in the answers folder of the workspace, or in a folder of that name elsewhere. */
export function liesInAnswers(file: string, { root, answersFolder }: CliWorkspace): boolean {
  return liesBelow(root, answersFolder, file);
}

/** Whether a file lies in a folder for questions, as `liesInAnswers`. */
export function liesInQuestions(file: string, { root }: CliWorkspace): boolean {
  return liesBelow(root, 'questions', file);
}

function liesBelow(root: string, folder: string, file: string): boolean {
  const folders = path
    .dirname(path.relative(path.dirname(root), file))
    .split(path.sep)
    .join('/');
  return `/${folders}/`.includes(`/${folder}/`);
}

function toWorkspace(root: string, values: Readonly<Record<string, unknown>>): CliWorkspace {
  const read = (key: string) => (Object.hasOwn(values, `stardraft.${key}`) ? values[`stardraft.${key}`] : undefined);
  return { root, settings: toCheckSettings(read), answersFolder: toFolderPath(read('answersFolder')) ?? 'answers' };
}

async function readSettings(file: string): Promise<Readonly<Record<string, unknown>>> {
  const errors: ParseError[] = [];
  const text = (await readText(file)).replace(/^\ufeff/, '');
  const settings: unknown = parse(text, errors, { allowTrailingComma: true });
  const error = errors[0];
  if (error) {
    const { line, column } = new LineIndex(text).at(error.offset);
    const reason = printParseErrorCode(error.error).replace(/\B[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
    throw new CliError(`cannot read ${file}:${line}:${column}: ${reason}`, { showUsage: false });
  }
  return typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {};
}
