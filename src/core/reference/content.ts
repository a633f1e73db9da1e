import { findFramework } from '../frameworks/frameworks';
import type { BankSnapshot } from '../questions/bank';
import type { Question, ReferenceAnswer } from '../questions/question';
import type { ReferenceContent, ReferencePart } from './reference';

/** A panel shows at most this much; a file from a stranger may hold far more. */
export const MOST_SHOWN = {
  /** Characters of one reference answer. */
  reference: 200_000,
  /** Characters of why they ask. */
  why: 8_000,
  /** Characters of one plain line, such as a point or a follow-up. */
  line: 600,
  points: 300,
  items: 40,
  references: 20,
} as const;

/**
 * What the panel shows of a question, with the reference answer number `chosen` (the first one when there is no such
 * number).
 */
export function createContent(question: Question, bank: BankSnapshot, chosen = 0): ReferenceContent {
  const references = question.references.slice(0, MOST_SHOWN.references);
  const number = references[chosen] ? chosen : 0;
  const reference = references[number];
  const shown = reference ? boundReference(reference) : { note: '', parts: [], leftOut: 0 };
  return {
    questionId: question.id,
    question: toLine(question.question),
    framework: findFramework(question.framework)?.name ?? question.framework,
    why: question.why.slice(0, MOST_SHOWN.why),
    dos: question.dos.slice(0, MOST_SHOWN.items).map(toLine),
    avoid: question.avoid.slice(0, MOST_SHOWN.items).map(toLine),
    points: question.points
      .slice(0, MOST_SHOWN.points)
      .map(({ id, text, required }) => ({ id, text: toLine(text), required })),
    labels: references.map(({ label }) => toLine(label)),
    chosen: number,
    note: shown.note,
    parts: shown.parts,
    followUps: question.followUps.slice(0, MOST_SHOWN.items).map(toLine),
    related: question.related.slice(0, MOST_SHOWN.items).flatMap(id => {
      const other = bank.find(id);
      return other && id !== question.id ? [{ id, question: toLine(other.question) }] : [];
    }),
    source: toLine(question.source),
    updated: toLine(question.updated),
    leftOut: { characters: shown.leftOut, points: Math.max(0, question.points.length - MOST_SHOWN.points) },
  };
}

/** The parts of a reference answer; one without headings is a single part. */
export function partsOf(reference: ReferenceAnswer): readonly ReferencePart[] {
  const { note, sections } = reference;
  if (sections.length === 0) return note === '' ? [] : [{ heading: '', text: note }];
  return sections.map(({ heading, text }) => ({ heading: toLine(heading), text }));
}

function boundReference(reference: ReferenceAnswer) {
  let room: number = MOST_SHOWN.reference;
  let leftOut = 0;
  const bound = (text: string) => {
    const kept = text.slice(0, room);
    room -= kept.length;
    leftOut += text.length - kept.length;
    return kept;
  };
  const note = reference.sections.length === 0 ? '' : bound(reference.note);
  const parts: ReferencePart[] = [];
  for (const { heading, text } of partsOf(reference)) {
    if (parts.length < MOST_SHOWN.points) parts.push({ heading, text: bound(text) });
    else leftOut += text.length;
  }
  return { note, parts, leftOut };
}

function toLine(text: string): string {
  const line = text
    .slice(0, MOST_SHOWN.line * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MOST_SHOWN.line ? `${line.slice(0, MOST_SHOWN.line)}\u2026` : line;
}
