/** The most characters that an id may have. */
export const LONGEST_ID = 80;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether a text may be a question's id: lower-case words with hyphens, at most `LONGEST_ID` characters. Safe as a file
 * name.
 */
export function isQuestionId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** An id made from any text, or undefined when nothing of it can stay. */
export function toQuestionId(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}
