import type {
  DraftSize,
  LeftOut,
  PartSize,
  ReferenceContent,
  ReferenceCoverage,
  ReferencePart,
  ReferencePoint,
  RelatedQuestion,
  SectionRow,
} from '../core/reference/reference';
import type { ReferenceStrings } from '../core/reference/strings';
import { type Guard, isBoolean, isCount, isList, isOneOf, isOptional, isRecord, isTable, isText } from './shape';

/** What the panel shows that changes while the user writes; always of the content that was sent last. */
export interface PanelState extends ReferenceCoverage {
  readonly questionId: string;
  /** Whether the reference answer is out of sight. */
  readonly folded: Folded;
  /** Words that make an attempt. */
  readonly attemptWords: number;
  /** That the draft borrows much of the reference, and how much. */
  readonly copied: string | undefined;
  /** Undefined where no note can be kept. */
  readonly note: PanelNote | undefined;
}

/** Why the reference answer is out of sight: the user has not tried yet, or folded it. */
export type Folded = 'no' | 'beforeAttempt' | 'byUser';

/** The user's note on a reference answer. */
export interface PanelNote {
  readonly useful: boolean | undefined;
  readonly text: string;
  /** Where notes are kept, for people. */
  readonly file: string;
}

/** What the host tells the panel; `strings` comes first. */
export type ToPanel =
  | { readonly type: 'strings'; readonly strings: ReferenceStrings }
  /** Nothing to show, and what to do about it. */
  | { readonly type: 'empty'; readonly title: string; readonly text: string }
  /** Another question, another reference answer, or another version of its file. */
  | { readonly type: 'content'; readonly content: ReferenceContent; readonly state: PanelState }
  | { readonly type: 'state'; readonly state: PanelState }
  /** The draft's cursor or its window moved to another section. */
  | { readonly type: 'follow'; readonly section: string };

/** What the panel asks of the host. Sections are row keys, points and questions ids. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'goToSection'; readonly section: string }
  | { readonly type: 'insertSection'; readonly section: string }
  /** The user scrolled the panel to another section. */
  | { readonly type: 'scrolled'; readonly section: string }
  /** Highlights the words that cover a point; without a point, takes the highlight away. */
  | { readonly type: 'highlightPoint'; readonly point?: string | undefined }
  | { readonly type: 'goToPoint'; readonly point: string }
  | { readonly type: 'addPointLine'; readonly point: string }
  | { readonly type: 'chooseReference'; readonly index: number }
  | { readonly type: 'setFolded'; readonly folded: boolean }
  | { readonly type: 'showCopied' }
  | { readonly type: 'openQuestion'; readonly question: string }
  | { readonly type: 'startFollowUp'; readonly index: number }
  | { readonly type: 'setNote'; readonly useful?: boolean | undefined; readonly text: string }
  /** Opens the user's draft of the question shown, made when there is none. */
  | { readonly type: 'openDraft' }
  | { readonly type: 'editCopy' }
  | { readonly type: 'openAsText' }
  | { readonly type: 'openLink'; readonly address: string };

/** What survives a reload of the window, kept by the panel. */
export interface PanelMemory {
  readonly questionId: string;
  readonly chosen: number;
  /** Folds that the user closed. */
  readonly closed: readonly string[];
  readonly scroll: number;
}

/** Longest texts that pass; they follow from the bounds of `createContent` and leave room. */
const isName = isText(200);
const isLine = isText(2_000);
const isNoteText = isText(20_000);
const isMarkdown = isText(250_000);
const isIndices = isList(isCount, 1_000);
const isOptionalLine = isOptional(isLine);

const isRange = isRecord<{ min: number; max: number }>({ min: isCount, max: isCount });
const isSize = isRecord<PartSize>({ words: isCount, seconds: isCount, share: isCount });
const isRow = isRecord<SectionRow>({
  key: isName,
  ids: isList(isName, 40),
  name: isLine,
  why: isLine,
  status: isOneOf('present', 'missing', 'none'),
  required: isBoolean,
  own: isSize,
  reference: isOptional(isSize),
  target: isRange,
  parts: isIndices,
  points: isIndices,
});

