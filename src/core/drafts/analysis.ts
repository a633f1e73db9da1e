import type { FrameworkId } from '../frameworks/framework';
import type { PointCoverage } from '../questions/matching/pointMatcher';
import type { Fix, Severity } from '../rules/rule';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Draft } from './draft';

/** A finding in a file. Offsets are those of the file's text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Span[];
  /** Speaks of what somebody who writes from top to bottom has not come to yet: no need to tell while they write. */
  readonly passing: boolean;
  /** Index into `Analysis.answers`. */
  readonly answer: number;
  /** Makes the rule's own fixes; their edits carry offsets of the file's text. */
  readonly fixes: () => readonly Fix[];
}

/** A section of an answer: its heading or label, what it covers, and its size. */
export interface SectionSummary extends Span {
  /** The section's id; several for a combined label, none for a heading that the framework does not know. */
  readonly ids: readonly string[];
  readonly label: string;
  readonly heading: Span;
  /** Where the text after the heading or label begins. */
  readonly textStart: number;
  readonly words: number;
  readonly seconds: number;
  /** Part of the answer's words, 0 to 1. */
  readonly share: number;
}

/** One answer of a file, with offsets of the file's text. */
export interface AnswerAnalysis extends Span {
  /** Id of the question, whether or not the bank has it. */
  readonly question: string | undefined;
  readonly framework: FrameworkId | undefined;
  readonly title: Span | undefined;
  readonly words: number;
  /** Speaking time at the user's pace. */
  readonly seconds: number;
  readonly sections: readonly SectionSummary[];
  readonly points: readonly PointCoverage[];
  /** The answer is not about the question's subject, so nothing counts as covered. */
  readonly isElsewhere: boolean;
}

/** Everything known of a file at one moment. */
export interface Analysis {
  readonly draft: Draft;
  readonly answers: readonly AnswerAnalysis[];
  /** In reading order. */
  readonly findings: readonly Finding[];
}
