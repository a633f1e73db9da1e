import type { Span } from '../text/span';
import type { Block } from './blocks';
import { BACKTICK, EQUALS, HASH, LESS, MINUS, STAR, TILDE } from './characters';
import { readLabelName } from './labels';
import { isBlank, runLength } from './lines';

/** The part of a file that holds one answer: from its H1, or the end of the front matter, to the next answer. */
export interface AnswerRange extends Span {
  /** The id in `<!-- question: id -->` under the H1. */
  readonly question?: string;
}

const QUESTION_COMMENT = /^<!--[ \t]*question:[ \t]*([\w.-]{1,100})[ \t]*-->/;

/**
 * Cuts the body of a file (from `from`) into answers. A file is one answer unless it has several H1s of which a later one is followed by a question
 * comment, or names no section of a framework while sections follow it before the next H1. Looks at lines only.
 */
export function splitAnswers(text: string, from: number): readonly AnswerRange[] {
  const titles = findTitles(text, from);
  const ranges: AnswerRange[] = [];
  let start = from;
  let question: string | undefined;
  titles.forEach((title, index) => {
    if (index === 0) question = title.question;
    else if (title.question !== undefined || (title.holdsSections && !title.isPart)) {
      ranges.push(toRange(start, title.start, question));
      start = title.start;
      question = title.question;
    }
  });
  ranges.push(toRange(start, text.length, question));
  return ranges;
}

function toRange(start: number, end: number, question: string | undefined): AnswerRange {
  return question === undefined ? { start, end } : { start, end, question };
}

interface Title {
  readonly start: number;
  question?: string;
  /** It names a section, or notes. */
  readonly isPart: boolean;
  holdsSections: boolean;
}

/** The H1s outside fences and comments, with what follows each up to the next. */
function findTitles(text: string, from: number): readonly Title[] {
  const titles: Title[] = [];
  let fence = '';
  let inComment = false;
  let previousStart = -1;
  let lookForQuestion = false;
  for (let start = from; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const first = firstUnit(text, start, end);
    const unit = first < end ? text.charCodeAt(first) : 0;
    if (fence !== '') {
      if ((unit === BACKTICK || unit === TILDE) && closesFence(text, first, end, fence)) fence = '';
    } else if (inComment) {
      inComment = !text.slice(first, end).includes('-->');
    } else if (unit === BACKTICK || unit === TILDE) {
      fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text.slice(first, end).trimEnd())?.[0] ?? '';
    } else if (unit === LESS) {
      if (text.startsWith('<!--', first)) {
        const line = text.slice(first, end);
        if (lookForQuestion) {
          const id = QUESTION_COMMENT.exec(line)?.[1];
          if (id !== undefined) titles[titles.length - 1]!.question = id;
        }
        inComment = !line.includes('-->', 4);
      }
    } else if (unit === HASH && first - start < 4) {
      const level = headingLevel(text, first, end);
      if (level === 1) {
        titles.push(toTitle(text, start, first + 1, end));
        lookForQuestion = true;
      } else if (level > 1) {
        noteSection(titles, text, first + level, end);
        lookForQuestion = false;
      }
    } else if (unit === EQUALS && previousStart >= 0 && /^=+[ \t\r]*$/.test(text.slice(first, end))) {
      titles.push(toTitle(text, previousStart, previousStart, start));
      lookForQuestion = true;
    } else if (unit === STAR || unit === MINUS) {
      noteSection(titles, text, first, Math.min(end, first + 60));
      lookForQuestion = false;
    } else if (unit !== 0) lookForQuestion = false;
    previousStart = unit === 0 || fence !== '' || inComment ? -1 : start;
    start = end + 1;
  }
  return titles;
}

function toTitle(text: string, start: number, labelStart: number, end: number): Title {
  const { isSection, isPrivate } = readLabelName(text.slice(labelStart, end));
  return { start, isPart: isSection || isPrivate, holdsSections: false };
}

function noteSection(titles: readonly Title[], text: string, from: number, end: number): void {
  const title = titles[titles.length - 1];
  if (!title || title.holdsSections) return;
  const line = text.slice(from, end);
  const colon = line.indexOf(':');
  title.holdsSections = readLabelName(line).isSection || (colon > 0 && readLabelName(line.slice(0, colon)).isSection);
}

function firstUnit(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function headingLevel(text: string, from: number, end: number): number {
  const level = runLength(text, from, end, HASH);
  return level <= 6 && (from + level >= end || isBlank(text.charCodeAt(from + level))) ? level : 0;
}

function closesFence(text: string, from: number, end: number, fence: string): boolean {
  const line = text.slice(from, end).trimEnd();
  return line.length >= fence.length && line === fence[0]!.repeat(line.length);
}

/** The title of an answer: its H1, when that names no section. */
export function findTitle(text: string, blocks: readonly Block[]): Block | undefined {
  const first = blocks.find(block => block.kind === 'heading' && block.level === 1);
  if (!first) return undefined;
  return readLabelName(text.slice(first.lines[0]!.start, first.lines[0]!.end)).isSection ? undefined : first;
}
