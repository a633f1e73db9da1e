/** A text as part of a snippet in TextMate syntax that inserts it as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
