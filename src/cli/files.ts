import { readdir, readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { endLines, isOurMarkdown } from '../core';
import { CliError } from './cliError';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'you have no permission to',
  EPERM: 'you have no permission to',
  ELOOP: 'it is a link that leads back to itself',
};

const SKIPPED = new Set(['node_modules', '.git', '.vscode', 'dist', 'out']);

/** Tells the person what cannot be read, and remembers that there was something, so that the rest can still be read. */
export class Unreadable {
  private told = false;

  constructor(private readonly warn: (text: string) => void) {}

  /** Whether there was any. */
  get any(): boolean {
    return this.told;
  }

  /** What the step gives, or `otherwise` where it throws a `CliError`. */
  async or<T>(otherwise: T, step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      this.told = true;
      this.warn(error.message);
      return otherwise;
    }
  }
}

/**
 * The Markdown files below a folder that may be ours, sorted; hidden and dependency folders are left out. Throws a
 * `CliError` when there is no such folder.
 */
export async function findMarkdown(folder: string, unreadable: Unreadable): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(fail(folder));
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) continue;
      found.push(...(await unreadable.or([], () => findMarkdown(file, unreadable))));
    } else if (entry.isFile() && isOurMarkdown(entry.name)) found.push(file);
  }
  return found;
}

/**
 * The text of a file, with its BOM if it has one; `\n` stands for a lone `\r`. Throws a `CliError` when it cannot be
 * read, and when it is neither in UTF-8 nor, with a BOM, in UTF-16.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(fail(file));
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decode(bytes, encoding);
  if (text === undefined || text.includes('\0')) {
    throw new CliError(`cannot read ${file}: it is not text in UTF-8; save it in that encoding`, { showUsage: false });
  }
  return endLines(text);
}

/** Undefined where the bytes mean nothing in that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
