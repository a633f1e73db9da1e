import type { Answer, Section } from '../../../drafts/answer';
import { parseAnswer } from '../../../drafts/parseAnswer';
import { findSection } from '../../../frameworks/frameworks';
import { splitAnswers } from '../../../markdown/answers';
import { eolOf } from '../../../text/endOfLine';
import { applyEdits, type Span, type TextEdit } from '../../../text/span';

/** Where the ids of a section stand in the framework's order, without those in `except`. */
export function sectionPositions(answer: Answer, section: Section, except: ReadonlySet<string>): readonly number[] {
  const order = answer.setting.framework!.sections;
  return section.ids.filter(id => !except.has(id)).map(id => order.findIndex(other => other.id === id));
}

/** A section with the lines that belong to it; `body` ends before the blank lines at the end. */
interface Chunk extends Span {
  readonly section: Section;
  readonly bodyEnd: number;
}

/**
 * The sections of the framework as runs of whole lines, each with the headings of the user's own that follow it; those
 * after the last one stay where they are. An ignore comment directly before a heading goes with the heading.
 */
function toChunks(answer: Answer): readonly Chunk[] {
  const known = answer.sections.filter(section => section.ids.length > 0);
  const starts = known.map(section => chunkStart(answer, section));
  const last = answer.sections.lastIndexOf(known[known.length - 1]!);
  const after = answer.sections[last + 1];
  const end = after ? chunkStart(answer, after) : answer.text.length;
  return known.map((section, index) => {
    const start = starts[index]!;
    const stop = starts[index + 1] ?? end;
    return { section, start, end: stop, bodyEnd: start + answer.text.slice(start, stop).trimEnd().length };
  });
}

function chunkStart({ text, blocks }: Answer, { opening }: Section): number {
  let start = opening.heading.start;
  if (opening.form === 'heading') {
    for (let i = opening.block - 1; blocks[i]?.kind === 'comment'; i--) {
      const comment = blocks[i]!;
      if (!text.slice(comment.start, comment.end).includes('stardraft-ignore')) break;
      start = comment.start;
    }
  }
  return text.lastIndexOf('\n', start - 1) + 1;
}

/** Puts the sections into the framework's order, or returns undefined where moving lines would not give just that. */
export function reorderSections(answer: Answer): readonly TextEdit[] | undefined {
  const { text } = answer;
  const chunks = toChunks(answer);
  const seen = new Set<string>();
  const keys = chunks.map(({ section }) => {
    const positions = sectionPositions(answer, section, seen);
    for (const id of section.ids) seen.add(id);
    return Math.min(...(positions.length > 0 ? positions : sectionPositions(answer, section, new Set())));
  });
  const sorted = chunks.map((chunk, index) => ({ chunk, key: keys[index]! })).sort((a, b) => a.key - b.key);
  const eol = eolOf(text);
  const headings = chunks.some(({ section }) => section.opening.form === 'heading');
  const result = sorted.map(({ chunk }, slot) => {
    const place = chunks[slot]!;
    const gap = text.slice(place.bodyEnd, place.end);
    const lastOne = slot === chunks.length - 1;
    const apart = headings && !lastOne && gap.split('\n').length < 3 ? eol + eol : gap;
    return withNumberOf(text.slice(chunk.start, chunk.bodyEnd), text.slice(place.start, place.bodyEnd)) + apart;
  });
  const edit = trimEdit(text, { start: chunks[0]!.start, end: chunks[chunks.length - 1]!.end, text: result.join('') });
  const wanted = sorted.map(({ chunk }) => chunk.section.ids.join('/')).join(' ');
  return readsAs(answer, [edit], wanted) ? [edit] : undefined;
}

