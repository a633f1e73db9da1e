import type { Span } from '../text/span';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'code'
  | 'quote'
  | 'comment'
  | 'html'
  | 'definition'
  | 'rule';

/**
 * A block of Markdown. `start`..`end` covers its lines without the last line end; `lines` are the stretches of its text, without indentation, list
 * markers, heading marks or the line ends, in reading order. Blocks of one list, or of one table, share a `group`.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly lines: readonly Span[];
  readonly group: number;
}

interface OpenBlock {
  kind: BlockKind;
  level: number;
  start: number;
  end: number;
  lines: Span[];
  group: number;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const PLUS = 43;
const MINUS = 45;
const EQUALS = 61;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;
const BACKTICK = 96;
const PIPE = 124;
const TILDE = 126;

/**
 * Cuts Markdown into blocks in one pass over its lines. It follows CommonMark and GFM where drafts need it (headings of both kinds, fences, indented
 * code, lists, quotes, tables, HTML comments and blocks, link definitions) and reads anything else as paragraphs; it never fails.
 * Contents of block quotes are not looked into.
 */
export function parseBlocks(text: string, from = 0, to = text.length): readonly Block[] {
  return new BlockParser(text, to).parse(from);
}

class BlockParser {
  private readonly blocks: OpenBlock[] = [];
  private current: OpenBlock | undefined;
  private fence: { unit: number; length: number } | undefined;
  private inComment = false;
  private inHtml = false;
  private afterBlank = true;
  /** Columns that continue the innermost list item, or 0 outside lists. */
  private itemIndent = 0;
  private group = 0;

  constructor(
    private readonly text: string,
    private readonly to: number,
  ) {}

  parse(from: number): readonly Block[] {
    const { text, to } = this;
    let lineStart = from;
    while (lineStart < to) {
      let lineEnd = text.indexOf('\n', lineStart);
      if (lineEnd < 0 || lineEnd > to) lineEnd = to;
      const next = lineEnd + 1;
      if (lineEnd > lineStart && text.charCodeAt(lineEnd - 1) === CR) lineEnd--;
      this.line(lineStart, lineEnd);
      lineStart = next;
    }
    return this.blocks;
  }

