import { Position, Range, type TextDocument } from 'vscode';
import { LineIndex, type Span } from '../../core';

/** The range of a span of a document's present text. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** Ranges of spans in a text that no document holds. */
export function createRangeReader(text: string): (span: Span) => Range {
  const lines = new LineIndex(text);
  const toPosition = (offset: number) => {
    const { line, column } = lines.at(offset);
    return new Position(line - 1, column - 1);
  };
  return ({ start, end }) => new Range(toPosition(start), toPosition(end));
}
