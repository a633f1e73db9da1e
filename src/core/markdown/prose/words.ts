import type { Span } from '../../text/span';

/** What is known of a word beside its text; bits of `Words.flags`. */
export const WordFlag = {
  /** Begins with an upper-case letter. */
  capitalised: 1,
  /** Two or more letters, none of them lower case. */
  upperCase: 2,
  /** Holds a digit. */
  digit: 4,
  /** A code span, an address or an e-mail address: it counts as one word and has no text for rules. */
  opaque: 8,
  /** Joined to the word before it by a hyphen: `load-tested` is two words here and one word when words are counted. */
  joined: 16,
  /** Inside double quotation marks that close in the same block. */
  quoted: 32,
  /** First word of its block. */
  opensBlock: 64,
  /** A comma, semicolon, colon, dash, bracket or sentence end stands between this word and the one before. */
  afterPunctuation: 128,
  /** A comma stands directly before this word. */
  afterComma: 256,
  /** A percent sign follows directly. */
  percent: 512,
  /** A currency sign stands directly before. */
  currency: 1024,
  /** A code span (always opaque too). */
  code: 2048,
} as const;

/**
 * The words of an answer in reading order, in parallel arrays indexed by word number; offsets are UTF-16 code units.
 */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint16Array;
}

/**
 * Word numbers `first`..`last` (inclusive) and the text they cover, with the closing punctuation. A list item ends
 * every sentence in it.
 */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into the blocks of the answer. */
  readonly block: number;
  /** `?` ends the sentence. */
  readonly question: boolean;
}

/**
 * A stretch of prose that is not read as words: a tag or angle-bracket word, a comment, a code span, a link's target,
 * an image.
 */
export interface InlineSpan extends Span {
  readonly kind: 'html' | 'comment' | 'code' | 'link' | 'image';
}

/** A stretch of prose to read: part of one block, after its label if it has one. */
export interface ProseRun {
  readonly block: number;
  readonly lines: readonly Span[];
}

/** Everything read from the prose of an answer. */
export interface Prose {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  /** Inline constructs, in reading order. */
  readonly inlines: readonly InlineSpan[];
}
