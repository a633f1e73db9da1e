/** A text with a bar where the cursor is. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('No | in the text');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
