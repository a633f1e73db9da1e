import type { Event, ExtensionContext, LogOutputChannel, TextDocument, Uri } from 'vscode';
import type {
  Analysis,
  AnswerAnalysis,
  AnswerState,
  BankSnapshot,
  CheckSettings,
  DraftSilence,
  Finding,
  Question,
  QuestionSource,
  RulePage,
} from '../core';
import type { CodePart, Reader } from './services/codeParts';

/** What features work with. Made once, in `extension.ts`; every feature gets the same. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly config: ConfigService;
  /** The code that reads texts. Once a question or an analysis is known, it has been loaded. */
  readonly reader: CodePart<Reader>;
  readonly questions: QuestionStore;
  readonly drafts: DraftService;
  readonly answers: AnswerIndex;
  /**
   * What the pages of the rules say, in the order of the rules. Rejects when the extension's own file cannot be read.
   */
  readonly rulePages: () => Promise<readonly RulePage[]>;
}

/** The user's settings as one value, which is replaced as a whole when one of them changes. */
export interface Config {
  readonly check: CheckSettings;
  /** Folder for drafts below the workspace folder, such as `answers`. */
  readonly answersFolder: string;
  /** Milliseconds of rest after a keystroke before a draft is checked again. */
  readonly checkDelay: number;
  /** Where words, time and share of a section are shown. */
  readonly sectionInfo: 'codeLens' | 'inlayHint' | 'off';
  /** Whether empty sections say what to write. */
  readonly prompts: boolean;
  /** Whether a finding explains itself under the mouse. */
  readonly hover: boolean;
  /** Whether suggestions are offered in drafts. */
  readonly completion: boolean;
  /** Whether the status bar shows speaking time and findings of the active draft. */
  readonly statusBar: boolean;
}

/** The present settings. The event fires when a value has changed. */
export interface ConfigService {
  readonly current: Config;
  readonly onDidChange: Event<Config>;
}

/** All questions: the built-in ones and those of the workspace's `questions/` folders. */
export interface QuestionStore {
  /** The bank as last read; empty before `ready`. */
  readonly snapshot: BankSnapshot;
  readonly onDidChange: Event<BankSnapshot>;
  /** Reads the bank, the first time, and resolves when it is there. Never rejects. */
  ready(): Promise<BankSnapshot>;
  /**
   * As `ready`, but does not wait for the workspace's own questions when there are many; `onDidChange` fires when they
   * are there.
   */
  preview(): Promise<BankSnapshot>;
  /** A question file as it was last read; `file` is that of a question or a problem. */
  source(file: string): QuestionSource | undefined;
  /** Whether the file lies in a `questions/` folder of the workspace, or of the extension. */
  isQuestionFile(uri: Uri): boolean;
}

/** An open draft and the analysis of one version of it. */
export interface AnalyzedDraft {
  readonly document: TextDocument;
  /** The document version that was analysed; compare before using offsets. */
  readonly version: number;
  readonly analysis: Analysis;
  /** The findings to tell now: while somebody writes, without those that pass as they go on. */
  readonly findings: readonly Finding[];
}

/** Analyses of open drafts, one per document version, shared by everything that shows something about a draft. */
export interface DraftService {
  /**
   * Whether the document is a draft: Markdown below the answers folder, or with a `question:` or `framework:` key, or
   * checked on request. Keys are not seen before `reader` is loaded.
   */
  isDraft(document: TextDocument): boolean;
  /**
   * Resolves when drafts can be analysed and the active one is known: the checks and the bank are loaded. Rejects when
   * the checks cannot be.
   */
  ready(): Promise<void>;
  /**
   * The analysis of the document's present text, made now when it is not there yet; undefined when it is no draft, and
   * before `ready`.
   */
  analyze(document: TextDocument): AnalyzedDraft | undefined;
  /** Why an analysed draft has the findings it has, and not others. */
  explainSilence(draft: AnalyzedDraft): DraftSilence;
  /** Whether a document can be checked at all: Markdown, and the user's own. */
  canCheck(document: TextDocument): boolean;
  /** Treats a Markdown document as a draft, whatever it holds, until it is closed. */
  check(document: TextDocument): void;
  /** Whether a document is only checked because of `check`, not because it is a draft. */
  isOnRequest(document: TextDocument): boolean;
  /** Takes `check` back. */
  stopChecking(document: TextDocument): void;
  /** An open draft was analysed anew: it changed, or the bank or the settings did. Fires after the configured rest. */
  readonly onDidAnalyze: Event<AnalyzedDraft>;
  /** A document stopped being a draft or was closed. */
  readonly onDidForget: Event<Uri>;
  /**
   * The draft of the active text editor and the answer that the cursor is in. Stays while a panel or the tree has the
   * focus.
   */
  readonly active: ActiveDraft | undefined;
  readonly onDidChangeActive: Event<ActiveDraft | undefined>;
}

/** A draft and the answer in it that the user is at. */
export interface ActiveDraft {
  readonly document: TextDocument;
  /** Of the answer at the cursor. */
  readonly answer: AnswerAnalysis;
  readonly question: Question | undefined;
}

/** What is known of a draft file without opening it. */
export interface AnswerFile {
  readonly uri: Uri;
  readonly question: string;
  readonly state: AnswerState;
  readonly words: number;
  readonly seconds: number;
  /** Findings at information or above. */
  readonly findings: number;
  /** Milliseconds since the epoch of its last change on disk. */
  readonly modified: number;
}

/** The drafts of the workspace by question, kept up to date from disk and from open documents. */
export interface AnswerIndex {
  /** Attempts at a question, the first one first. */
  filesOf(questionId: string): readonly AnswerFile[];
  /** Fires with the ids of the questions whose attempts changed. */
  readonly onDidChange: Event<readonly string[]>;
  /** Reads the answers folders, the first time. */
  ready(): Promise<void>;
}
