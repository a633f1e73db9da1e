import { readdir, readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { CliError } from './cliError';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'you have no permission to',
  EPERM: 'you have no permission to',
};

const SKIPPED = new Set(['node_modules', '.git', '.vscode', 'dist', 'out']);

/** The Markdown files below a folder, sorted; hidden and dependency folders are left out. */
export async function findMarkdown(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(fail(folder));
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name) && !entry.name.startsWith('.')) found.push(...(await findMarkdown(file)));
    } else if (entry.isFile() && entry.name.toLowerCase().endsWith('.md')) found.push(file);
  }
  return found;
}

/** The text of a file, with its BOM if it has one. */
export async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(fail(file));
}

/** Throws a `CliError` when there is nothing of that name. */
export async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(fail(file))).isDirectory();
}

/** Whether something of that name is there, as far as it can be told. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** A path as it is printed: relative to `cwd`, with forward slashes. */
export function toDisplayPath(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/') || '.';
}

function fail(file: string) {
  return (error: NodeJS.ErrnoException): never => {
    const reason = REASONS[error.code ?? ''] ?? error.message;
    throw new CliError(`cannot read ${file}: ${reason}`, { showUsage: false });
  };
}
