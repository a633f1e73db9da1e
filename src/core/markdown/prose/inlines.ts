import {
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  classOf,
  GREATER,
  LESS,
  LETTER,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  SLASH,
  UPPER,
} from '../characters';

/**
 * Inline constructs longer than this many code units are read as text, so that unclosed ones cost no more than a line.
 */
const MOST_INLINE = 600;

/**
 * Says whether a mark is near. Text without one is searched only once, so that many unclosed constructs cost no more
 * than one.
 */
export class NearMark {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** Whether the mark stands within `MOST_INLINE` code units from `from` on, which only grows from call to call. */
  isNear(from: number): boolean {
    if (this.next < from) {
      const found = this.text.indexOf(this.mark, from);
      this.next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next < from + MOST_INLINE;
  }
}

/** How many backticks stand at `i`. */
export function backticksAt(text: string, i: number): number {
  let ticks = 0;
  while (text.charCodeAt(i + ticks) === BACKTICK) ticks++;
  return ticks;
}

/** The end of the code span that `ticks` backticks at `i` open, or -1. */
export function codeSpanEnd(text: string, i: number, ticks: number, limit: number): number {
  const far = Math.min(limit, i + ticks + MOST_INLINE);
  for (let close = i + ticks; close < far; ) {
    close = text.indexOf('`', close);
    if (close < 0 || close >= far) return -1;
    const run = backticksAt(text, close);
    close += run;
    if (run === ticks) return close;
  }
  return -1;
}

/** The end of the comment that opens at `i`, or `limit` when it does not close before. */
export function commentEnd(text: string, i: number, limit: number): number {
  const close = text.slice(i, limit).indexOf('-->', 4);
  return close < 0 ? limit : i + close + 3;
}

/** The end of the tag or the address in angle brackets that opens at `i`, or -1. */
export function angleEnd(text: string, i: number, limit: number): number {
  const next = text.charCodeAt(i + 1);
  if (classOf(next) !== LETTER && classOf(next) !== UPPER && next !== SLASH) return -1;
  const far = Math.min(limit, i + MOST_INLINE);
  for (let close = i + 1; close < far; close++) {
    const unit = text.charCodeAt(close);
    if (unit === LESS) return -1;
    if (unit === GREATER) return close + 1;
  }
  return -1;
}

/** The end of the image whose `!` stands at `i`, or -1. */
export function imageEnd(text: string, i: number, limit: number): number {
  const close = closingBracket(text, i + 2, limit);
  if (close < 0) return -1;
  const end = linkTargetEnd(text, close + 1, limit);
  return end === close + 1 ? -1 : end;
}

/** The `]` that closes a bracket whose text starts at `from`, within `MOST_INLINE` code units, or -1. */
function closingBracket(text: string, from: number, limit: number): number {
  const far = Math.min(limit, from + MOST_INLINE);
  for (let i = from, depth = 0; i < far; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN_BRACKET) depth++;
    else if (unit === CLOSE_BRACKET && depth-- === 0) return i;
  }
  return -1;
}

/**
 * The end of `(target "title")` or `[reference]` at `from`, or `from` when there is none within `MOST_INLINE` code
 * units.
 */
export function linkTargetEnd(text: string, from: number, limit: number): number {
  const unit = text.charCodeAt(from);
  const far = Math.min(limit, from + MOST_INLINE);
  if (unit === OPEN_BRACKET) {
    for (let i = from + 1; i < far; i++) {
      if (text.charCodeAt(i) === CLOSE_BRACKET) return i + 1;
      if (text.charCodeAt(i) === OPEN_BRACKET) return from;
    }
    return from;
  }
  if (unit !== OPEN_PARENTHESIS) return from;
  for (let i = from + 1, depth = 0; i < far; i++) {
    const other = text.charCodeAt(i);
    if (other === OPEN_PARENTHESIS) depth++;
    else if (other === CLOSE_PARENTHESIS && depth-- === 0) return i + 1;
  }
  return from;
}

/** The end of the footnote mark whose `[` stands at `i`, or the offset behind the `[`. */
export function footnoteEnd(text: string, i: number, to: number): number {
  for (let close = i + 1; close < to; close++) if (text.charCodeAt(close) === CLOSE_BRACKET) return close + 1;
  return i + 1;
}

/** The end of the entity whose `&` stands at `i`, or the offset behind the `&`. */
export function entityEnd(text: string, i: number): number {
  const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i.exec(text.slice(i, i + 34));
  return entity ? i + entity[0].length : i + 1;
}
