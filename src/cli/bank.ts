import * as path from 'node:path';
import type { BankEntry, BankSnapshot, Question } from '../core';
import { createBank, parseQuestion } from '../core/reading';
import { exists, findMarkdown, readText, toDisplayPath } from './files';

/** The built-in bank, which lies beside the bundle. */
const BUILT_IN = path.join(__dirname, '..', 'questions');

/** Reads the built-in bank and the folders named, or the `questions` folder of the workspace where none is. */
export async function loadBank(root: string, cwd: string, folders: readonly string[]): Promise<BankSnapshot> {
  const own = path.join(root, 'questions');
  const workspace = folders.map(folder => path.resolve(cwd, folder));
  if (workspace.length === 0 && own !== BUILT_IN && (await exists(own))) workspace.push(own);
  const entries = await readFolder(BUILT_IN, 'builtIn', cwd);
  for (const folder of workspace) {
    if (folder !== BUILT_IN) entries.push(...(await readFolder(folder, 'workspace', cwd)));
  }
  return createBank(entries, 1);
}

async function readFolder(folder: string, origin: Question['origin'], cwd: string): Promise<BankEntry[]> {
  const entries: BankEntry[] = [];
  for (const file of await findMarkdown(folder)) {
    const { dir, name } = path.parse(path.relative(folder, file));
    if (name.toLowerCase() === 'readme') continue;
    const pack = dir.split(path.sep).join('/');
    const source = { file: toDisplayPath(file, cwd), name, pack, origin, text: await readText(file) };
    entries.push({ source, parsed: parseQuestion(source) });
  }
  return entries;
}