const NUMBER = /^([ \t]*(?:#{1,6}[ \t]+)?(?:\*\*|__)?)(\d{1,2})(?=[.):])/;

/** The chunk with the number of the place that it comes to, where both are numbered. */
function withNumberOf(chunk: string, place: string): string {
  const number = NUMBER.exec(place)?.[2];
  return number === undefined ? chunk : chunk.replace(NUMBER, (_, before: string) => before + number);
}

/**
 * Moves the text of `second` to the end of `first` and drops its heading, or returns undefined where that would not
 * give just that.
 */
export function mergeSection(answer: Answer, first: Section, second: Section): readonly TextEdit[] | undefined {
  if (!second.ids.every(id => first.ids.includes(id))) return undefined;
  const { text } = answer;
  const chunks = toChunks(answer);
  const next = answer.sections[answer.sections.indexOf(first) + 1]!;
  const targetEnd = chunkStart(answer, next);
  const bodyEnd = text.slice(0, targetEnd).trimEnd().length;
  const source = chunks.find(chunk => chunk.section === second)!;
  const { opening } = second;
  const inList = opening.form === 'bullet';
  const head = opening.form === 'heading' ? '' : text.slice(source.start, opening.heading.start);
  const body = `${head}${text.slice(opening.textStart, source.bodyEnd).replace(/^\s+/, '')}`.trimEnd();
  const eol = eolOf(text);
  const added = body.trim() === '' || body.trim() === head.trim() ? '' : `${inList ? eol : eol + eol}${body}`;
  const edits =
    source.start === targetEnd
      ? [{ start: bodyEnd, end: source.bodyEnd, text: added }]
      : [
          { start: bodyEnd, end: bodyEnd, text: added },
          source.end < text.length
            ? { start: source.start, end: source.end, text: '' }
            : { start: text.slice(0, source.start).trimEnd().length, end: source.bodyEnd, text: '' },
        ];
  const wanted = chunks.filter(chunk => chunk !== source).map(chunk => chunk.section.ids.join('/'));
  return readsAs(answer, edits, wanted.join(' ')) ? edits : undefined;
}

/**
 * Inserts a section of the framework, empty but for its prompt in a comment, where the framework tells it and in the
 * form of its neighbours, or returns undefined where it would not be read as one, such as behind a fence that is left
 * open. The text of the edit ends with a line end.
 */
export function insertSection(answer: Answer, sectionId: string): readonly TextEdit[] | undefined {
  const edit = insertion(answer, sectionId);
  const after = parseAfter(answer, [edit]);
  return after?.section(sectionId) && after.words.count === answer.words.count ? [edit] : undefined;
}

function insertion(answer: Answer, sectionId: string): TextEdit {
  const framework = answer.setting.framework!;
  const { text } = answer;
  const eol = eolOf(text);
  const { name, prompt } = findSection(framework, sectionId)!;
  const order = framework.sections.map(section => section.id);
  const position = order.indexOf(sectionId);
  const chunks = toChunks(answer);
  const next = chunks.find(({ section }) => section.ids.some(id => order.indexOf(id) > position));
  const model = next ?? chunks[chunks.length - 1];
  const opening = openingLike(answer, model, name);
  const written = opening.startsWith('#')
    ? `${opening}${eol}${eol}<!-- ${prompt} -->`
    : `${opening} <!-- ${prompt} -->`;
  const gap = model && model.section.opening.form === 'bullet' ? eol : eol + eol;
  if (next) return { start: next.start, end: next.start, text: written + gap };
  const end = model ? model.bodyEnd : text.trimEnd().length;
  const before = end === 0 ? '' : gap;
  const lineBreak = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: end, end: end + lineBreak, text: before + written + eol };
}

/** A heading or label with another name in the form of a section's own. */
function openingLike({ text }: Answer, model: Chunk | undefined, name: string): string {
  if (!model) return `## ${name}`;
  const { opening } = model.section;
  if (opening.form === 'heading') return `${'#'.repeat(opening.level)} ${name}`;
  const lead = text.slice(text.lastIndexOf('\n', opening.heading.start - 1) + 1, opening.heading.start);
  const mark = /^(?:\*\*|__)/.exec(text.slice(opening.heading.start, opening.heading.end))?.[0] ?? '';
  return `${lead}${mark}${opening.form === 'letter' ? name.charAt(0) : name}:${mark}`;
}

/** The edit without the whole lines at its start that it does not change. */
function trimEdit(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.start, edit.end);
  let same = 0;
  while (same < old.length && same < edit.text.length && old[same] === edit.text[same]) same++;
  const cut = old.lastIndexOf('\n', same - 1) + 1;
  const start = same === 0 ? 0 : cut;
  return { start: edit.start + start, end: edit.end, text: edit.text.slice(start) };
}

/** Whether the answer after the edits has just the wanted sections, and as many words as before. */
function readsAs(answer: Answer, edits: readonly TextEdit[], wanted: string): boolean {
  const after = parseAfter(answer, edits);
  if (!after) return false;
  const found = after.sections.filter(section => section.ids.length > 0).map(section => section.ids.join('/'));
  return found.join(' ') === wanted && after.words.count === answer.words.count && titleOf(after) === titleOf(answer);
}

function titleOf({ text, title }: Answer): string | undefined {
  return title && text.slice(title.start, title.end);
}

/** The answer after edits, or undefined when they cut it in two. */
function parseAfter(answer: Answer, edits: readonly TextEdit[]): Answer | undefined {
  const { framework, ...setting } = answer.setting;
  const text = applyEdits(answer.text, edits);
  return splitAnswers(text, 0).length > 1 ? undefined : parseAnswer(text, { ...setting, frameworkId: framework!.id });
}
