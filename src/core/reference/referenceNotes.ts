import { isQuestionId } from '../questions/questionId';
import { eolOf } from '../text/endOfLine';
import type { TextEdit } from '../text/span';

/** What the user thinks of a question's reference answer. */
export interface ReferenceNote {
  readonly useful: boolean | undefined;
  readonly text: string;
}

export const NO_NOTE: ReferenceNote = { useful: undefined, text: '' };

/** Longer notes are cut. */
const MOST_NOTE = 4_000;

interface NoteEntry {
  readonly id: string;
  /** The heading line's start and the end of the entry's text. */
  readonly start: number;
  readonly end: number;
  readonly note: ReferenceNote;
}

const USEFUL = /^Useful: *(yes|no)[ \t]*$/i;

/**
 * The note on a question in a file of notes: a `## <question id>` section, `Useful: yes` or `no`, then free Markdown.
 */
export function findNote(text: string, questionId: string): ReferenceNote {
  return readEntries(text).find(({ id }) => id === questionId)?.note ?? NO_NOTE;
}

/**
 * The edit that sets the note on a question and leaves all else as it is. A new entry goes where its id stands in the
 * alphabet, so that two people's notes merge; an empty note takes its entry away. `preface` opens a file that is empty.
 */
export function editNote(text: string, questionId: string, note: ReferenceNote, preface: string): TextEdit | undefined {
  const eol = eolOf(text);
  const entries = readEntries(text);
  const known = entries.find(({ id }) => id === questionId);
  const body = toBody(questionId, note, eol);
  if (known) {
    if (known.note.useful === note.useful && known.note.text === note.text.trim()) return undefined;
    const rest = text.slice(known.end).trimStart();
    return { start: known.start, end: text.length - rest.length, text: body + (body !== '' && rest !== '' ? eol : '') };
  }
  if (body === '') return undefined;
  const following = entries.find(({ id }) => id > questionId);
  if (following) return { start: following.start, end: following.start, text: body + eol };
  const kept = text.trimEnd();
  const lead = kept === '' ? `${preface}${eol}${eol}` : eol + eol;
  return { start: kept.length, end: text.length, text: lead + body };
}

function readEntries(text: string): readonly NoteEntry[] {
  const heads = [...text.matchAll(/^##[ \t]+(\S+)[ \t]*\r?$/gm)].filter(match => isQuestionId(match[1]!));
  return heads.map((head, index) => {
    const end = heads[index + 1]?.index ?? text.length;
    const lines = text
      .slice(head.index + head[0].length, end)
      .replace(/\r/g, '')
      .trim()
      .split('\n');
    const useful = USEFUL.exec(lines[0]!)?.[1]?.toLowerCase();
    const rest = (useful === undefined ? lines : lines.slice(1)).join('\n').trim();
    return {
      id: head[1]!,
      start: head.index,
      end,
      note: {
        useful: useful === undefined ? undefined : useful === 'yes',
        text: rest.replace(/^\\(?=\\*(?:#|Useful:))/gim, ''),
      },
    };
  });
}

function toBody(id: string, { useful, text }: ReferenceNote, eol: string): string {
  const free = text
    .trim()
    .slice(0, MOST_NOTE)
    .replace(/\r/g, '')
    .replace(/^(?=\\*(?:#|Useful:))/gim, '\\')
    .replaceAll('\n', eol);
  const parts = [useful === undefined ? '' : `Useful: ${useful ? 'yes' : 'no'}`, free].filter(part => part !== '');
  return parts.length === 0 ? '' : `## ${id}${eol}${eol}${parts.join(eol + eol)}${eol}`;
}