  private line(lineStart: number, lineEnd: number): void {
    const { text } = this;
    let at = lineStart;
    let column = 0;
    for (; at < lineEnd; at++) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) column++;
      else if (unit === TAB) column += 4 - (column % 4);
      else break;
    }
    let end = lineEnd;
    while (end > at && isBlank(text.charCodeAt(end - 1))) end--;

    if (this.fence) return this.inFence(lineStart, at, end, lineEnd);
    if (this.inComment) return this.inCommentLine(at, end, lineEnd);
    if (at === end) return this.blankLine();
    if (this.inHtml) return this.extend(at, end);

    const unit = text.charCodeAt(at);
    const continuesParagraph =
      !this.afterBlank && (this.current?.kind === 'paragraph' || this.current?.kind === 'list-item');
    if (this.afterBlank && column < this.itemIndent && !isListMarker(text, at, end)) this.leaveList();
    const indent = column - (column >= this.itemIndent ? this.itemIndent : 0);
    if (indent >= 4 && !continuesParagraph && !isListMarker(text, at, end)) {
      if (this.current?.kind === 'code') return this.extend(at, end);
      return this.open('code', at, end, 0);
    }

    switch (unit) {
      case HASH:
        if (this.atxHeading(at, end)) return;
        break;
      case BACKTICK:
      case TILDE:
        if (this.openFence(at, end)) return;
        break;
      case GREATER:
        this.leaveList();
        if (this.current?.kind === 'quote' && !this.afterBlank) return this.extend(at, end);
        return this.open('quote', at, end, 0);
      case LESS:
        if (text.startsWith('<!--', at)) return this.openComment(at, end);
        if (!continuesParagraph && startsHtmlBlock(text, at, end)) {
          this.open('html', at, end, 0);
          this.inHtml = true;
          return;
        }
        break;
      case EQUALS:
      case MINUS:
        if (continuesParagraph && this.current?.kind === 'paragraph' && isRunOf(text, at, end, unit)) {
          return this.setextHeading(unit === EQUALS ? 1 : 2, end);
        }
        break;
    }
    if (isThematicBreak(text, at, end)) {
      this.leaveList();
      return this.open('rule', at, end, 0);
    }
    const marker = listMarkerLength(text, at, end);
    if (
      marker > 0 &&
      !(continuesParagraph && this.current?.kind === 'paragraph' && !mayInterrupt(text, at, end, marker))
    ) {
      return this.openItem(at, end, column, marker);
    }
    if (unit === PIPE || (this.current?.kind === 'table' && !this.afterBlank && text.slice(at, end).includes('|'))) {
      return this.tableRow(at, end);
    }
    if (continuesParagraph && this.current?.kind === 'paragraph' && isDelimiterRow(text, at, end)) {
      this.current.kind = 'table';
      return this.extend(at, end);
    }
    if (!continuesParagraph && unit === 91 && isDefinition(text, at, end)) return this.open('definition', at, end, 0);
    if (this.current?.kind === 'quote' && !this.afterBlank) return this.extend(at, end);
    if (continuesParagraph) return this.extend(at, end);
    this.open(this.itemIndent > 0 ? 'list-item' : 'paragraph', at, end, 0);
  }

  private open(kind: BlockKind, start: number, end: number, level: number): void {
    const group = kind === 'list-item' && this.itemIndent > 0 ? this.group : ++this.group;
    this.current = { kind, level, start, end, lines: [{ start, end }], group };
    this.blocks.push(this.current);
    this.afterBlank = false;
  }

  private extend(start: number, end: number): void {
    const current = this.current!;
    current.lines.push({ start, end });
    current.end = end;
    this.afterBlank = false;
  }

  private blankLine(): void {
    this.inHtml = false;
    this.afterBlank = true;
  }

  private leaveList(): void {
    this.itemIndent = 0;
  }

  private atxHeading(at: number, end: number): boolean {
    const { text } = this;
    let level = 0;
    while (at + level < end && text.charCodeAt(at + level) === HASH) level++;
    const textStart = at + level;
    if (level > 6 || (textStart < end && !isBlank(text.charCodeAt(textStart)))) return false;
    let start = textStart;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    let stop = end;
    while (stop > start && text.charCodeAt(stop - 1) === HASH) stop--;
    if (stop > start && stop < end && !isBlank(text.charCodeAt(stop - 1))) stop = end;
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    this.leaveList();
    this.open('heading', at, end, level);
    this.current!.lines[0] = { start, end: stop };
    this.afterBlank = true;
    return true;
  }

  private setextHeading(level: number, end: number): void {
    const current = this.current!;
    current.kind = 'heading';
    current.level = level;
    current.end = end;
    this.afterBlank = true;
  }

  private openFence(at: number, end: number): boolean {
    const { text } = this;
    const unit = text.charCodeAt(at);
    let length = 0;
    while (at + length < end && text.charCodeAt(at + length) === unit) length++;
    if (length < 3 || (unit === BACKTICK && text.slice(at + length, end).includes('`'))) return false;
    this.open('code', at, end, 0);
    this.fence = { unit, length };
    return true;
  }

  private inFence(lineStart: number, at: number, end: number, lineEnd: number): void {
    const fence = this.fence!;
    const current = this.current!;
    current.lines.push({ start: Math.min(at, lineEnd), end });
    current.end = Math.max(end, lineStart);
    let length = 0;
    while (at + length < end && this.text.charCodeAt(at + length) === fence.unit) length++;
    if (length >= fence.length && at + length === end) {
      this.fence = undefined;
      this.afterBlank = true;
    }
  }

  private openComment(at: number, end: number): void {
    const close = this.text.indexOf('-->', at + 4);
    if (close >= 0 && close + 3 < end) {
      const prose = this.current?.kind === 'paragraph' || this.current?.kind === 'list-item';
      if (prose && !this.afterBlank) return this.extend(at, end);
      return this.open(this.itemIndent > 0 ? 'list-item' : 'paragraph', at, end, 0);
    }
    this.open('comment', at, end, 0);
    if (close < 0 || close + 3 > end) this.inComment = true;
    else this.afterBlank = true;
  }

  private inCommentLine(at: number, end: number, lineEnd: number): void {
    const closes = this.text.slice(at, lineEnd).includes('-->');
    const current = this.current!;
    current.lines.push({ start: Math.min(at, lineEnd), end });
    current.end = Math.max(end, current.end);
    if (closes) {
      this.inComment = false;
      this.afterBlank = true;
    }
  }

  private openItem(at: number, end: number, column: number, marker: number): void {
    const { text } = this;
    let start = at + marker;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    const indent = Math.min(start - at, marker + 4);
    if (isTaskBox(text, start, end)) {
      start += 3;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
    }
    if (this.itemIndent === 0) this.group++;
    this.itemIndent = column + indent;
    this.open('list-item', at, end, 0);
    this.current!.lines[0] = { start, end };
    this.afterBlank = false;
  }

  private tableRow(at: number, end: number): void {
    if (this.current?.kind === 'table' && !this.afterBlank) return this.extend(at, end);
    if (!this.afterBlank && this.current?.kind === 'paragraph') return this.extend(at, end);
    this.open(this.text.charCodeAt(at) === PIPE ? 'table' : 'paragraph', at, end, 0);
  }
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === CR || unit === LF;
}

