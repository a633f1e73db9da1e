import { isSectionLabel } from '../frameworks/frameworks';
import { memoize } from '../text/memo';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { COLON, MINUS, STAR, UNDERSCORE } from './characters';

/** A label is shorter than this; longer lines are text. */
const MOST_LABEL = 120;

/**
 * A label as it is compared: lower case, without emphasis, numbering ("1.", "a)", the "S -" of "S - Situation"),
 * remarks in brackets ("When (not) to use it"), a length ("15 s"), an emoji in front, a colon at the end, or doubled
 * blanks. Empty for what is too long to be one.
 */
export function normaliseLabel(label: string): string {
  return readLabelName(label).text;
}

function normaliseShort(label: string): string {
  return label
    .replace(/[*_`~]+|\p{Extended_Pictographic}|\ufe0f/gu, '')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/^[\s\-+#]+/, '')
    .replace(/^(?:(?:part|step)\s+)?(?:\d{1,2}|[a-h])\s*[.):-]\s+/, '')
    .replace(/^([a-z])\s*[.):\u2013\u2014-]\s*(?=\1)/, '')
    .replace(/^\(([a-z])\)(?=[a-z])/, '$1')
    .replace(/\s*(?:\([^()]*\)|\[\D{0,2}\d[^\]]*\])\s*/g, ' ')
    .replace(/\s[~\u2248]?\d+ ?(?:s|sec|seconds|min|minutes|%|words)$/, '')
    .replace(/[\s:#.\u2013\u2014-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What people keep under an answer for themselves; their text is not part of it. */
const PRIVATE_HEADING =
  /^(?:(?:my|prep|preparation|interview|private|personal|useful|speaker|extra|side|some) )*(?:notes?|links?|sources?|references?|ideas?|follow-?ups?|follow-?up questions|feedback|scratch(?:pad)?|reminders?|to-?dos?|checklist|further reading|reading list|brainstorm(?:ing)?|keywords|cheat ?sheet|(?:(?:likely|possible|open|my) )?questions|the question|question|prompt|interview question|old version|leftovers|parking lot)(?: (?:to|for|from|of|about|on|and|&|they|i|we) .*)?$/;
/** What the text of a label or a heading says, whatever the framework. */
export interface LabelName {
  /** As labels are compared; see `normaliseLabel`. */
  readonly text: string;
  /** It names a section of some framework. */
  readonly isSection: boolean;
  /** It announces notes, sources or links rather than a part of the answer. */
  readonly isPrivate: boolean;
  readonly wordCount: number;
}

/** Reads a label or a heading, without marks. */
export function readLabelName(label: string): LabelName {
  return label.length > MOST_LABEL ? NO_NAME : readShort(label);
}

const readShort = memoize(label => toName(normaliseShort(label)));
const NO_NAME = toName('');

function toName(text: string): LabelName {
  return {
    text,
    isSection: isSectionLabel(text),
    isPrivate: PRIVATE_HEADING.test(text),
    wordCount: text.split(' ').length,
  };
}

/** The text of a heading, without its marks. */
export function headingText(text: string, { lines }: Block): string {
  return text.slice(lines[0]!.start, lines[lines.length - 1]!.end);
}

/**
 * A label that opens a line of prose, such as `**Result:** text`, `**Result.** text`, `*Result*: text`, `Result: text`
 * or `Result - text`.
 */
export interface LineLabel extends Span {
  readonly form: 'bold' | 'plain';
  /** The words of the label, as written. */
  readonly label: string;
  /** Where the text after the label begins. */
  readonly textStart: number;
}

const BOLD_LABEL = /^(\*{2,3}|__|[*_])[ \t]*([^*_\n]{1,50}?)[ \t]*([:.]?)[ \t]*\1[ \t]*([:\u2013\u2014-]?)[ \t]*/;
/** `**S**ituation: text` */
const BOLD_INITIAL = /^(?:\*\*|__)(\p{L})(?:\*\*|__)(\p{L}[\p{L} ]{1,30}?)[ \t]*:(?=[ \t]|$)[ \t]*/u;
const PLAIN_LABEL = /^([\p{L}\d][^:*`[\]<>.!?]{0,40}?)(?:[ \t]*:(?=[ \t]|$)|[ \t]+[\u2013\u2014-](?=[ \t]))[ \t]*/u;

/**
 * The label at the start of a line of prose, whether or not it names a section. A bold run counts when a colon, full
 * stop or dash closes it or nothing follows it, or when it names a section and a capital follows.
 */
export function findLineLabel(text: string, line: Span): LineLabel | undefined {
  const unit = text.charCodeAt(line.start);
  const bold = unit === STAR || unit === UNDERSCORE;
  const end = Math.min(line.end, line.start + 60);
  if (!bold && !holdsMark(text, line.start, end)) return undefined;
  const head = text.slice(line.start, end);
  if (bold) {
    const match = BOLD_LABEL.exec(head);
    const alone = match && match[1]!.length > 1 && line.start + match[0].length >= line.end;
    const closed = match && (match[3] !== '' || match[4] !== '' || opensText(match, head));
    if (match && (alone || closed)) return toLabel('bold', match[2]!, line, match[0]);
    const initial = BOLD_INITIAL.exec(head);
    return initial ? toLabel('bold', initial[1]! + initial[2]!, line, initial[0]) : undefined;
  }
  const match = PLAIN_LABEL.exec(head);
  return match ? toLabel('plain', match[1]!, line, match[0]) : undefined;
}

/** "**Situation** Our shop was slow": the name of a section in bold before a capital. */
function opensText([written, marks, label]: RegExpExecArray, head: string): boolean {
  return marks!.length > 1 && /^\p{Lu}/u.test(head.slice(written.length)) && readLabelName(label!).isSection;
}

/** Whether a colon or a dash, which may close a plain label, stands in a stretch of the text. */
function holdsMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === COLON || unit === MINUS || unit === 0x2013 || unit === 0x2014) return true;
  }
  return false;
}

function toLabel(form: LineLabel['form'], label: string, { start }: Span, written: string): LineLabel {
  return { form, label, start, end: start + written.trimEnd().length, textStart: start + written.length };
}
