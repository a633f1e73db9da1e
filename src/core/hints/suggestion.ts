import type { Message } from '../text/message';
import { escapeSnippet } from '../text/snippet';
import type { Span } from '../text/span';

/** Something to insert at the cursor, offered when the user asks for it. */
export interface TextSuggestion {
  readonly kind: 'point' | 'prompt' | 'start' | 'verb' | 'key' | 'value';
  readonly label: Message;
  /** Beside the label. */
  readonly detail?: Message;
  /** Below the list while the suggestion is selected. */
  readonly documentation?: Message;
  /** What is inserted, in TextMate syntax. */
  readonly snippet: string;
  /** What it replaces, on one line around the cursor; offsets of the file's text. */
  readonly replace: Span;
  /** What typed letters are compared with; the label without it. */
  readonly filter?: string;
  /** The inserted text has a place for a value: offer those next. */
  readonly more?: boolean;
}

/** A comment that asks for `text`, as a snippet with the cursor behind it. Nothing in the text can end the comment. */
export function toCommentSnippet(text: string, ownLine: boolean): string {
  const safe = text.replace(/[<>]|-(?=-)/g, '').replace(/\s+/g, ' ');
  return `${escapeSnippet(`<!-- ${safe.trim()} -->`)}${ownLine ? '\n' : ' '}$0`;
}
