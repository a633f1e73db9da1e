import { commands, type Disposable, EventEmitter, type TextEditor, window } from 'vscode';
import { DisposableStore } from '../disposables';
import { ids } from '../ids';
import type { ActiveDraft, QuestionStore } from '../services';
import type { OpenDrafts } from './openDrafts';

/** Follows the draft of the active editor and the answer at its cursor; sets the context keys for it. */
export class ActiveDraftTracker implements Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<ActiveDraft | undefined>());
  private draft: ActiveDraft | undefined;
  private keys = '';

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly drafts: OpenDrafts,
    private readonly questions: QuestionStore,
  ) {
    this.store.add(window.onDidChangeActiveTextEditor(editor => editor && this.follow(editor)));
    this.store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => this.followCursor(textEditor)));
    this.store.add(
      drafts.onDidAnalyze(({ document }) => {
        const editor = window.activeTextEditor;
        if (editor?.document === document) this.follow(editor);
        else if (this.draft?.document === document) this.refresh();
      }),
    );
    this.store.add(
      drafts.onDidForget(uri => {
        if (this.draft?.document.uri.toString() === uri.toString()) this.set(undefined);
      }),
    );
    if (window.activeTextEditor) this.follow(window.activeTextEditor);
  }

  get current(): ActiveDraft | undefined {
    return this.draft;
  }

  /** Looks at the active editor again: before the checks were loaded, no document could be told to be a draft. */
  look(): void {
    const editor = window.activeTextEditor;
    if (editor && !this.draft) this.follow(editor);
  }

  dispose(): void {
    this.store.dispose();
  }

  private follow(editor: TextEditor): void {
    this.set(this.toActive(editor.document, editor.document.offsetAt(editor.selection.active)));
  }

  private followCursor(editor: TextEditor): void {
    const { draft } = this;
    if (!draft || editor.document !== draft.document || editor !== window.activeTextEditor) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    if (offset < draft.answer.start || offset > draft.answer.end) this.follow(editor);
  }

  private refresh(): void {
    const { document, answer } = this.draft!;
    this.set(this.toActive(document, answer.start));
  }

  private toActive(document: ActiveDraft['document'], offset: number): ActiveDraft | undefined {
    const analysis = this.drafts.analyze(document)?.analysis;
    if (!analysis) return undefined;
    const answer = analysis.answers.filter(({ start }) => start <= offset).at(-1) ?? analysis.answers[0]!;
    const question = answer.question === undefined ? undefined : this.questions.snapshot.find(answer.question);
    return { document, answer, question };
  }

  private set(draft: ActiveDraft | undefined): void {
    const before = this.draft;
    if (!draft && !before) return;
    this.draft = draft;
    this.setKeys();
    if (
      draft?.document !== before?.document ||
      draft?.answer !== before?.answer ||
      draft?.question !== before?.question
    )
      this.changed.fire(draft);
  }

  private setKeys(): void {
    const ready =
      this.draft !== undefined && this.drafts.analyze(this.draft.document)?.analysis.draft.header.status === 'ready';
    const keys = `${this.draft !== undefined} ${ready}`;
    if (keys === this.keys) return;
    this.keys = keys;
    void commands.executeCommand('setContext', ids.contextKeys.draftActive, this.draft !== undefined);
    void commands.executeCommand('setContext', ids.contextKeys.draftReady, ready);
  }
}
