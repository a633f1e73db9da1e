import {
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  CR,
  HASH,
  LF,
  MINUS,
  OPEN_BRACKET,
  PLUS,
  SPACE,
  STAR,
  STOP,
  TAB,
  TILDE,
  UNDERSCORE,
} from './characters';

/** A space, a tab, or part of a line end. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === CR || unit === LF;
}

/** How many times `unit` stands in a row at `at`. */
export function runLength(text: string, at: number, end: number, unit: number): number {
  let length = 0;
  while (at + length < end && text.charCodeAt(at + length) === unit) length++;
  return length;
}

/**
 * The level of the ATX heading at `at`, and where its text stands, without closing marks; undefined when it is none.
 */
export function readAtxHeading(
  text: string,
  at: number,
  end: number,
): { readonly level: number; readonly start: number; readonly end: number } | undefined {
  const level = runLength(text, at, end, HASH);
  const textStart = at + level;
  if (level === 0 || level > 6 || (textStart < end && !isBlank(text.charCodeAt(textStart)))) return undefined;
  let start = textStart;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) === HASH) stop--;
  if (stop > start && stop < end && !isBlank(text.charCodeAt(stop - 1))) stop = end;
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
  return { level, start, end: stop };
}

/** What a fenced block of code opened with. */
export interface Fence {
  /** The code unit of its marks. */
  readonly unit: number;
  readonly length: number;
}

/** The fence that opens at `at`, on a line up to `end`, or undefined. */
export function readFence(text: string, at: number, end: number): Fence | undefined {
  const unit = text.charCodeAt(at);
  if (unit !== BACKTICK && unit !== TILDE) return undefined;
  const length = runLength(text, at, end, unit);
  if (length < 3 || (unit === BACKTICK && text.slice(at + length, end).includes('`'))) return undefined;
  return { unit, length };
}

/** Whether a line from `at` to `end`, without blanks around it, closes the fence. */
export function closesFence(text: string, at: number, end: number, { unit, length }: Fence): boolean {
  return end - at >= length && runLength(text, at, end, unit) === end - at;
}

/** Whether a line from `at` to `end` is `***`, `---` or `___`, with or without blanks. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== MINUS && unit !== STAR && unit !== UNDERSCORE) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const other = text.charCodeAt(i);
    if (other === unit) count++;
    else if (!isBlank(other)) return false;
  }
  return count >= 3;
}

/** `[ ]` or `[x]` at the start of an item's text. */
export function isTaskBox(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== OPEN_BRACKET || text.charCodeAt(at + 2) !== CLOSE_BRACKET || at + 3 > end) return false;
  const mark = text.charCodeAt(at + 1);
  return (mark === SPACE || mark === 120 || mark === 88) && (at + 3 === end || isBlank(text.charCodeAt(at + 3)));
}

/** Bullets that people paste from other programs. */
const PASTED_BULLETS = '\u2022\u25e6\u25aa\u2023\u25cf\u00b7';

/** The length of `- `, `* `, `+ `, `1. `, `1) ` or a pasted bullet, without the blank, or 0. */
export function listMarkerLength(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === MINUS || unit === STAR || unit === PLUS || (unit > 127 && PASTED_BULLETS.includes(text.charAt(at)))) {
    return at + 1 === end || isBlank(text.charCodeAt(at + 1)) ? 1 : 0;
  }
  let digits = 0;
  while (digits < 10 && at + digits < end && isDigit(text.charCodeAt(at + digits))) digits++;
  if (digits === 0 || digits > 9) return 0;
  const after = text.charCodeAt(at + digits);
  if (at + digits >= end || (after !== STOP && after !== CLOSE_PARENTHESIS)) return 0;
  return at + digits + 1 === end || isBlank(text.charCodeAt(at + digits + 1)) ? digits + 1 : 0;
}

export function isListMarker(text: string, at: number, end: number): boolean {
  return listMarkerLength(text, at, end) > 0;
}

/** CommonMark: a paragraph is only interrupted by an item that has text and, when numbered, starts at 1. */
export function mayInterrupt(text: string, at: number, end: number, marker: number): boolean {
  if (at + marker >= end) return false;
  return marker === 1 || (marker === 2 && text.charCodeAt(at) === 49);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The second row of a table: `|---|:--:|`. */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  const row = text.slice(at, end);
  return row.includes('|') && row.includes('-') && /^[|:\- \t]+$/.test(row);
}

/** A line that opens with `[` and defines a link, not a footnote: `[name]: address`. */
export function isDefinition(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at + 1) !== 94 && text.slice(at, end).indexOf(']:') > 1;
}
