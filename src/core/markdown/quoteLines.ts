import { EQUALS, GREATER } from './characters';
import { closesFence, type Fence, isBlank, isThematicBreak, readAtxHeading, readFence, runLength } from './lines';

/**
 * Follows the lines of a block quote, to tell whether a line without a mark goes on in it: only a paragraph can be
 * continued that way.
 */
export class QuoteLines {
  private fence: Fence | undefined;
  private inParagraph = false;

  constructor(private readonly text: string) {}

  /** Whether the next line belongs to the quote without a mark. */
  get isOpen(): boolean {
    return this.inParagraph;
  }

  /** Takes a marked line. The first one of a quote forgets what was before. */
  add(at: number, end: number, isFirst: boolean): void {
    const { text } = this;
    if (isFirst) this.fence = undefined;
    let start = at;
    while (start < end && (text.charCodeAt(start) === GREATER || isBlank(text.charCodeAt(start)))) start++;
    const wasFence = this.fence;
    if (wasFence) {
      if (closesFence(text, start, end, wasFence)) this.fence = undefined;
    } else this.fence = readFence(text, start, end);
    this.inParagraph = !wasFence && !this.fence && this.isProse(start, end);
  }

  private isProse(start: number, end: number): boolean {
    const { text } = this;
    if (start === end || isThematicBreak(text, start, end) || runLength(text, start, end, EQUALS) === end - start) {
      return false;
    }
    return !readAtxHeading(text, start, end);
  }
}
