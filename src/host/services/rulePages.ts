import { Uri, workspace } from 'vscode';
import type { RulePage } from '../../core';

/** Gives what the pages of the rules say, in their order, out of the file that the build leaves beside the code; it is read when somebody first asks. */
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
