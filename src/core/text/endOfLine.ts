/** The end of line that a text uses: `\r\n` where it has one anywhere. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
