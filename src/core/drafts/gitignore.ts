import type { TextEdit } from '../text/span';

/** The edit that adds a folder to the text of a `.gitignore`, with the file's line ends; none when a line names it already. */
export function ignoreFolderEdits(text: string, folder: string): readonly TextEdit[] {
  const names = [folder, `${folder}/`, `/${folder}`, `/${folder}/`];
  if (text.split(/\r?\n/).some(line => names.includes(line.trim()))) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return [{ start: text.length, end: text.length, text: `${gap}/${folder}/${eol}` }];
}
