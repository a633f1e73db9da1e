/**
 * A copy of a text cut from a longer one: the slice itself would keep all of the longer one alive, and is slower to
 * read.
 */
export function flatCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
