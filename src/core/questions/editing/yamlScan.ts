import type { Span } from '../../text/span';
import type { KeyPath } from '../parsing/locate';

/** A value in front matter; offsets are relative to the block. */
export interface ScannedValue extends Span {
  /** The way to it; its own key or list position comes last. */
  readonly path: KeyPath;
  /** Of an entry in a map. */
  readonly key: Span | undefined;
  readonly kind: 'scalar' | 'list' | 'map' | 'text';
  /** Inside brackets or braces. */
  readonly inFlow: boolean;
}

/** A word where a key is expected, without a colon. */
export interface ScannedWord extends Span {
  /** The way to the map it stands in. */
  readonly path: KeyPath;
}

export interface YamlScan {
  /** In reading order; a list in brackets comes before its items. */
  readonly values: readonly ScannedValue[];
  readonly words: readonly ScannedWord[];
}

/** A key or a dash that later lines may belong to. */
interface OpenLine {
  readonly indent: number;
  readonly path: KeyPath;
  readonly isItem: boolean;
}

const KEY = /("[^"\n]*"|'[^'\n]*'|[^\s"'#[\]{},&*!|>%@`](?:[ \t]*[^:#,[\]{}"'\n \t])*)[ \t]*:(?=[ \t\r\n]|$)/y;
const MOST_DEPTH = 20;

/**
 * Reads YAML line by line as far as it makes sense, for a file that is being typed: a line that is wrong spoils nothing
 * but itself, and an open bracket ends where the next key begins. Never fails; linear in the length of the block.
 */
export function scanYaml(block: string): YamlScan {
  return new YamlScanner(block).scan();
}

class YamlScanner {
  private readonly values: ScannedValue[] = [];
  private readonly words: ScannedWord[] = [];
  private readonly open: OpenLine[] = [];
  /** Items so far, by the path of their list. */
  private readonly counts = new Map<string, number>();
  private at = 0;

  constructor(private readonly block: string) {}

  scan(): YamlScan {
    while (this.at < this.block.length) this.scanLine();
    return { values: this.values, words: this.words };
  }

