import type { AnswerAnalysis, SectionSummary } from '../drafts/analysis';
import { parsePlainAnswer } from '../drafts/parseAnswer';
import { findFramework } from '../frameworks/frameworks';
import { normaliseLabel } from '../markdown/labels';
import { insertSection as insertionOf } from '../rules/support/answer/sectionEdits';
import { eolOf } from '../text/endOfLine';
import { applyEdits, type Span, shiftSpan } from '../text/span';
import type { DraftEdit } from './reference';

const FOLLOW_UPS = new Set(['follow-ups', 'follow-up questions']);

/**
 * Inserts a section of the answer's framework where it belongs, and writes on below its prompt. Undefined without a
 * framework that has it.
 */
export function insertSection(text: string, answer: AnswerAnalysis, sectionId: string): DraftEdit | undefined {
  const framework = findFramework(answer.framework);
  if (!framework?.sections.some(({ id }) => id === sectionId)) return undefined;
  const present = answer.sections.find(({ ids }) => ids.includes(sectionId));
  if (present) return { edit: undefined, cursor: endOfText(text, present, answer) };
  const read = parsePlainAnswer(text.slice(answer.start, answer.end), framework.id);
  const edit = insertionOf(read, sectionId)?.[0];
  if (!edit) return undefined;
  const prompt = edit.text.lastIndexOf('-->');
  const lineEnd = edit.text.indexOf('\n', prompt);
  return { edit: { ...edit, ...shiftSpan(edit, answer.start) }, cursor: answer.start + edit.start + lineEnd + 1 };
}

/**
 * Adds a comment that asks for a point at the end of the section where it belongs, made when it is missing. `sectionId`
 * is an id of the answer's framework; without one the point goes into the section at `offset`, or the longest one to
 * tell.
 */
export function addPointLine(
  text: string,
  answer: AnswerAnalysis,
  pointText: string,
  sectionId: string | undefined,
  offset: number,
): DraftEdit {
  const prompt = `<!-- ${toCommentText(pointText)} -->`;
  const known = text.slice(answer.start, answer.end).indexOf(prompt);
  if (known >= 0) return { edit: undefined, cursor: afterLine(text, answer.start + known + prompt.length) };
  const section = answer.sections.find(({ ids }) => sectionId !== undefined && ids.includes(sectionId));
  if (!section && sectionId !== undefined) {
    const inserted = insertSection(text, answer, sectionId);
    if (inserted?.edit) {
      const after = applyEdits(text, [inserted.edit]);
      const eol = eolOf(text);
      const cursor = inserted.cursor + prompt.length + eol.length;
      const at = inserted.cursor - inserted.edit.start;
      const body = after.slice(inserted.edit.start, inserted.edit.start + inserted.edit.text.length);
      return { edit: { ...inserted.edit, text: `${body.slice(0, at)}${prompt}${eol}${body.slice(at)}` }, cursor };
    }
  }
  const place = section ?? sectionAt(answer, offset) ?? longestSection(answer);
  return append(text, place ? linesOf(text, place, answer) : answer, `${prompt}${eolOf(text)}`, 2);
}

/**
 * Starts a note on a follow-up question under the draft's own heading for them, made at the end of the answer when it
 * is missing.
 */
export function startFollowUp(text: string, answer: AnswerAnalysis, followUp: string): DraftEdit {
  const eol = eolOf(text);
  const item = `- ${followUp.replace(/\s+/g, ' ').trim()}`;
  const notes = answer.sections.find(({ ids, label }) => ids.length === 0 && FOLLOW_UPS.has(normaliseLabel(label)));
  if (!notes) {
    const level = headingLevel(text, answer) ?? 2;
    return append(text, answer, `${'#'.repeat(level)} Follow-ups${eol}${eol}${item}${eol}  `, 2);
  }
  const known = text.slice(notes.start, notes.end).indexOf(item);
  if (known >= 0) return { edit: undefined, cursor: afterLine(text, notes.start + known + item.length) };
  const lines = linesOf(text, notes, answer);
  const isList = /^[-*+ ]/.test(lastLine(text.slice(lines.start, lines.end)));
  return append(text, lines, `${item}${eol}  `, isList ? 1 : 2);
}

/** Text that cannot end the comment it stands in. */
function toCommentText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/-{2,}/g, '-').replace(/[<>]/g, '').trim();
}

/** Where the lines of a section end; its own end lies behind the marks of the next heading. */
function endOfLines(text: string, { end }: SectionSummary, answer: AnswerAnalysis): number {
  return end < answer.end ? text.lastIndexOf('\n', end - 1) + 1 : end;
}

function endOfText(text: string, section: SectionSummary, answer: AnswerAnalysis): number {
  return section.textStart + text.slice(section.textStart, endOfLines(text, section, answer)).trimEnd().length;
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)!;
}

function sectionAt({ sections }: AnswerAnalysis, offset: number): SectionSummary | undefined {
  return sections.find(({ ids, start, end }) => ids.length > 0 && start <= offset && offset < end);
}

function longestSection({ framework, sections }: AnswerAnalysis): SectionSummary | undefined {
  const order = [...(findFramework(framework)?.sections ?? [])].sort((a, b) => b.share.target - a.share.target);
  return order.flatMap(({ id }) => sections.find(({ ids }) => ids.includes(id)) ?? [])[0];
}

function headingLevel(text: string, { sections }: AnswerAnalysis): number | undefined {
  for (const { ids, start, heading } of sections) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const marks = /^ {0,3}(#{1,6})[ \t]/.exec(text.slice(lineStart, heading.end));
    if (ids.length > 0 && marks) return marks[1]!.length;
  }
  return undefined;
}

function linesOf(text: string, section: SectionSummary, answer: AnswerAnalysis): Span {
  return { start: section.textStart, end: endOfLines(text, section, answer) };
}

/** Puts `addition` after the last text of a range, `breaks` line ends below it, and the cursor behind it. */
function append(text: string, { start, end }: Span, addition: string, breaks: number): DraftEdit {
  const at = start + text.slice(start, end).trimEnd().length;
  const lead = at === 0 ? '' : eolOf(text).repeat(breaks);
  const inserted = lead + addition;
  return { edit: { start: at, end: at, text: inserted }, cursor: at + inserted.length };
}
