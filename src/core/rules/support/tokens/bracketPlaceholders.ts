import type { Answer } from '../../../drafts/answer';
import type { Span } from '../../../text/span';
import { ANGLE_WORDS, BRACKET_STARTS, CONTROL, HTML_FLAGS, HTML_NAMES, PRESSED } from '../../lexicon/placeholders';
import { blockAt, isProseAt } from '../answer/scope';

/** A pattern to try at each place where `sign` stands; sticky. */
interface Shape {
  readonly sign: string;
  readonly pattern: RegExp;
  readonly accepts?: (answer: Answer, match: RegExpExecArray) => boolean;
}

const SHAPES: readonly Shape[] = [
  { sign: '[', pattern: /\[([a-z][^[\]\n]{0,80})\]/iy, accepts: isPrompt },
  { sign: '{{', pattern: /\{\{[ \t]*[a-z_][\w .-]{0,40}\}\}/iy, accepts: follows(/[^$\\\w]/) },
  { sign: '${', pattern: /\$\{\d{1,2}(?::[^}\n]{0,60})?\}/y },
  { sign: '__', pattern: /_{3,}/y, accepts: isBlankToFill },
  { sign: '\\_', pattern: /(?:\\_){3,}/y },
  { sign: '???', pattern: /\?{3,}/y, accepts: follows(/[\s([*_:$\u20ac\u00a3~-]/) },
];

/** Prompts in brackets and other placeholders made of signs, in no order. Linear: every pattern is bounded. */
export function bracketPlaceholders(answer: Answer): readonly Span[] {
  const { text } = answer;
  const spans: Span[] = angles(answer);
  for (const { sign, pattern, accepts } of SHAPES) {
    for (let at = text.indexOf(sign); at >= 0; ) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      const end = match ? at + match[0].length : at + sign.length;
      if (match && isProseAt(answer, at) && (accepts?.(answer, match) ?? true)) spans.push({ start: at, end });
      at = text.indexOf(sign, end);
    }
  }
  return spans;
}

/** Accepts a match at the start of the text or behind a character of the class. */
function follows(before: RegExp): (answer: Answer, match: RegExpExecArray) => boolean {
  return ({ text }, match) => match.index === 0 || before.test(text.charAt(match.index - 1));
}

function isPrompt(answer: Answer, match: RegExpExecArray): boolean {
  const { text } = answer;
  const content = match[1]!;
  const first = /^[a-z'\u2019]+/i.exec(content)?.[0].toLowerCase().replaceAll('\u2019', "'") ?? '';
  if (!BRACKET_STARTS.has(first) && !/^(?:[NYZ]|[yz])$/.test(content)) return false;
  if (first === 'x' && content.length > 1 && !/^x(?:[ %]|$)/i.test(content)) return false;
  const after = text.charAt(match.index + match[0].length);
  const before = text.charAt(match.index - 1);
  if (/[([/]/.test(after) || /[\w\])/]/.test(before)) return false;
  if (isControl(text, match)) return false;
  if (/^[xyz]$/.test(content) && !/^(?:%| \S|[.,;])/.test(text.slice(match.index + 3, match.index + 5))) return false;
  const block = blockAt(answer, match.index)!;
  if (content.toLowerCase() === 'x' && (block.kind === 'table' || startsLine(text, match.index))) return false;
  return !definesLink(answer, content);
}

/** A button or field of some screen: "I clicked [Add to cart]". */
function isControl(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  const end = index + whole.length;
  return PRESSED.test(text.slice(Math.max(0, index - 24), index)) || CONTROL.test(text.slice(end, end + 12));
}

function startsLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 30), offset);
  return /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])?[ \t]*$/.test(before) && (offset < 30 || before.includes('\n'));
}

function definesLink(answer: Answer, label: string): boolean {
  const start = `[${label.toLowerCase()}]:`;
  return answer.derive(linkDefinitions).has(start);
}

function linkDefinitions({ blocks, text }: Answer): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'definition') continue;
    for (const line of block.lines) {
      const close = text.indexOf(']:', line.start);
      if (close >= 0 && close < line.end) starts.add(text.slice(line.start, close + 2).toLowerCase());
    }
  }
  return starts;
}

/** Underscores to write on: not a line of its own (a rule), not the inside of an identifier, not emphasis. */
function isBlankToFill({ text }: Answer, match: RegExpExecArray): boolean {
  const before = text.charAt(match.index - 1);
  const after = text.charAt(match.index + match[0].length);
  if (/[\p{L}\d]/u.test(before) || /[\p{L}\d]/u.test(after)) return false;
  const left = text.slice(Math.max(0, match.index - 80), match.index);
  const right = text.slice(match.index, match.index + 200);
  const lineEnd = right.indexOf('\n');
  const line = left.slice(left.lastIndexOf('\n') + 1) + right.slice(0, lineEnd < 0 ? right.length : lineEnd);
  return /[^_\s]/.test(line);
}

/** Words in angle brackets that are neither HTML nor XML nor a component. */
function angles({ text, inlines }: Answer): Span[] {
  const spans: Span[] = [];
  const closed = new Set<string>();
  for (const { kind, start, end } of inlines) {
    if (kind !== 'html' || end - start > 100) continue;
    const content = text.slice(start + 1, end - 1);
    if (content.startsWith('/')) closed.add(content.slice(1));
    else if (!/[\w>]/.test(text.charAt(start - 1)) && isAnglePrompt(content)) spans.push({ start, end });
  }
  return spans.filter(({ start, end }) => !closed.has(text.slice(start + 1, end - 1)));
}

function isAnglePrompt(content: string): boolean {
  if (!/^[a-z][\w '\u2019,.?!:%&+-]*(?:\/[\w '-]+)?$/i.test(content)) return false;
  if (/^[A-Z](?:, ?[A-Z])*$/.test(content) && content !== 'X') return false;
  const words = content.toLowerCase().split(/[\s/]+/);
  const name = words[0]!;
  if (words.length > 1 && /^[b-wyz]$/.test(name)) return false;
  if (words.length > 1) return !(HTML_NAMES.has(name) && words.slice(1).every(word => HTML_FLAGS.has(word)));
  if (ANGLE_WORDS.has(name)) return true;
  if (HTML_NAMES.has(name) || content.length === 1 || /[.:\d]/.test(content)) return false;
  if (/^[A-Z]{3,}$/.test(content)) return true;
  return /^[a-z]+(?:[-_][a-z]+)*$/.test(content);
}
