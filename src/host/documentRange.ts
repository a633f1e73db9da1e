import { Range, type TextDocument } from 'vscode';
import type { Span } from '../core';

/** The range of a span of the document's text. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
