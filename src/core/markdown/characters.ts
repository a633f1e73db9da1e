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