const isContent = isRecord<ReferenceContent>({
  questionId: isName,
  question: isLine,
  framework: isName,
  why: isMarkdown,
  dos: isList(isLine, 100),
  avoid: isList(isLine, 100),
  points: isList(isRecord<ReferencePoint>({ id: isName, text: isLine, required: isBoolean }), 1_000),
  labels: isList(isLine, 100),
  chosen: isCount,
  note: isMarkdown,
  parts: isList(isRecord<ReferencePart>({ heading: isLine, text: isMarkdown }), 1_000),
  followUps: isList(isLine, 100),
  related: isList(isRecord<RelatedQuestion>({ id: isName, question: isLine }), 100),
  source: isLine,
  updated: isLine,
  leftOut: isRecord<LeftOut>({ characters: isCount, points: isCount }),
});

const isState = isRecord<PanelState>({
  questionId: isName,
  draft: isOptional(isRecord<DraftSize>({ words: isCount, seconds: isCount, target: isRange })),
  rows: isList(isRow, 200),
  loosePoints: isIndices,
  looseParts: isIndices,
  covered: isIndices,
  subject: isLine,
  folded: isOneOf('no', 'beforeAttempt', 'byUser'),
  attemptWords: isCount,
  copied: isOptionalLine,
  note: isOptional(isRecord<PanelNote>({ useful: isOptional(isBoolean), text: isNoteText, file: isLine })),
});

const isStrings = isTable(isLine) as Guard<unknown> as Guard<ReferenceStrings>;

const toPanel: { readonly [T in ToPanel['type']]: Guard<Omit<Extract<ToPanel, { type: T }>, 'type'>> } = {
  strings: isRecord({ strings: isStrings }),
  empty: isRecord({ title: isLine, text: isLine }),
  content: isRecord({ content: isContent, state: isState }),
  state: isRecord({ state: isState }),
  follow: isRecord({ section: isName }),
};

const fromPanel: { readonly [T in FromPanel['type']]: Guard<Omit<Extract<FromPanel, { type: T }>, 'type'>> } = {
  ready: isRecord({}),
  goToSection: isRecord({ section: isName }),
  insertSection: isRecord({ section: isName }),
  scrolled: isRecord({ section: isName }),
  highlightPoint: isRecord<{ point?: string | undefined }>({ point: isOptional(isName) }),
  goToPoint: isRecord({ point: isName }),
  addPointLine: isRecord({ point: isName }),
  chooseReference: isRecord({ index: isCount }),
  setFolded: isRecord({ folded: isBoolean }),
  showCopied: isRecord({}),
  openQuestion: isRecord({ question: isName }),
  startFollowUp: isRecord({ index: isCount }),
  setNote: isRecord<{ useful?: boolean | undefined; text: string }>({
    useful: isOptional(isBoolean),
    text: isNoteText,
  }),
  openDraft: isRecord({}),
  editCopy: isRecord({}),
  openAsText: isRecord({}),
  openLink: isRecord({ address: isLine }),
};

/** Whether a value is a message for the panel, in every part. Never throws. */
export function isToPanel(value: unknown): value is ToPanel {
  return isMessage(value, toPanel);
}

/** Whether a value is a message of the panel, in every part. Never throws. */
export function isFromPanel(value: unknown): value is FromPanel {
  return isMessage(value, fromPanel);
}

export const isPanelMemory = isRecord<PanelMemory>({
  questionId: isName,
  chosen: isCount,
  closed: isList(isName, 100),
  scroll: isCount,
});

function isMessage(value: unknown, guards: Readonly<Record<string, Guard<object>>>): boolean {
  if (!isRecord<{ type: string }>({ type: isName })(value)) return false;
  return Object.hasOwn(guards, value.type) && guards[value.type]!(value);
}
