import { OPAQUE_WORD, type WordId } from '../../text/vocabulary';
import { ELLIPSIS, QUESTION, STOP } from '../characters';
import { endsAtStop, maySentenceFollow } from './sentenceEnds';
import { keepWords, openRoom, type Room } from './wordRoom';
import { type InlineSpan, type Prose, type Sentence, WordFlag } from './words';

/**
 * Gathers the words of prose and finds out where its sentences end. Word numbers in here count from the beginning of
 * the room.
 */
export class WordCollector {
  private readonly room: Room;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly id: Int32Array;
  private readonly flags: Uint16Array;
  /** The number of the first word, and the one behind the last. */
  private readonly base: number;
  private count: number;
  private readonly sentences: Sentence[] = [];
  protected readonly inlines: InlineSpan[] = [];

  private sentenceFirst = 0;
  private pendingFlags = 0;
  private terminator = 0;
  private terminatorEnd = 0;
  private quoteFrom = -1;
  private block = 0;

  constructor(protected readonly text: string) {
    // Two words touch only where one of them is a code span or an address, of three code units or more.
    this.room = openRoom((text.length >> 1) + 2);
    ({ start: this.start, end: this.end, id: this.id, flags: this.flags } = this.room.words);
    this.base = this.room.from;
    this.count = this.base;
  }

  finish(): Prose {
    return { words: keepWords(this.room, this.count), sentences: this.sentences, inlines: this.inlines };
  }

  /** Begins a run of prose in a block. */
  protected open(block: number): void {
    this.block = block;
    this.pendingFlags = WordFlag.opensBlock | WordFlag.afterPunctuation;
    this.sentenceFirst = this.count;
    this.terminator = 0;
    this.quoteFrom = -1;
  }

  protected add(start: number, end: number, id: WordId, flags: number): void {
    if (this.terminator !== 0 && this.endsSentence(start, id, flags)) this.closeSentence();
    this.terminator = 0;
    const n = this.count++;
    this.start[n] = start;
    this.end[n] = end;
    this.id[n] = id;
    this.flags[n] = flags | this.pendingFlags;
    this.pendingFlags = 0;
  }

  /** Whether the mark before a word at `start` ended a sentence. */
  private endsSentence(start: number, id: WordId, flags: number): boolean {
    if (this.count === this.sentenceFirst || this.terminatorEnd === start) return false;
    if (!maySentenceFollow(this.text.charCodeAt(start - 1))) return false;
    const lower = (flags & (WordFlag.capitalised | WordFlag.digit | WordFlag.opaque)) === 0;
    if (this.terminator === STOP) return endsAtStop(this.id[this.count - 1]!, this.flags[this.count - 1]!, lower);
    if (this.terminator === ELLIPSIS) return !lower;
    return !lower || id === OPAQUE_WORD;
  }

  protected closeSentence(): void {
    if (this.count > this.sentenceFirst) {
      const last = this.count - 1;
      this.sentences.push({
        start: this.start[this.sentenceFirst]!,
        end: Math.max(this.end[last]!, this.terminator === 0 ? 0 : this.terminatorEnd),
        first: this.sentenceFirst - this.base,
        last: last - this.base,
        block: this.block,
        question: this.terminator === QUESTION,
      });
    }
    this.sentenceFirst = this.count;
    this.terminator = 0;
  }

  /** A mark that stands between two words. */
  protected separate(i: number): number {
    this.pendingFlags |= WordFlag.afterPunctuation;
    return i + 1;
  }

  /** A mark that closes what ended with the sentence. */
  protected extendTerminator(i: number): number {
    if (this.terminator !== 0) this.terminatorEnd = i + 1;
    return i + 1;
  }

  protected terminate(unit: number, end: number): number {
    this.terminator = unit;
    this.terminatorEnd = end;
    this.pendingFlags |= WordFlag.afterPunctuation;
    return end;
  }

  protected quote(): void {
    if (this.quoteFrom < 0) {
      this.quoteFrom = this.count;
      return;
    }
    for (let n = this.quoteFrom; n < this.count; n++) this.flags[n]! |= WordFlag.quoted;
    this.quoteFrom = -1;
  }

  /** A hyphen at `i` joins the word that ended there to the next. */
  protected join(i: number): boolean {
    if (this.count === this.base || this.end[this.count - 1] !== i) return false;
    this.pendingFlags |= WordFlag.joined;
    return true;
  }

  /** Notes what a mark says about the next word. */
  protected mark(flags: number): void {
    this.pendingFlags |= flags;
  }
}
