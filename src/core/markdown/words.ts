import type { Span } from '../text/span';
import {
  EMPTY_HASH,
  EMPTY_SECOND,
  hashSecond,
  hashUnit,
  internHashed,
  internWord,
  OPAQUE_WORD,
  type WordId,
  wordSet,
  wordText,
} from '../text/vocabulary';
import type { Block } from './blocks';

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

/** The words of an answer in reading order, in parallel arrays indexed by word number; offsets are UTF-16 code units. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly flags: Uint16Array;
}

/** Word numbers `first`..`last` (inclusive) and the text they cover, with the closing punctuation. A list item ends every sentence in it. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into the blocks of the answer. */
  readonly block: number;
  /** `?` ends the sentence. */
  readonly question: boolean;
}

/** A tag, angle-bracket word or comment inside prose. */
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

/** Reads runs of prose into words and sentences, in one pass over their code units; linear in their length. */
export function readProse(text: string, runs: readonly ProseRun[]): Prose {
  const reader = new ProseReader(text);
  for (const run of runs) reader.read(run);
  return reader.finish();
}

/** The runs of prose of blocks: paragraphs, list items and table rows. */
export function toProseRuns(blocks: readonly Block[]): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' || block.kind === 'list-item') runs.push({ block: index, lines: block.lines });
    else if (block.kind === 'table') block.lines.forEach(line => runs.push({ block: index, lines: [line] }));
  });
  return runs;
}

/** Inline constructs longer than this many code units are read as text, so that unclosed ones cost no more than a line. */
const MOST_INLINE = 600;

const OTHER = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const BLANK = 4;

const CLASS = new Uint8Array(128);
for (let unit = 97; unit <= 122; unit++) CLASS[unit] = LETTER;
for (let unit = 65; unit <= 90; unit++) CLASS[unit] = UPPER;
for (let unit = 48; unit <= 57; unit++) CLASS[unit] = DIGIT;
for (const unit of [9, 10, 13, 32]) CLASS[unit] = BLANK;

/** For letters and digits of ASCII: the unit in lower case, and a bit for the class from bit 8 on. Else 0. */
const PLAIN = new Uint16Array(128);
CLASS.forEach((kind, unit) => {
  if (kind === LETTER || kind === DIGIT) PLAIN[unit] = unit | (256 << kind);
  else if (kind === UPPER) PLAIN[unit] = (unit + 32) | (256 << kind);
});

/** Marks after which a word may go on, or be an address: ' , . : @ */
const CONTINUES = new Uint8Array(128);
for (const unit of [39, 44, 46, 58, 64]) CONTINUES[unit] = 1;

const LETTER_OR_MARK = /[\p{L}\p{M}\p{N}]/u;

function classOf(unit: number): number {
  if (unit < 128) return CLASS[unit]!;
  if (unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x3000) return BLANK;
  if ((unit >= 0x2010 && unit <= 0x206f) || (unit >= 0x20a0 && unit <= 0x20cf) || unit === 0xfeff) return OTHER;
  if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) return LETTER;
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  return LETTER_OR_MARK.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

/** Marks that may stand directly before the first word of a sentence. */
const BEFORE_SENTENCE = '"\'\u201c\u2018([*_`$€£';
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = wordSet('e.g i.e eg ie vs approx no fig dept cf al est');
/** Titles and months: abbreviations only with a capital. */
const NAMES = wordSet('dr mr mrs ms prof st jan feb mar apr jun jul aug sep sept oct nov dec');
/** Abbreviations whose full stop ends the sentence when a capital follows. */
const MAY_END = wordSet('etc inc ltd co corp no min max sec al');

/** Room for words is set aside in pieces of this many, which answers share: a buffer of its own costs an answer more than filling it. */
const ROOM = 1 << 12;

let room = makeRoom(0);
let taken = 0;

function makeRoom(size: number): Words {
  return {
    count: size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    flags: new Uint16Array(size),
  };
}