  private scanLine(): void {
    const lineStart = this.at;
    const lineEnd = this.lineEnd(lineStart);
    let at = this.skipBlanks(lineStart, lineEnd);
    this.at = this.nextLine(lineEnd);
    if (at === lineEnd || this.block[at] === '#') return;
    for (let depth = 0; depth < MOST_DEPTH && this.isDash(at); depth++) {
      const indent = at - lineStart;
      const list = this.parentAt(indent, true);
      const key = JSON.stringify(list);
      const index = this.counts.get(key) ?? 0;
      this.counts.set(key, index + 1);
      this.open.push({ indent, path: [...list, index], isItem: true });
      at = this.skipBlanks(at + 1, lineEnd);
    }
    const path = this.parentAt(at - lineStart, false);
    const isItem = this.open.at(-1)?.isItem === true && this.open.at(-1)!.path === path;
    KEY.lastIndex = at;
    const match = KEY.exec(this.block);
    if (match) {
      const name = match[1]!.replace(/^["']|["']$/g, '');
      const key = { start: at, end: at + match[1]!.length };
      const indent = at - lineStart;
      this.open.push({ indent, path: [...path, name], isItem: false });
      this.scanValue([...path, name], key, this.skipBlanks(at + match[0].length, lineEnd), lineEnd, indent);
    } else if (isItem && this.block[lineStart + this.open.at(-1)!.indent] === '-') {
      this.scanValue(path, undefined, at, lineEnd, this.open.at(-1)!.indent);
    } else if (this.block[at] === '[' || this.block[at] === '{') {
      const owner = this.takeEmptyValue(path);
      this.scanValue(path, owner?.key, at, lineEnd, this.open.at(-1)?.indent ?? 0);
    } else this.words.push({ path, start: at, end: this.plainEnd(at, lineEnd) });
  }

  /** The value of that path when it is the last one and empty: what follows on the next line takes its place. */
  private takeEmptyValue(path: KeyPath): ScannedValue | undefined {
    const last = this.values.at(-1);
    return last && last.path.length === path.length && last.start === last.end ? this.values.pop() : undefined;
  }

  /**
   * The way to what a line with that indentation belongs to; closes what it ends. A list may stand as far left as its
   * key.
   */
  private parentAt(indent: number, isDash: boolean): KeyPath {
    for (let last = this.open.at(-1); last; last = this.open.at(-1)) {
      if (last.indent < indent || (isDash && last.indent === indent && !last.isItem)) return last.path;
      this.open.pop();
    }
    return [];
  }

  private scanValue(path: KeyPath, key: Span | undefined, start: number, lineEnd: number, indent: number): void {
    const first = this.block[start];
    if (first === '[' || first === '{') {
      const end = this.scanFlow(path, key, start, indent, 0);
      this.at = this.nextLine(this.lineEnd(end));
      return;
    }
    if (first === '|' || first === '>') {
      this.skipText(indent);
      this.values.push({ path, key, kind: 'text', inFlow: false, start, end: Math.max(start, this.at - 1) });
      return;
    }
    const end = first === '"' || first === "'" ? this.quotedEnd(start, lineEnd) : this.plainEnd(start, lineEnd);
    this.values.push({ path, key, kind: 'scalar', inFlow: false, start, end });
  }

  /** Goes past the lines of a text block: those that are blank or stand further right than its key. */
  private skipText(indent: number): void {
    while (this.at < this.block.length) {
      const end = this.lineEnd(this.at);
      const first = this.skipBlanks(this.at, end);
      if (first < end && first - this.at <= indent) return;
      this.at = this.nextLine(end);
    }
  }

  /** Reads a list or map in brackets and returns where it ends. */
  private scanFlow(path: KeyPath, key: Span | undefined, start: number, indent: number, depth: number): number {
    const isList = this.block[start] === '[';
    const kind = isList ? 'list' : 'map';
    const index = this.values.push({ path, key, kind, inFlow: depth > 0, start, end: start });
    let at = start + 1;
    let count = 0;
    for (;;) {
      at = this.skipFlowBlanks(at, indent);
      const unit = this.block[at];
      if (unit === undefined || unit === '\n' || unit === ']' || unit === '}') {
        if (unit === ']' || unit === '}') at++;
        this.values[index - 1] = { ...this.values[index - 1]!, end: at };
        return at;
      }
      if (unit === ',') {
        count++;
        at++;
        continue;
      }
      at = this.scanFlowEntry(isList ? [...path, count] : path, isList, at, indent, depth);
    }
  }

  private scanFlowEntry(path: KeyPath, isItem: boolean, start: number, indent: number, depth: number): number {
    KEY.lastIndex = start;
    const match = isItem ? null : KEY.exec(this.block);
    if (!isItem && !match) {
      const end = Math.max(start + 1, this.flowPlainEnd(start));
      this.words.push({ path, start, end });
      return end;
    }
    const own = match ? [...path, match[1]!.replace(/^["']|["']$/g, '')] : path;
    const key = match ? { start, end: start + match[1]!.length } : undefined;
    const from = match ? this.skipBlanks(start + match[0].length, this.block.length) : start;
    const first = this.block[from];
    if ((first === '[' || first === '{') && depth < MOST_DEPTH) return this.scanFlow(own, key, from, indent, depth + 1);
    const isQuoted = first === '"' || first === "'";
    const end = isQuoted ? this.quotedEnd(from, this.lineEnd(from)) : this.flowPlainEnd(from);
    this.values.push({ path: own, key, kind: 'scalar', inFlow: true, start: from, end });
    return Math.max(end, start + 1);
  }

  /**
   * Goes past blanks, line ends and comments in brackets; stays on the line end where the next line begins with a key
   * of the map outside, or the block ends.
   */
  private skipFlowBlanks(from: number, indent: number): number {
    let at = from;
    for (;;) {
      at = this.skipBlanks(at, this.block.length);
      if (this.block[at] === '#' && /\s/.test(this.block[at - 1] ?? ' ')) at = this.lineEnd(at);
      if (this.block[at] === '\r') at++;
      if (this.block[at] !== '\n') return at;
      const next = this.skipBlanks(at + 1, this.block.length);
      const isOutside = next - at - 1 <= indent && this.block[next] !== ']' && this.block[next] !== '}';
      if (isOutside && this.block[next] !== '\n' && this.block[next] !== '\r') return at;
      at = next;
    }
  }

  private flowPlainEnd(from: number): number {
    let end = from;
    while (end < this.block.length && !/[,[\]{}\n\r]/.test(this.block[end]!)) {
      if (this.block[end] === '#' && /\s/.test(this.block[end - 1] ?? '')) break;
      end++;
    }
    return this.trimEnd(from, end);
  }

  private plainEnd(from: number, lineEnd: number): number {
    const comment = this.block.slice(from, lineEnd).search(/(?:^|[ \t])#/);
    return this.trimEnd(from, comment < 0 ? lineEnd : from + comment);
  }

  private quotedEnd(from: number, lineEnd: number): number {
    const quote = this.block[from];
    for (let at = from + 1; at < lineEnd; at++) {
      if (this.block[at] === '\\' && quote === '"') at++;
      else if (this.block[at] === quote) return at + 1;
    }
    return this.trimEnd(from, lineEnd);
  }

  private trimEnd(from: number, to: number): number {
    let end = to;
    while (end > from && /\s/.test(this.block[end - 1]!)) end--;
    return end;
  }

  private isDash(at: number): boolean {
    return this.block[at] === '-' && /\s/.test(this.block[at + 1] ?? ' ');
  }

  private skipBlanks(from: number, to: number): number {
    let at = from;
    while (at < to && (this.block[at] === ' ' || this.block[at] === '\t')) at++;
    return at;
  }

  private lineEnd(from: number): number {
    const end = this.block.indexOf('\n', from);
    if (end < 0) return this.block.length;
    return end > from && this.block[end - 1] === '\r' ? end - 1 : end;
  }

  private nextLine(lineEnd: number): number {
    return lineEnd + (this.block[lineEnd] === '\r' ? 2 : 1);
  }
}
