/** A half-open range of UTF-16 code units: `start` is the first unit, `end` the unit after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces `start`..`end` of a text by `text`. Edits of one list never overlap and refer to the text before any of
 * them.
 */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The same span, `delta` code units later in the text. */
export function shiftSpan(span: Span, delta: number): Span {
  return delta === 0 ? span : { start: span.start + delta, end: span.end + delta };
}

/** The text after all edits, given in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
