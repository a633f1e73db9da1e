import {
  EMPTY_HASH,
  EMPTY_SECOND,
  hashSecond,
  hashUnit,
  internHashed,
  internWord,
  OPAQUE_WORD,
} from '../../text/vocabulary';
import {
  BLANK,
  CLASS,
  CONTINUES,
  classOf,
  DIGIT,
  ELLIPSIS,
  LETTER,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  OTHER,
  PERCENT,
  PLAIN,
  QUESTION,
  SPACE,
  STOP,
  UPPER,
} from '../characters';
import {
  angleEnd,
  backticksAt,
  codeSpanEnd,
  commentEnd,
  entityEnd,
  footnoteEnd,
  imageEnd,
  linkTargetEnd,
  NearMark,
} from './inlines';
import { addressEnd, flagsOfText, mayGoOn, oddWordEnd, opensAddress } from './oddWords';
import { WordCollector } from './wordCollector';
import { type Prose, type ProseRun, WordFlag } from './words';

/** Reads runs of prose into words and sentences, in one pass over their code units; linear in their length. */
export function readProse(text: string, runs: readonly ProseRun[]): Prose {
  const reader = new ProseReader(text);
  for (const run of runs) reader.read(run);
  return reader.finish();
}

const LETTER_BIT = 256 << LETTER;
const UPPER_BIT = 256 << UPPER;
const DIGIT_BIT = 256 << DIGIT;

/** Reads code units; what it finds goes to the collector. */
class ProseReader extends WordCollector {
  private readonly bracket = new NearMark(this.text, ']');
  private readonly parenthesis = new NearMark(this.text, ')');

  read({ block, lines }: ProseRun): void {
    this.open(block);
    const limit = lines[lines.length - 1]!.end;
    let resume = 0;
    for (const line of lines) {
      const from = Math.max(line.start, resume);
      if (from < line.end) resume = this.readLine(from, line.end, limit);
    }
    this.closeSentence();
  }

