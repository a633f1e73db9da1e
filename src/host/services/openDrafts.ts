import { type Disposable, EventEmitter, type LogOutputChannel, type TextDocument, type Uri, workspace } from 'vscode';
import { type BankSnapshot, type DraftSilence, isOurMarkdown } from '../../core';
import { DisposableStore } from '../disposables';
import { toPlace } from '../files/workspaceFiles';
import { MOST_DRAFT_TEXT } from '../limits';
import { logDraftError } from '../log/log';
import type { AnalyzedDraft, Config, ConfigService } from '../services';
import type { Checker, CodePart, Reader } from './codeParts';
import type { MarkdownFolder } from './markdownFolder';
import type { FileQuestionStore } from './questionStore';
import { WritingWatch } from './writingWatch';

/** What is known of an open Markdown document. */
interface OpenDraft {
  analyzer?: InstanceType<Checker['DraftAnalyzer']>;
  latest?: AnalyzedDraft & { readonly bank: BankSnapshot; readonly config: Config };
  /** The analysis that was announced last. */
  told?: AnalyzedDraft;
  timer?: ReturnType<typeof setTimeout>;
}

/** Analyses open drafts: after a rest, when the bank or the settings change, or at once when somebody asks. */
export class OpenDrafts implements Disposable {
  private readonly store = new DisposableStore();
  private readonly analyzed = this.store.add(new EventEmitter<AnalyzedDraft>());
  private readonly forgotten = this.store.add(new EventEmitter<Uri>());
  private readonly open = new Map<string, OpenDraft>();
  private readonly onRequest = new Set<string>();
  private readonly writing = this.store.add(new WritingWatch());
  private readonly keys = new WeakMap<TextDocument, { readonly version: number; readonly names: boolean }>();

  readonly onDidAnalyze = this.analyzed.event;
  readonly onDidForget = this.forgotten.event;

