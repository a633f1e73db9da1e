import { type FileStat, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { endLines, isOurMarkdown } from '../../core';

const DEEPEST = 8;
const MOST_FILES = 50_000;
/** Tasks that `eachOf` runs at a time. */
const PARALLEL = 48;

/**
 * Text of a file with its time of change in milliseconds; `too-large` when it has more than `mostBytes`, `missing` when
 * it is not there.
 */
export type FileText = { readonly text: string; readonly modified: number } | 'too-large' | 'missing';

/**
 * Reads a text file without its BOM, as an editor would show it. The size is looked at first; errors other than a
 * missing file are thrown.
 */
export async function readTextFile(uri: Uri, mostBytes: number): Promise<FileText> {
  try {
    const { size, mtime, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return 'missing';
    if (size > mostBytes) return 'too-large';
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.byteLength > mostBytes) return 'too-large';
    return { text: endLines(await decode(bytes, uri)), modified: mtime };
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

/**
 * What is no UTF-8 is left to VS Code, which knows the settings; it takes longer. What is no text at all comes with
 * replacement characters.
 */
async function decode(bytes: Uint8Array, uri: Uri): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  try {
    return (await workspace.decode(bytes, { uri })).replace(/^\ufeff/, '');
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

/** Whether a file or folder is there. */
export async function exists(uri: Uri): Promise<boolean> {
  return (await statOf(uri)) !== undefined;
}

/** The kind, size and times of a file or folder, or undefined when it is not there. Other errors are thrown. */
export async function statOf(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The Markdown files at and below `folder`, sorted by path; empty when there is no such folder. Links are not followed,
 * so that nothing leads out of the workspace or round in circles.
 */
export async function listMarkdown(folder: Uri, most = MOST_FILES): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  let level: readonly Uri[] = [folder];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && found.length < most; depth++) {
    const next: Uri[] = [];
    await eachOf(level, async directory => {
      for (const [name, type] of await readFolder(directory)) {
        const child = Uri.joinPath(directory, name);
        if (type === FileType.Directory && !name.startsWith('.')) next.push(child);
        else if (type === FileType.File && isOurMarkdown(name)) found.push(child);
      }
    });
    level = next;
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).slice(0, most);
}

async function readFolder(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Runs `task` for each item, a few at a time. Rejects with the first error after all have run. */
export async function eachOf<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const errors: unknown[] = [];
  const work = async () => {
    for (const item of queue) await task(item).catch(error => errors.push(error));
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, work));
  if (errors.length > 0) throw errors[0];
}

/** Whether `uri` lies below `folder`. */
export function isBelow(folder: Uri, uri: Uri): boolean {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(base);
}
