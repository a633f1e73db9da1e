/** The classes of UTF-16 code units when prose is read. */
export const OTHER = 0;
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const BLANK = 4;

/** The class of each unit of ASCII. */
export const CLASS = new Uint8Array(128);
for (let unit = 97; unit <= 122; unit++) CLASS[unit] = LETTER;
for (let unit = 65; unit <= 90; unit++) CLASS[unit] = UPPER;
for (let unit = 48; unit <= 57; unit++) CLASS[unit] = DIGIT;
for (const unit of [9, 10, 13, 32]) CLASS[unit] = BLANK;

/** For letters and digits of ASCII: the unit in lower case, and a bit for the class from bit 8 on. Else 0. */
export const PLAIN = new Uint16Array(128);
CLASS.forEach((kind, unit) => {
  if (kind === LETTER || kind === DIGIT) PLAIN[unit] = unit | (256 << kind);
  else if (kind === UPPER) PLAIN[unit] = (unit + 32) | (256 << kind);
});

/** Marks after which a word may go on, or be an address: ' , . : @ */
export const CONTINUES = new Uint8Array(128);
for (const unit of [39, 44, 46, 58, 64]) CONTINUES[unit] = 1;

const LETTER_OR_MARK = /[\p{L}\p{M}\p{N}]/u;

/** The class of a code unit. Halves of surrogate pairs, and so emoji, are `OTHER`. */
export function classOf(unit: number): number {
  if (unit < 128) return CLASS[unit]!;
  if (unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x3000) return BLANK;
  if ((unit >= 0x2010 && unit <= 0x206f) || (unit >= 0x20a0 && unit <= 0x20cf) || unit === 0xfeff) return OTHER;
  if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) return LETTER;
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  return LETTER_OR_MARK.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

/* Code units with a meaning of their own. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const HASH = 35;
export const PERCENT = 37;
export const APOSTROPHE = 39;
export const OPEN_PARENTHESIS = 40;
export const CLOSE_PARENTHESIS = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const STOP = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;
export const CURLY_APOSTROPHE = 0x2019;
export const ELLIPSIS = 0x2026;
