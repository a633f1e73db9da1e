import { eolOf } from '../text/endOfLine';
import type { TextEdit } from '../text/span';

/**
 * The edit that adds a folder to the text of a `.gitignore`, with the file's line ends; none when a line names it, all
 * in it, or a folder above it. `folder` is below the file's own folder, its segments joined by `/`.
 */
export function ignoreFolderEdits(text: string, folder: string): readonly TextEdit[] {
  const segments = folder.split('/');
  const paths = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
  const names = new Set(paths.flatMap(path => [path, `${path}/`, `${path}/*`, `${path}/**`]));
  const isIgnored = text.split(/\r?\n/).some(line => names.has(line.trimEnd().replace(/^\//, '')));
  if (isIgnored) return [];
  const eol = eolOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return [{ start: text.length, end: text.length, text: `${gap}/${folder}/${eol}` }];
}
