import type { Span } from '../text/span';

/** What the panel shows of a question, whatever the draft holds. Markdown unless said otherwise. */
export interface ReferenceContent {
  readonly questionId: string;
  /** Plain text. */
  readonly question: string;
  /** Name of the question's framework. */
  readonly framework: string;
  readonly why: string;
  readonly dos: readonly string[];
  readonly avoid: readonly string[];
  readonly points: readonly ReferencePoint[];
  /** Labels of the reference answers, plain text; the first is usually empty. */
  readonly labels: readonly string[];
  /** Index of the reference answer whose note and parts follow; 0 also when there is none. */
  readonly chosen: number;
  readonly note: string;
  readonly parts: readonly ReferencePart[];
  /** Plain text. */
  readonly followUps: readonly string[];
  readonly related: readonly RelatedQuestion[];
  /** Plain text, may be empty. */
  readonly source: string;
  readonly updated: string;
  readonly leftOut: LeftOut;
}

export interface ReferencePoint {
  readonly id: string;
  /** Plain text. */
  readonly text: string;
  readonly required: boolean;
}

/** One section of the reference answer. */
export interface ReferencePart {
  /** Plain text; empty for an answer without headings. */
  readonly heading: string;
  readonly text: string;
}

export interface RelatedQuestion {
  readonly id: string;
  /** Plain text. */
  readonly question: string;
}

/** How much a question holds beyond what a panel can show. */
export interface LeftOut {
  readonly characters: number;
  readonly points: number;
}

/** What the panel shows of the active draft against a question; indices point into the lists of `ReferenceContent`. */
export interface ReferenceCoverage {
  /** Undefined while no draft of the question is open. */
  readonly draft: DraftSize | undefined;
  readonly rows: readonly SectionRow[];
  /** Points that belong to no row. */
  readonly loosePoints: readonly number[];
  /** Parts of the reference that belong to no row. */
  readonly looseParts: readonly number[];
  /** Points that the draft covers. */
  readonly covered: readonly number[];
  /** Words of the question's subject when the draft has text and none of them, so that no point counts; else empty. */
  readonly subject: string;
}

export interface DraftSize {
  readonly words: number;
  readonly seconds: number;
  /** Comfortable speaking time in seconds. */
  readonly target: { readonly min: number; readonly max: number };
}

/** A section of the draft, or one that it lacks, with what the reference has for it. */
export interface SectionRow {
  /** Section ids joined by `+`; unique among the rows. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly name: string;
  /** What interviewers listen for in it. */
  readonly why: string;
  /** `none` while no draft of the question is open. */
  readonly status: 'present' | 'missing' | 'none';
  readonly required: boolean;
  readonly own: PartSize;
  readonly reference: PartSize | undefined;
  /** Percent of the answer's words. */
  readonly target: { readonly min: number; readonly max: number };
  readonly parts: readonly number[];
  readonly points: readonly number[];
}

export interface PartSize {
  readonly words: number;
  /** Speaking time at the user's pace. */
  readonly seconds: number;
  /** Percent of the answer's words, whole. */
  readonly share: number;
}

/** An edit of a draft's text, and where to write on in the text after it. */
export interface DraftEdit {
  /** Undefined when what is asked for is already there. */
  readonly edit: (Span & { readonly text: string }) | undefined;
  readonly cursor: number;
}
