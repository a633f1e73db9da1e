import type { Span } from '../text/span';
import { type Block, parseBlocks } from './blocks';
import { STAR } from './characters';
import { headingText, readLabelName } from './labels';

/** The part of a file that holds one answer: from its H1, or the end of the front matter, to the next answer. */
export interface AnswerRange extends Span {
  /** The id in `<!-- question: id -->` under the H1. */
  readonly question?: string;
}

/** A label of a section stands within this many code units. */
const LABEL_ROOM = 60;

const QUESTION_COMMENT = /^<!--[ \t]*question:[ \t]*([\w.-]{1,100})[ \t]*-->/;

/**
 * Cuts the body of a file (from `from`) into answers. A file is one answer unless it has several H1s of which a later
 * one is followed by a question comment, or names no section of a framework while sections follow it before the next
 * H1.
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

/** The H1s of the file, with what follows each up to the next. */
function findTitles(text: string, from: number): readonly Title[] {
  const titles: Title[] = [];
  let title: Title | undefined;
  let isUnderTitle = false;
  for (const block of parseBlocks(text, from)) {
    if (block.kind === 'heading' && block.level === 1) {
      const { isSection, isPrivate } = readLabelName(headingText(text, block));
      const start = Math.max(from, text.lastIndexOf('\n', block.start - 1) + 1);
      title = { start, isPart: isSection || isPrivate, holdsSections: false };
      titles.push(title);
      isUnderTitle = true;
    } else if (title) {
      const id = isUnderTitle ? QUESTION_COMMENT.exec(text.slice(block.start, block.end))?.[1] : undefined;
      if (id !== undefined) title.question = id;
      isUnderTitle &&= block.kind === 'comment';
      title.holdsSections ||= opensSection(text, block);
    }
  }
  return titles;
}

/** Whether the block is a heading that names a section, or holds a line with such a label that is bold or an item. */
function opensSection(text: string, block: Block): boolean {
  if (block.kind === 'heading') return readLabelName(headingText(text, block)).isSection;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return block.lines.some((line, index) => {
    const isItem = index === 0 && block.kind === 'list-item';
    if (!isItem && text.charCodeAt(line.start) !== STAR) return false;
    const label = text.slice(line.start, Math.min(line.end, line.start + LABEL_ROOM));
    const colon = label.indexOf(':');
    return readLabelName(label).isSection || (colon > 0 && readLabelName(label.slice(0, colon)).isSection);
  });
}

/** The title of an answer: its H1, when that names no section. */
export function findTitle(text: string, blocks: readonly Block[]): Block | undefined {
  const first = blocks.find(block => block.kind === 'heading' && block.level === 1);
  if (!first) return undefined;
  return readLabelName(headingText(text, first)).isSection ? undefined : first;
}
