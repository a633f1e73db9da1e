import type { FrameworkId } from '../frameworks/framework';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

export type QuestionKind =
  | 'behavioural'
  | 'experience'
  | 'explain'
  | 'compare'
  | 'design'
  | 'troubleshoot'
  | 'opinion'
  | 'motivation';

export type Level = 'entry' | 'mid' | 'senior';

/** The kinds of question and the framework that each asks for when its file names none. */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, FrameworkId>> = {
  behavioural: 'star',
  experience: 'star',
  explain: 'explain',
  compare: 'compare',
  design: 'design',
  troubleshoot: 'debug',
  opinion: 'opinion',
  motivation: 'motivation',
};

/** In ascending order. */
export const LEVELS: readonly Level[] = ['entry', 'mid', 'senior'];

/** Something that a strong answer covers. */
export interface Point {
  readonly id: string;
  readonly text: string;
  /** Match phrases; see `pointMatcher.ts` for how they match. */
  readonly any: readonly string[];
  /** Match phrases that only count inside the point's own section. */
  readonly anyInSection: readonly string[];
  /** Id of the section where it belongs. */
  readonly section?: string;
  readonly required: boolean;
}

/** An example answer. */
export interface ReferenceAnswer {
  /** The words after the colon of `## Reference answer: Weak version`; empty for the first one. */
  readonly label: string;
  /** Markdown before its first section, such as what is wrong with a weak version. */
  readonly note: string;
  /** Markdown of the whole, note and headings included. */
  readonly text: string;
  readonly sections: readonly ReferenceSection[];
}

/** A part of a reference answer, from its heading to the next. */
export interface ReferenceSection {
  /** Ids in the question's framework; none for a heading it does not know. */
  readonly ids: readonly string[];
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
}

/** What lists show of a question, and what it is filed under. `question` is plain text. */
export interface QuestionHead {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly framework: FrameworkId;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly competencies: readonly string[];
  readonly source: string;
  /** As written, usually YYYY-MM-DD; empty when unknown. */
  readonly updated: string;
  readonly related: readonly string[];
  /** Where the question lies: `builtIn` in the extension, else in the user's workspace. */
  readonly origin: 'builtIn' | 'workspace';
  /** The file, as a URI string or path; whatever the store that read it understands. */
  readonly file: string;
  /** The folder of the file below `questions/`; empty at the top. */
  readonly pack: string;
}

/** What is needed to answer a question. Texts are Markdown. */
export interface QuestionDetails {
  /**
   * Match phrases of the subject: an answer without them is about something else and covers no point, see
   * `isElsewhere`. Empty: any answer may.
   */
  readonly about: readonly string[];
  readonly points: readonly Point[];
  readonly why: string;
  readonly dos: readonly string[];
  readonly avoid: readonly string[];
  /** The first is the one to show; may be empty. */
  readonly references: readonly ReferenceAnswer[];
  readonly followUps: readonly string[];
}

/**
 * A question of the bank. In a large bank its details are read from the file's text when they are first asked for; they
 * are the same ever after.
 */
export interface Question extends QuestionHead, QuestionDetails {}

/** A question file as it was found. */
export interface QuestionSource {
  /** URI string or path. */
  readonly file: string;
  /** File name without folders and extension. */
  readonly name: string;
  readonly pack: string;
  readonly origin: QuestionHead['origin'];
  readonly text: string;
}

/** Something wrong with a question file. */
export interface QuestionProblem {
  readonly file: string;
  /** Offsets in the file's text. */
  readonly span: Span;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: Message;
  /** Stable id of what is wrong, for quick fixes: `unknown-key`. */
  readonly code: string;
  /** What to write instead, where that is known. */
  readonly suggestion?: string | undefined;
}
