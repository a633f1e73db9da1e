/** Drafts with more UTF-16 code units than this are left alone in the editor. */
export const MOST_DRAFT_TEXT = 2 * 1024 * 1024;

/** Draft files with more bytes than this are not read from the disk. */
export const MOST_DRAFT_BYTES = 1024 * 1024;
