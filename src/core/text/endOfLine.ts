/** The end of line that a text uses: `\r\n` where it has one anywhere. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The text with `\n` for each lone `\r`, which ends a line too. Offsets stay the same. */
export function endLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
