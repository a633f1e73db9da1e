/**
 * A text that may hold a stranger's words, without the characters that a terminal takes for commands. Line ends and
 * tabs stay.
 */
export function toTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