function isRunOf(text: string, at: number, end: number, unit: number): boolean {
  for (let i = at; i < end; i++) if (text.charCodeAt(i) !== unit) return false;
  return true;
}

function isThematicBreak(text: string, at: number, end: number): boolean {
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
function isTaskBox(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93 || at + 3 > end) return false;
  const mark = text.charCodeAt(at + 1);
  return (mark === SPACE || mark === 120 || mark === 88) && (at + 3 === end || isBlank(text.charCodeAt(at + 3)));
}

/** Bullets that people paste from other programs. */
const PASTED_BULLETS = '\u2022\u25e6\u25aa\u2023\u25cf\u00b7';

/** The length of `- `, `* `, `+ `, `1. `, `1) ` or a pasted bullet, without the blank, or 0. */
function listMarkerLength(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === MINUS || unit === STAR || unit === PLUS || (unit > 127 && PASTED_BULLETS.includes(text.charAt(at)))) {
    return at + 1 === end || isBlank(text.charCodeAt(at + 1)) ? 1 : 0;
  }
  let digits = 0;
  while (digits < 10 && at + digits < end && isDigit(text.charCodeAt(at + digits))) digits++;
  if (digits === 0 || digits > 9) return 0;
  const after = text.charCodeAt(at + digits);
  if (at + digits >= end || (after !== 46 && after !== 41)) return 0;
  return at + digits + 1 === end || isBlank(text.charCodeAt(at + digits + 1)) ? digits + 1 : 0;
}

function isListMarker(text: string, at: number, end: number): boolean {
  return listMarkerLength(text, at, end) > 0;
}

/** CommonMark: a paragraph is only interrupted by an item that has text and, when numbered, starts at 1. */
function mayInterrupt(text: string, at: number, end: number, marker: number): boolean {
  if (at + marker >= end) return false;
  return marker === 1 || (marker === 2 && text.charCodeAt(at) === 49);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isDelimiterRow(text: string, at: number, end: number): boolean {
  const row = text.slice(at, end);
  return row.includes('|') && row.includes('-') && /^[|:\- \t]+$/.test(row);
}

function isDefinition(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at + 1) !== 94 && text.slice(at, end).indexOf(']:') > 1;
}

/** Names of HTML elements that make a block of their own; other tags are inline. */
const HTML_BLOCK =
  /^<(?:\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|script|style|pre|textarea)(?=[\s/>]|$)|\?|!\[CDATA\[|![a-z])/i;

function startsHtmlBlock(text: string, at: number, end: number): boolean {
  return HTML_BLOCK.test(text.slice(at, Math.min(end, at + 40)));
}
