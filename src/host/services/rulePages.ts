import { Uri, workspace } from 'vscode';
import type { RulePage } from '../../core';

/**
 * A function that gives the content of the rules' pages, in the order of the rules. The build writes it to a file
 * beside the code, which the first call reads.
 */
export function createRulePages(extension: Uri): () => Promise<readonly RulePage[]> {
  let pages: Promise<readonly RulePage[]> | undefined;
  return () => {
    pages ??= readPages(extension);
    pages.catch(() => (pages = undefined));
    return pages;
  };
}

async function readPages(extension: Uri): Promise<readonly RulePage[]> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'rules.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly RulePage[];
}
