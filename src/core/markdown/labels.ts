import { memoize } from '../text/memo';
import type { Span } from '../text/span';

/** A label is shorter than this; longer lines are text. */
const MOST_LABEL = 120;

/**
 * A label as it is compared: lower case, without emphasis, numbering ("1.", "a)"), a remark in brackets at the end, an emoji in front, a colon at the end, or
 * doubled blanks. Empty for what is too long to be one.
 */
export function normaliseLabel(label: string): string {
  return label.length > MOST_LABEL ? '' : normaliseShort(label);
}

const normaliseShort = memoize(label =>
  label
    .replace(/[*_`~]+|\p{Extended_Pictographic}|\ufe0f/gu, '')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/^[\s\-+#]+/, '')
    .replace(/^(?:(?:part|step)\s+)?(?:\d{1,2}|[a-h])\s*[.):-]\s+/, '')
    .replace(/\s*\([^()]*\)\s*[:#\s]*$/, '')
    .replace(/[\s:#.\u2013\u2014-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** A label that opens a line of prose, such as `**Result:** text`, `**Result**: text` or `Result: text`. */
export interface LineLabel extends Span {
  readonly form: 'bold' | 'plain';
  /** The words of the label, as written. */
  readonly label: string;
  /** Where the text after the label begins. */
  readonly textStart: number;
}

const BOLD_LABEL = /^(\*\*|__)[ \t]*([^*_\n]{1,50}?)[ \t]*(:?)[ \t]*\1[ \t]*([:\u2013\u2014-]?)[ \t]*/;
const PLAIN_LABEL = /^([\p{L}\d][^:*`[\]<>.!?]{0,40}?)[ \t]*:(?=[ \t]|$)[ \t]*/u;

/**
 * The label at the start of a line of prose, whether or not it names a section. A bold run counts when a colon or dash closes it or nothing follows it.
 */
export function findLineLabel(text: string, line: Span): LineLabel | undefined {
  const unit = text.charCodeAt(line.start);
  const head = text.slice(line.start, Math.min(line.end, line.start + 60));
  if (unit === 42 || unit === 95) {
    const match = BOLD_LABEL.exec(head);
    if (!match) return undefined;
    const alone = line.start + match[0].length >= line.end;
    if (match[3] === '' && match[4] === '' && !alone) return undefined;
    return {
      form: 'bold',
      label: match[2]!,
      start: line.start,
      end: line.start + match[0].trimEnd().length,
      textStart: line.start + match[0].length,
    };
  }
  if (!head.includes(':')) return undefined;
  const match = PLAIN_LABEL.exec(head);
  if (!match) return undefined;
  return {
    form: 'plain',
    label: match[1]!,
    start: line.start,
    end: line.start + match[0].trimEnd().length,
    textStart: line.start + match[0].length,
  };
}