/** The part of the room from word `from` on that has `count` words. */
function cutRoom(from: number, count: number): Words {
  const { start, end, id, flags } = room;
  return {
    count,
    start: new Int32Array(start.buffer, 4 * from, count),
    end: new Int32Array(end.buffer, 4 * from, count),
    id: new Int32Array(id.buffer, 4 * from, count),
    flags: new Uint16Array(flags.buffer, 2 * from, count),
  };
}

class ProseReader {
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly id: Int32Array;
  private readonly flags: Uint16Array;
  /** The place of the first word in the room, and the one behind the last; so are all word numbers in here. */
  private readonly base: number;
  private count: number;
  private readonly sentences: Sentence[] = [];
  private readonly inlines: InlineSpan[] = [];

  private sentenceFirst = 0;
  private pendingFlags = 0;
  private terminator = 0;
  private terminatorEnd = 0;
  private quoteFrom = -1;
  private block = 0;

  constructor(private readonly text: string) {
    // Two words touch only where one of them is a code span or an address, of three code units or more.
    const most = (text.length >> 1) + 2;
    if (taken + most > room.count) {
      room = makeRoom(Math.max(ROOM, most));
      taken = 0;
    }
    ({ start: this.start, end: this.end, id: this.id, flags: this.flags } = room);
    this.base = taken;
    this.count = taken;
  }

  read(run: ProseRun): void {
    this.block = run.block;
    this.pendingFlags = WordFlag.opensBlock | WordFlag.afterPunctuation;
    this.sentenceFirst = this.count;
    this.terminator = 0;
    this.quoteFrom = -1;
    const last = run.lines.length - 1;
    let resume = 0;
    run.lines.forEach(line => {
      const from = Math.max(line.start, resume);
      if (from < line.end) resume = this.readLine(from, line.end, run.lines[last]!.end);
      this.noteGap();
    });
    this.closeSentence();
  }

  finish(): Prose {
    const words = cutRoom(this.base, this.count - this.base);
    taken = this.count;
    return { words, sentences: this.sentences, inlines: this.inlines };
  }

