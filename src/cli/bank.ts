import * as path from 'node:path';
import type { BankEntry, BankSnapshot, Question } from '../core';
import { createBank, parseQuestion } from '../core/reading';
import { CliError } from './cliError';
import { exists, findMarkdown, isFolder, readText, toDisplayPath, type Unreadable } from './files';

/** The built-in bank, which lies beside the bundle. */
const BUILT_IN = path.join(__dirname, '..', 'questions');

/**
 * Reads the built-in bank and the folders named, or the `questions` folder of the workspace where none is. Throws a
 * `CliError` where one that is named is no folder or cannot be read.
 */
export async function loadBank(
  root: string,
  cwd: string,
  folders: readonly string[],
  unreadable: Unreadable,
): Promise<BankSnapshot> {
  const own = path.join(root, 'questions');
  const workspace = folders.map(folder => path.resolve(cwd, folder));
  for (const folder of workspace) {
    if (!(await isFolder(folder))) throw new CliError(`${folder} is a file; --questions takes a folder.`);
  }
  if (workspace.length === 0 && own !== BUILT_IN && (await exists(own)) && (await isFolder(own))) workspace.push(own);
  const entries = await readFolder(BUILT_IN, 'builtIn', cwd, unreadable);
  for (const folder of workspace) {
    if (folder !== BUILT_IN) entries.push(...(await readFolder(folder, 'workspace', cwd, unreadable)));
  }
  return createBank(entries, 1);
}

async function readFolder(
  folder: string,
  origin: Question['origin'],
  cwd: string,
  unreadable: Unreadable,
): Promise<BankEntry[]> {
  const entries: BankEntry[] = [];
  for (const file of await findMarkdown(folder, unreadable)) {
    const text = await unreadable.or(undefined, () => readText(file));
    if (text === undefined) continue;
    const { dir, name } = path.parse(path.relative(folder, file));
    const pack = dir.split(path.sep).join('/');
    const source = { file: toDisplayPath(file, cwd), name, pack, origin, text };
    entries.push({ source, parsed: parseQuestion(source) });
  }
  return entries;
}
