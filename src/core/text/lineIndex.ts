import { countBelow } from './countBelow';

/** A place in a text for people: line and column count from 1, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. A line ends at `\n`, `\r\n` or a lone `\r`. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  /** The line and column of `offset`; an offset past the end of the text lies on the last line. */
  at(offset: number): LineColumn {
    const line = countBelow(this.starts.length, offset + 1, n => this.starts[n]!);
    return { line, column: offset - this.starts[line - 1]! + 1 };
  }
}