  /** Reads up to `to`; an inline construct may reach to `limit`, on a later line. Returns where reading stopped. */
  private readLine(from: number, to: number, limit: number): number {
    const { text } = this;
    let i = from;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const kind = classOf(unit);
      if (kind === LETTER || kind === UPPER || kind === DIGIT) i = this.readWord(i, to);
      else if (kind === BLANK) i++;
      else i = this.readMark(unit, i, to, limit);
    }
    return i;
  }

  /** Reads a word and the blank behind it, if one follows. */
  private readWord(from: number, to: number): number {
    const { text } = this;
    let i = from;
    let hash = EMPTY_HASH;
    let second = EMPTY_SECOND;
    let kinds = 0;
    let next = 0;
    for (; i < to; i++) {
      next = text.charCodeAt(i);
      const plain = next < 128 ? PLAIN[next]! : 0;
      if (plain === 0) break;
      kinds |= plain;
      hash = hashUnit(hash, plain & 127);
      second = hashSecond(second, plain & 127);
      next = 0;
    }
    if ((next > 127 || CONTINUES[next] === 1) && mayGoOn(text, i, to, next)) return this.readOddWord(from, to);
    let flags = (kinds & DIGIT_BIT) === 0 ? 0 : WordFlag.digit;
    if ((kinds & UPPER_BIT) !== 0) {
      if (CLASS[text.charCodeAt(from)] === UPPER) flags |= WordFlag.capitalised;
      if ((kinds & LETTER_BIT) === 0 && i - from > 1) flags |= WordFlag.upperCase;
    }
    if (next === PERCENT) flags |= WordFlag.percent;
    this.add(from, i, internHashed(text, from, i, hash, second), flags);
    return next === SPACE ? i + 1 : i;
  }

  private readOddWord(from: number, to: number): number {
    const { text } = this;
    const end = oddWordEnd(text, from, to);
    if (opensAddress(text, end, to)) {
      const close = addressEnd(text, from, to);
      this.add(from, close, OPAQUE_WORD, WordFlag.opaque);
      return close;
    }
    const flags = flagsOfText(text, from, end) | (text.charCodeAt(end) === PERCENT ? WordFlag.percent : 0);
    this.add(from, end, internWord(text, from, end), flags);
    return end;
  }

  /** Reads punctuation or an inline construct at `i` and returns where to go on. */
  private readMark(unit: number, i: number, to: number, limit: number): number {
    const { text } = this;
    switch (unit) {
      case STOP:
        return this.readStop(i, to);
      case 33: // !
        if (text.charCodeAt(i + 1) === OPEN_BRACKET) return this.readImage(i, limit);
        return this.terminate(unit, i + 1);
      case QUESTION:
      case 0xff1f:
        return this.terminate(QUESTION, i + 1);
      case ELLIPSIS:
      case 0x3002:
      case 0xff01:
        return this.terminate(unit, i + 1);
      case 45: // -
        return this.readHyphen(i, to);
      case 44: // ,
        this.mark(WordFlag.afterComma);
        return this.separate(i);
      case 36: // $
      case 0x20ac:
      case 0xa3:
      case 0xa5:
        this.mark(WordFlag.currency);
        return i + 1;
      case 34: // "
      case 0x201c:
      case 0x201d:
      case 0x201e:
        this.quote();
        return this.extendTerminator(i);
      case 96: // `
        return this.readCode(i, limit);
      case 60: // <
        return this.readAngle(i, limit);
      case 91: // [
        return text.charCodeAt(i + 1) === 94 ? footnoteEnd(text, i, to) : this.separate(i);
      case 93: // ]
        return this.closeBracket(i, limit);
      case 92: // a backslash takes the special meaning off the next unit
        return classOf(text.charCodeAt(i + 1)) === OTHER ? Math.min(i + 2, to) : i + 1;
      case 38: // &
        return entityEnd(text, i);
      case 42: // *
      case 95: // _
      case 126: // ~
      case 39: // '
      case 0x2019:
      case 0x2018:
        return this.extendTerminator(i);
      case 41: // )
        this.extendTerminator(i);
        return this.separate(i);
      case PERCENT:
        return i + 1;
      default:
        return this.separate(i);
    }
  }

  private readStop(i: number, to: number): number {
    let end = i + 1;
    while (end < to && this.text.charCodeAt(end) === STOP) end++;
    return this.terminate(end > i + 1 ? ELLIPSIS : STOP, end);
  }

  private readHyphen(i: number, to: number): number {
    const { text } = this;
    const before = i > 0 ? classOf(text.charCodeAt(i - 1)) : BLANK;
    const after = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : BLANK;
    const glued = before !== BLANK && before !== OTHER && after !== BLANK && after !== OTHER;
    return glued && this.join(i) ? i + 1 : this.separate(i);
  }

  private readCode(i: number, limit: number): number {
    const ticks = backticksAt(this.text, i);
    const end = codeSpanEnd(this.text, i, ticks, limit);
    if (end < 0) return i + ticks;
    this.inlines.push({ kind: 'code', start: i, end });
    this.add(i, end, OPAQUE_WORD, WordFlag.opaque | WordFlag.code);
    return end;
  }

  private readAngle(i: number, limit: number): number {
    const { text } = this;
    if (text.startsWith('<!--', i)) {
      const end = commentEnd(text, i, limit);
      this.inlines.push({ kind: 'comment', start: i, end });
      return end;
    }
    const end = angleEnd(text, i, limit);
    if (end < 0) return this.separate(i);
    const content = text.slice(i, end - 1);
    if (content.includes('://') || content.includes('@')) this.add(i + 1, end - 1, OPAQUE_WORD, WordFlag.opaque);
    else this.inlines.push({ kind: 'html', start: i, end });
    return end;
  }

  private readImage(i: number, limit: number): number {
    const end = this.bracket.isNear(i + 2) ? imageEnd(this.text, i, limit) : -1;
    if (end < 0) return i + 2;
    this.inlines.push({ kind: 'image', start: i, end });
    return end;
  }

  private closeBracket(i: number, limit: number): number {
    const next = this.text.charCodeAt(i + 1);
    const mayClose =
      next === OPEN_BRACKET ? this.bracket.isNear(i + 2) : next === OPEN_PARENTHESIS && this.parenthesis.isNear(i + 2);
    const end = mayClose ? linkTargetEnd(this.text, i + 1, limit) : i + 1;
    if (end === i + 1) return this.separate(i);
    this.inlines.push({ kind: 'link', start: i + 1, end });
    return end;
  }
}