  constructor(
    private readonly reader: CodePart<Reader>,
    private readonly checker: CodePart<Checker>,
    private readonly config: ConfigService,
    private readonly questions: FileQuestionStore,
    private readonly answersFolder: MarkdownFolder,
    private readonly log: LogOutputChannel,
  ) {
    this.store.add(workspace.onDidOpenTextDocument(document => this.schedule(document, 0)));
    this.store.add(workspace.onDidCloseTextDocument(document => this.close(document)));
    this.store.add(workspace.onDidSaveTextDocument(document => this.tellSaved(document)));
    this.store.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, this.config.current.checkDelay);
      }),
    );
    this.store.add(questions.onDidChange(() => this.scheduleAll()));
    this.store.add(config.onDidChange(() => this.scheduleAll()));
    this.scheduleAll();
  }

  canCheck({ languageId, isClosed, uri }: TextDocument): boolean {
    return languageId === 'markdown' && !isClosed && isUsersOwn(uri);
  }

  isDraft(document: TextDocument): boolean {
    if (!this.canCheck(document)) return false;
    return this.onRequest.has(document.uri.toString()) || this.isOwnDraft(document);
  }

  isOnRequest(document: TextDocument): boolean {
    return this.onRequest.has(document.uri.toString()) && !this.isOwnDraft(document);
  }

  check(document: TextDocument): void {
    this.onRequest.add(document.uri.toString());
    this.schedule(document, 0);
  }

  stopChecking(document: TextDocument): void {
    if (this.onRequest.delete(document.uri.toString())) this.schedule(document, 0);
  }

  async ready(): Promise<void> {
    await Promise.all([this.checker.load(), this.questions.ready()]);
  }

  analyze(document: TextDocument): AnalyzedDraft | undefined {
    const { loaded } = this.checker;
    if (!loaded || !this.isDraft(document)) return undefined;
    const key = document.uri.toString();
    const bank = this.questions.snapshot;
    const config = this.config.current;
    let draft = this.open.get(key);
    if (!draft) this.open.set(key, (draft = {}));
    const { latest } = draft;
    if (latest && latest.version === document.version && latest.bank === bank && latest.config === config) {
      return latest;
    }
    const text = document.getText();
    draft.analyzer ??= new loaded.DraftAnalyzer();
    const analysis = draft.analyzer.analyze(text.length > MOST_DRAFT_TEXT ? '' : text, {
      settings: config.check,
      findQuestion: id => bank.find(id),
    });
    const findings = this.writing.leaveOut(document, analysis);
    draft.latest = { document, version: document.version, analysis, findings, bank, config };
    return draft.latest;
  }

  explainSilence({ document, analysis }: AnalyzedDraft): DraftSilence {
    const { snapshot } = this.questions;
    return this.checker.code.explainSilence(document.getText(), analysis, {
      settings: { ...this.config.current.check, onRuleError: () => {} },
      findQuestion: id => snapshot.find(id),
    });
  }

  dispose(): void {
    for (const { timer } of this.open.values()) clearTimeout(timer);
    this.open.clear();
    this.store.dispose();
  }

  private scheduleAll(): void {
    for (const document of workspace.textDocuments) this.schedule(document, 0);
  }

  private schedule(document: TextDocument, delay: number): void {
    if (document.languageId !== 'markdown') return;
    const key = document.uri.toString();
    let draft = this.open.get(key);
    if (!draft) this.open.set(key, (draft = {}));
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => void this.tryRefresh(document), delay);
  }

  private async tryRefresh(document: TextDocument): Promise<void> {
    try {
      await this.refresh(document);
    } catch (error) {
      // A checker that cannot be loaded has been logged already.
      if (this.checker.loaded) logDraftError(this.log, `Cannot check ${toPlace(document.uri)}`, error);
    }
  }

  private async refresh(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    const { version } = document;
    if (!this.reader.loaded) await this.reader.load();
    if (!this.isDraft(document)) {
      if (this.open.get(key)?.told) this.forgotten.fire(document.uri);
      this.open.delete(key);
      return;
    }
    await this.ready();
    // A document that has changed meanwhile has a timer of its own.
    if (document.isClosed || document.version !== version) return;
    const result = this.analyze(document);
    const draft = this.open.get(key);
    if (!result || !draft || draft.told === result) return;
    draft.told = result;
    this.analyzed.fire(result);
  }

  /** Tells the findings that waited for the draft to be saved. */
  private tellSaved(document: TextDocument): void {
    const draft = this.open.get(document.uri.toString());
    if (!draft?.latest || draft.latest.version !== document.version) return;
    const findings = this.writing.leaveOut(document, draft.latest.analysis);
    if (findings.length === draft.latest.findings.length) return;
    draft.latest = { ...draft.latest, findings };
    this.schedule(document, 0);
  }

  private close(document: TextDocument): void {
    const key = document.uri.toString();
    const draft = this.open.get(key);
    this.onRequest.delete(key);
    this.writing.forget(document.uri);
    if (!draft) return;
    clearTimeout(draft.timer);
    this.open.delete(key);
    if (draft.told) this.forgotten.fire(document.uri);
  }

  private isOwnDraft(document: TextDocument): boolean {
    const { uri } = document;
    if (this.questions.isQuestionFile(uri)) return false;
    if (this.questions.started && isOurMarkdown(uri.path) && this.answersFolder.contains(uri)) return true;
    return this.namesQuestion(document);
  }

  private namesQuestion(document: TextDocument): boolean {
    const known = this.keys.get(document);
    if (known?.version === document.version) return known.names;
    const { loaded } = this.reader;
    if (!loaded) return false;
    const text = document.getText();
    const names = text.length <= MOST_DRAFT_TEXT && loaded.isDraft(loaded.parseDraft(text));
    this.keys.set(document, { version: document.version, names });
    return names;
  }
}

/** Not a version out of Git, an output channel or a page of an extension. */
function isUsersOwn(uri: Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    workspace.getWorkspaceFolder(uri) !== undefined
  );
}
