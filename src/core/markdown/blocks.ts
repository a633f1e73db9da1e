import type { Span } from '../text/span';
import { BACKTICK, CR, EQUALS, GREATER, HASH, LESS, MINUS, OPEN_BRACKET, PIPE, SPACE, TAB, TILDE } from './characters';
import { HtmlBlocks } from './htmlBlocks';
import {
  closesFence,
  type Fence,
  isBlank,
  isDefinition,
  isDelimiterRow,
  isListMarker,
  isTaskBox,
  isThematicBreak,
  listMarkerLength,
  mayInterrupt,
  readAtxHeading,
  readFence,
  runLength,
} from './lines';
import { QuoteLines } from './quoteLines';

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
 * A block of Markdown. `start`..`end` covers its lines without the last line end; `lines` are the stretches of its
 * text, without indentation, list markers, heading marks or the line ends, in reading order. Blocks of one list, or of
 * one table, share a `group`.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly lines: readonly Span[];
  readonly group: number;
}

type OpenBlock = { -readonly [key in keyof Block]: key extends 'lines' ? Span[] : Block[key] };

/**
 * Cuts Markdown into blocks in one pass over its lines. It follows CommonMark and GFM where drafts need it (headings of
 * both kinds, fences, indented code, lists, quotes, tables, HTML comments and blocks, link definitions) and reads
 * anything else as paragraphs; it never fails. Contents of block quotes are not looked into.
 */
export function parseBlocks(text: string, from = 0, to = text.length): readonly Block[] {
  return new BlockParser(text, to).parse(from);
}

class BlockParser {
  private readonly blocks: OpenBlock[] = [];
  private current: OpenBlock | undefined;
  /** `indent`: the columns of the list item that holds it, and ends it. */
  private fence: (Fence & { readonly indent: number }) | undefined;
  private inComment = false;
  private readonly html: HtmlBlocks;
  private readonly quote: QuoteLines;
  /** An HTML block is open, up to a blank line or, if this is greater than 0, up to this offset. */
  private inHtml = false;
  private htmlClose = 0;
  private afterBlank = true;
  /** Columns that continue the innermost list item, or 0 outside lists. */
  private itemIndent = 0;
  private group = 0;

  constructor(
    private readonly text: string,
    private readonly to: number,
  ) {
    this.html = new HtmlBlocks(text, to);
    this.quote = new QuoteLines(text);
  }

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

    if (this.fence) {
      if (column >= this.fence.indent || at === end) return this.inFence(lineStart, at, column, end, lineEnd);
      this.closeFence();
    }
    if (this.inComment) return this.inCommentLine(at, end, lineEnd);
    if (this.htmlClose > 0) return this.inHtmlLine(at, end);
    if (at === end) return this.blankLine();
    if (this.inHtml) return this.extend(at, end);

    const unit = text.charCodeAt(at);
    const continuesParagraph =
      !this.afterBlank && (this.current?.kind === 'paragraph' || this.current?.kind === 'list-item');
    if (this.afterBlank && column < this.itemIndent && !isListMarker(text, at, end)) this.itemIndent = 0;
    const indent = column - (column >= this.itemIndent ? this.itemIndent : 0);
    if (indent >= 4 && !isListMarker(text, at, end)) {
      if (continuesParagraph || this.current?.kind === 'code') return this.extend(at, end);
      return this.open('code', at, end, 0);
    }

    switch (unit) {
      case HASH:
        if (this.atxHeading(at, end)) return;
        break;
      case BACKTICK:
      case TILDE:
        if (this.openFence(at, end, column)) return;
        break;
      case GREATER:
        this.itemIndent = 0;
        return this.quoteLine(at, end);
      case LESS:
        if (text.startsWith('<!--', at)) return this.openComment(at, end);
        if (this.openHtml(at, end)) return;
        break;
      case EQUALS:
      case MINUS:
        if (continuesParagraph && this.current?.kind === 'paragraph' && runLength(text, at, end, unit) === end - at) {
          return this.setextHeading(unit === EQUALS ? 1 : 2, end);
        }
        break;
    }
    if (isThematicBreak(text, at, end)) {
      this.itemIndent = 0;
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
    if (!continuesParagraph && unit === OPEN_BRACKET && isDefinition(text, at, end))
      return this.open('definition', at, end, 0);
    if (this.current?.kind === 'quote' && !this.afterBlank && this.quote.isOpen) return this.extend(at, end);
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

  private atxHeading(at: number, end: number): boolean {
    const heading = readAtxHeading(this.text, at, end);
    if (!heading) return false;
    this.itemIndent = 0;
    this.open('heading', at, end, heading.level);
    this.current!.lines[0] = { start: heading.start, end: heading.end };
    this.afterBlank = true;
    return true;
  }

  private setextHeading(level: number, end: number): void {
    Object.assign(this.current!, { kind: 'heading', level, end });
    this.afterBlank = true;
  }

  private openFence(at: number, end: number, column: number): boolean {
    const fence = readFence(this.text, at, end);
    if (!fence) return false;
    if (column < this.itemIndent) this.itemIndent = 0;
    this.open('code', at, end, 0);
    this.fence = { ...fence, indent: this.itemIndent };
    return true;
  }

  private inFence(lineStart: number, at: number, column: number, end: number, lineEnd: number): void {
    const fence = this.fence!;
    const current = this.current!;
    current.lines.push({ start: Math.min(at, lineEnd), end });
    current.end = Math.max(end, lineStart);
    if (column < fence.indent + 4 && closesFence(this.text, at, end, fence)) this.closeFence();
  }

  private closeFence(): void {
    this.fence = undefined;
    this.afterBlank = true;
  }

  private quoteLine(at: number, end: number): void {
    const goesOn = this.current?.kind === 'quote' && !this.afterBlank;
    this.quote.add(at, end, !goesOn);
    if (goesOn) this.extend(at, end);
    else this.open('quote', at, end, 0);
  }

  private openComment(at: number, end: number): void {
    const close = this.text.indexOf('-->', at + 2);
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

  private openHtml(at: number, end: number): boolean {
    const close = this.html.closeOf(at, end);
    if (close < 0) return false;
    this.open('html', at, end, 0);
    if (close === 0) this.inHtml = true;
    else if (close > end) this.htmlClose = close;
    else this.afterBlank = true;
    return true;
  }

  private inHtmlLine(at: number, end: number): void {
    if (at < end) this.extend(at, end);
    if (end < this.htmlClose) return;
    this.htmlClose = 0;
    this.afterBlank = true;
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
    if (this.openFence(start, end, this.itemIndent)) return;
    this.open('list-item', at, end, 0);
    this.current!.lines[0] = { start, end };
    this.afterBlank = false;
  }

  private tableRow(at: number, end: number): void {
    const kind = this.afterBlank ? undefined : this.current?.kind;
    if (kind === 'table' || kind === 'paragraph') return this.extend(at, end);
    this.open(this.text.charCodeAt(at) === PIPE ? 'table' : 'paragraph', at, end, 0);
  }
}