  /** Reads up to `to`; an inline construct may reach to `limit`, on a later line. Returns where reading stopped. */
  private readLine(from: number, to: number, limit: number): number {
    const { text } = this;
    let i = from;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const kind = classOf(unit);
      if (kind === LETTER || kind === UPPER || kind === DIGIT) i = this.readWord(i, to);
      else if (kind === BLANK) {
        this.noteGap();
        i++;
      } else i = this.readMark(unit, i, to, limit);
    }
    return i;
  }

  /** A blank or a line end: what stood before it may have ended the sentence. */
  private noteGap(): void {
    if (this.terminator !== 0 && this.terminatorEnd !== 0) this.pendingFlags |= WordFlag.afterPunctuation;
  }

  private readWord(from: number, to: number): number {
    const { text } = this;
    let i = from;
    let hash = EMPTY_HASH;
    let second = EMPTY_SECOND;
    let kinds = 0;
    let next = 32;
    for (; i < to; i++) {
      next = text.charCodeAt(i);
      const plain = next < 128 ? PLAIN[next]! : 0;
      if (plain === 0) break;
      kinds |= plain;
      hash = hashUnit(hash, plain & 127);
      second = hashSecond(second, plain & 127);
      next = 32;
    }
    if (next !== 32 && (next > 127 || CONTINUES[next] === 1) && this.goesOn(i, to, next))
      return this.readOddWord(from, to);
    let flags = (kinds & (256 << DIGIT)) === 0 ? 0 : WordFlag.digit;
    if ((kinds & (256 << UPPER)) !== 0) {
      if (CLASS[text.charCodeAt(from)] === UPPER) flags |= WordFlag.capitalised;
      if ((kinds & (256 << LETTER)) === 0 && i - from > 1) flags |= WordFlag.upperCase;
    }
    if (next === 37) flags |= WordFlag.percent;
    this.add(from, i, internHashed(text, from, i, hash, second), flags);
    return i;
  }

  /** Whether something after the mark at `i` may belong to the word before it. */
  private goesOn(i: number, to: number, unit: number): boolean {
    if (unit > 127 || unit === 58) return true;
    const after = i + 1 < to ? classOf(this.text.charCodeAt(i + 1)) : BLANK;
    return after !== BLANK && after !== OTHER;
  }

  /** A word with an apostrophe, full stop, letter outside ASCII or the like in it, or an address. */
  private readOddWord(from: number, to: number): number {
    const { text } = this;
    let i = from;
    let digit = false;
    let lower = false;
    let letters = 0;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      const kind = classOf(unit);
      if (kind === LETTER) {
        lower = true;
        letters++;
      } else if (kind === UPPER) letters++;
      else if (kind === DIGIT) digit = true;
      else if (!this.joinsWord(i, to, unit)) break;
    }
    let flags = 0;
    if (classOf(text.charCodeAt(from)) === UPPER) flags |= WordFlag.capitalised;
    if (!lower && letters > 1) flags |= WordFlag.upperCase;
    if (digit) flags |= WordFlag.digit;
    const next = text.charCodeAt(i);
    if (next === 64 && i + 1 < to && classOf(text.charCodeAt(i + 1)) !== BLANK) return this.readAddress(from, to);
    if (next === 58 && text.startsWith('://', i)) return this.readAddress(from, to);
    if (next === 37) flags |= WordFlag.percent;
    this.add(from, i, internWord(text, from, i), flags);
    return i;
  }

  /** Whether the mark at `i` belongs to the word around it: an apostrophe, the stop in `Node.js`, the comma in `1,200`, the colon in `12:30`. */
  private joinsWord(i: number, to: number, unit: number): boolean {
    const after = i + 1 < to ? classOf(this.text.charCodeAt(i + 1)) : BLANK;
    if (after === OTHER || after === BLANK) return false;
    if (unit === 39 || unit === 0x2019 || unit === 46) return true;
    return (unit === 44 || unit === 58) && after === DIGIT && classOf(this.text.charCodeAt(i - 1)) === DIGIT;
  }

  private readAddress(from: number, to: number): number {
    let i = from;
    while (
      i < to &&
      classOf(this.text.charCodeAt(i)) !== BLANK &&
      this.text.charCodeAt(i) !== 41 &&
      this.text.charCodeAt(i) !== 62
    )
      i++;
    while (i > from && /[.,;:!?'"*_]/.test(this.text[i - 1]!)) i--;
    this.add(from, i, OPAQUE_WORD, WordFlag.opaque);
    return i;
  }

  private add(start: number, end: number, id: WordId, flags: number): void {
    if (this.terminator !== 0 && this.endsSentence(start, id, flags)) this.closeSentence();
    this.terminator = 0;
    const n = this.count++;
    this.start[n] = start;
    this.end[n] = end;
    this.id[n] = id;
    this.flags[n] = flags | this.pendingFlags;
    this.pendingFlags = 0;
  }

  private endsSentence(start: number, id: WordId, flags: number): boolean {
    if (this.count === this.sentenceFirst) return false;
    const between = this.text.charCodeAt(start - 1);
    const lower = (flags & (WordFlag.capitalised | WordFlag.digit | WordFlag.opaque)) === 0;
    if (
      this.terminatorEnd === start ||
      (classOf(between) !== BLANK && !BEFORE_SENTENCE.includes(String.fromCharCode(between)))
    )
      return false;
    if (this.terminator === 46) {
      const last = this.count - 1;
      const word = this.id[last]!;
      if (MAY_END.has(word)) return !lower;
      if (ABBREVIATIONS.has(word)) return false;
      if ((this.flags[last]! & WordFlag.capitalised) === 0) return true;
      return !NAMES.has(word) && (wordText(word).length !== 1 || wordText(word) === 'i');
    }
    if (this.terminator === 0x2026) return !lower;
    return !lower || id === OPAQUE_WORD;
  }

  private closeSentence(): void {
    if (this.count > this.sentenceFirst) {
      const last = this.count - 1;
      this.sentences.push({
        start: this.start[this.sentenceFirst]!,
        end: Math.max(this.end[last]!, this.terminator === 0 ? 0 : this.terminatorEnd),
        first: this.sentenceFirst - this.base,
        last: last - this.base,
        block: this.block,
        question: this.terminator === 63,
      });
    }
    this.sentenceFirst = this.count;
    this.terminator = 0;
  }

  /** Reads punctuation or an inline construct at `i` and returns where to go on. */
  private readMark(unit: number, i: number, to: number, limit: number): number {
    const { text } = this;
    switch (unit) {
      case 46: // .
        if (text.charCodeAt(i + 1) === 46) {
          let end = i;
          while (end < to && text.charCodeAt(end) === 46) end++;
          this.terminate(0x2026, end);
          return end;
        }
        this.terminate(46, i + 1);
        return i + 1;
      case 33:
      case 63:
      case 0x2026:
      case 0x3002:
      case 0xff01:
      case 0xff1f:
        if (unit === 33 && text.charCodeAt(i + 1) === 91) return this.readImage(i, limit);
        this.terminate(unit === 0xff1f ? 63 : unit, i + 1);
        return i + 1;
      case 45: // -
        return this.readHyphen(i, to);
      case 44: // ,
        this.pendingFlags |= WordFlag.afterPunctuation | WordFlag.afterComma;
        return i + 1;
      case 36:
      case 0x20ac:
      case 0xa3:
      case 0xa5:
        this.pendingFlags |= WordFlag.currency;
        return i + 1;
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x201e:
        this.quote();
        if (this.terminator !== 0) this.terminatorEnd = i + 1;
        return i + 1;
      case 96:
        return this.readCode(i, limit);
      case 60:
        return this.readAngle(i, limit);
      case 91:
        if (text.charCodeAt(i + 1) === 94) return skipTo(text, i, to, 93);
        this.pendingFlags |= WordFlag.afterPunctuation;
        return i + 1;
      case 93:
        return this.closeBracket(i, limit);
      case 92: // a backslash takes the special meaning off the next unit
        return classOf(text.charCodeAt(i + 1)) === OTHER ? Math.min(i + 2, to) : i + 1;
      case 38: {
        const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i.exec(text.slice(i, i + 34));
        return entity ? i + entity[0].length : i + 1;
      }
      case 42:
      case 95:
      case 126:
      case 39:
      case 0x2019:
      case 0x2018:
        if (this.terminator !== 0) this.terminatorEnd = i + 1;
        return i + 1;
      case 41:
        if (this.terminator !== 0) this.terminatorEnd = i + 1;
        this.pendingFlags |= WordFlag.afterPunctuation;
        return i + 1;
      case 37:
        return i + 1;
      default:
        this.pendingFlags |= WordFlag.afterPunctuation;
        return i + 1;
    }
  }

  private terminate(unit: number, end: number): void {
    this.terminator = unit;
    this.terminatorEnd = end;
    this.pendingFlags |= WordFlag.afterPunctuation;
  }

  private readHyphen(i: number, to: number): number {
    const { text } = this;
    const before = i > 0 ? classOf(text.charCodeAt(i - 1)) : BLANK;
    const after = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : BLANK;
    const glued = before !== BLANK && before !== OTHER && after !== BLANK && after !== OTHER;
    if (glued && this.count > this.base && this.end[this.count - 1] === i) this.pendingFlags |= WordFlag.joined;
    else this.pendingFlags |= WordFlag.afterPunctuation;
    return i + 1;
  }

  private quote(): void {
    if (this.quoteFrom < 0) {
      this.quoteFrom = this.count;
      return;
    }
    for (let n = this.quoteFrom; n < this.count; n++) this.flags[n]! |= WordFlag.quoted;
    this.quoteFrom = -1;
  }

  private readCode(i: number, limit: number): number {
    const { text } = this;
    let ticks = 0;
    while (text.charCodeAt(i + ticks) === 96) ticks++;
    const far = Math.min(limit, i + ticks + MOST_INLINE);
    for (let close = i + ticks; close < far; ) {
      close = text.indexOf('`', close);
      if (close < 0 || close >= far) break;
      let run = 0;
      while (text.charCodeAt(close + run) === 96) run++;
      if (run === ticks) {
        this.inlines.push({ kind: 'code', start: i, end: close + run });
        this.add(i, close + run, OPAQUE_WORD, WordFlag.opaque | WordFlag.code);
        return close + run;
      }
      close += run;
    }
    return i + ticks;
  }

  private readAngle(i: number, limit: number): number {
    const { text } = this;
    if (text.startsWith('<!--', i)) {
      const close = text.slice(i, limit).indexOf('-->', 4);
      const end = close < 0 ? limit : i + close + 3;
      this.inlines.push({ kind: 'comment', start: i, end });
      return end;
    }
    const next = text.charCodeAt(i + 1);
    const opens = classOf(next) === LETTER || classOf(next) === UPPER || next === 47;
    if (opens) {
      const far = Math.min(limit, i + MOST_INLINE);
      for (let close = i + 1; close < far; close++) {
        const unit = text.charCodeAt(close);
        if (unit === 60) break;
        if (unit !== 62) continue;
        if (text.slice(i, close).includes('://') || text.slice(i, close).includes('@')) {
          this.add(i + 1, close, OPAQUE_WORD, WordFlag.opaque);
        } else this.inlines.push({ kind: 'html', start: i, end: close + 1 });
        return close + 1;
      }
    }
    this.pendingFlags |= WordFlag.afterPunctuation;
    return i + 1;
  }

  private readImage(i: number, limit: number): number {
    const close = closingBracket(this.text, i + 2, limit);
    if (close < 0) return i + 2;
    const end = linkTargetEnd(this.text, close + 1, limit);
    if (end === close + 1) return i + 2;
    this.inlines.push({ kind: 'image', start: i, end });
    return end;
  }

  private closeBracket(i: number, limit: number): number {
    const end = linkTargetEnd(this.text, i + 1, limit);
    if (end > i + 1) this.inlines.push({ kind: 'link', start: i + 1, end });
    else this.pendingFlags |= WordFlag.afterPunctuation;
    return end;
  }
}

function skipTo(text: string, from: number, to: number, unit: number): number {
  for (let i = from + 1; i < to; i++) if (text.charCodeAt(i) === unit) return i + 1;
  return from + 1;
}

/** The `]` that closes a bracket whose text starts at `from`, within `MOST_INLINE` code units, or -1. */
function closingBracket(text: string, from: number, limit: number): number {
  const far = Math.min(limit, from + MOST_INLINE);
  for (let i = from, depth = 0; i < far; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 91) depth++;
    else if (unit === 93 && depth-- === 0) return i;
  }
  return -1;
}

/** The end of `(target "title")` or `[reference]` at `from`, or `from` when there is none within `MOST_INLINE` code units. */
function linkTargetEnd(text: string, from: number, limit: number): number {
  const unit = text.charCodeAt(from);
  const far = Math.min(limit, from + MOST_INLINE);
  if (unit === 91) {
    for (let i = from + 1; i < far; i++) {
      if (text.charCodeAt(i) === 93) return i + 1;
      if (text.charCodeAt(i) === 91) return from;
    }
    return from;
  }
  if (unit !== 40) return from;
  for (let i = from + 1, depth = 0; i < far; i++) {
    const other = text.charCodeAt(i);
    if (other === 40) depth++;
    else if (other === 41 && depth-- === 0) return i + 1;
  }
  return from;
}
