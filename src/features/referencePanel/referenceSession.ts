import { type Disposable, EventEmitter, l10n, type TextDocument, window, workspace } from 'vscode';
import type { BankSnapshot, Question, ReferenceContent, SectionSummary } from '../../core';
import { createContent, createCoverage, isAttempt, wordsOfAttempt } from '../../core/reference';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids, SETTINGS } from '../../host/ids';
import type { ActiveDraft, Services } from '../../host/services';
import type { Folded, PanelState } from '../../protocol/panelMessages';
import { NotesFile } from './notesFile';
import { readPanelSettings } from './panelSettings';

/** The question that the panel and its text twin show, and the draft of it that is in view. */
export interface ShownReference {
  readonly question: Question;
  /** The same object as long as nothing in it changes. */
  readonly content: ReferenceContent;
  readonly state: PanelState;
  readonly draft: ShownDraft | undefined;
}

export type ShownDraft = Pick<ActiveDraft, 'document' | 'answer'>;

/** Nothing to show, and what to do about it. */
export interface NothingShown {
  readonly title: string;
  readonly text: string;
}

/**
 * Decides what is shown: the active draft's question, or one that the user asked for until they go on with a draft.
 * Nothing is worked out before somebody looks, and no file is read before the reference was shown once.
 */
export class ReferenceSession implements Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<void>());
  private readonly notes: NotesFile;
  private readonly foldedByUser = new Map<string, boolean>();
  private readonly attempted = new Set<string>();
  private followed = '';
  private questionId: string | undefined;
  private chosen = 0;
  private bank: BankSnapshot | undefined;
  private wanted = false;
  /** What was worked out last, and whether it still holds. */
  private last: ShownReference | NothingShown | undefined;
  private isStale = true;

  readonly onDidChange = this.changed.event;

  constructor(private readonly services: Services) {
    const { drafts, questions } = services;
    this.notes = this.store.add(new NotesFile(services));
    this.store.add(drafts.onDidChangeActive(() => this.follow()));
    this.store.add(drafts.onDidAnalyze(({ document }) => this.noteAnalysis(document)));
    this.store.add(window.onDidChangeVisibleTextEditors(() => this.refresh()));
    this.store.add(questions.onDidChange(() => this.refresh()));
    this.store.add(this.notes.onDidChange(() => this.refresh()));
    this.store.add(
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration(`${SETTINGS}.${ids.settings.referenceReveal}`)) this.refresh();
      }),
    );
    this.follow();
  }

  get shown(): ShownReference | undefined {
    const { current } = this;
    return 'question' in current ? current : undefined;
  }

  get nothing(): NothingShown | undefined {
    const { current } = this;
    return 'question' in current ? undefined : current;
  }

  private get current(): ShownReference | NothingShown {
    if (!this.last || this.isStale) this.last = this.compute(this.last);
    this.isStale = false;
    return this.last;
  }

  /** Shows a question, or the active draft's when it is undefined. */
  async show(questionId: string | undefined, chosen = 0): Promise<void> {
    this.wanted = true;
    await this.services.questions.ready();
    const next = questionId ?? this.services.drafts.active?.answer.question ?? this.questionId;
    this.select(next, chosen);
    await this.notes.follow(this.services.drafts.active?.document.uri);
    this.refresh();
  }

  /** Goes back to the draft's own question when the user returns to the draft after a look at another question. */
  returnToDraftIn(document: TextDocument): void {
    const { active } = this.services.drafts;
    const id = active?.answer.question;
    if (active?.document !== document || id === undefined || id === this.questionId) return;
    this.select(id, 0);
    this.refresh();
  }

  /** The section of the draft that a row stands for. */
  sectionOf(row: string, answer = this.shown?.draft?.answer): SectionSummary | undefined {
    const ids = this.shown?.state.rows.find(({ key }) => key === row)?.ids ?? [];
    return answer?.sections.find(section => section.ids.some(id => ids.includes(id)));
  }

  choose(index: number): void {
    this.chosen = index;
    this.refresh();
  }

  setFolded(folded: boolean): void {
    if (this.questionId === undefined) return;
    this.foldedByUser.set(this.questionId, folded);
    this.refresh();
  }

  async setNote(useful: boolean | undefined, text: string): Promise<void> {
    if (this.questionId !== undefined) await this.notes.set(this.questionId, { useful, text });
  }

  dispose(): void {
    this.store.dispose();
  }

  private follow(): void {
    const { active } = this.services.drafts;
    const key = active ? `${active.document.uri} ${active.answer.question}` : '';
    if (active && key !== this.followed) {
      this.select(active.answer.question, 0);
      if (this.wanted) void this.notes.follow(active.document.uri);
    }
    this.followed = key;
    this.refresh();
  }

  private select(questionId: string | undefined, chosen: number): void {
    if (questionId !== this.questionId || chosen !== 0) this.chosen = chosen;
    this.questionId = questionId;
  }

  private refresh(): void {
    this.isStale = true;
    this.changed.fire();
  }

  private compute(last: ShownReference | NothingShown | undefined): ShownReference | NothingShown {
    const { questions, drafts, config } = this.services;
    const bank = questions.snapshot;
    this.questionId ??= this.questionInView();
    const { questionId } = this;
    const question = questionId === undefined ? undefined : bank.find(questionId);
    if (!question) return describeNothing(questionId, drafts.active !== undefined);
    const before = last && 'question' in last ? last : undefined;
    const same = before?.question === question && before.content.chosen === this.chosen && this.bank === bank;
    const content = same ? before.content : createContent(question, bank, this.chosen);
    this.bank = bank;
    this.chosen = content.chosen;
    const draft = this.findDraft(question.id);
    const { wordsPerMinute } = config.current.check;
    const coverage = createCoverage(question, draft?.answer, { chosen: content.chosen, wordsPerMinute });
    const note = this.notes.find(question.id);
    const state: PanelState = {
      ...coverage,
      questionId: question.id,
      folded: this.foldedFor(question, draft),
      attemptWords: wordsOfAttempt(draft?.answer.framework ?? question.framework, wordsPerMinute),
      copied: draft && this.copiedNotice(draft),
      note: note && { ...note, file: this.notes.name },
    };
    return { question, content, state, draft };
  }

  /** The active draft if it answers the question, else one in view: after a reload the panel may be what is active. */
  private findDraft(questionId: string): ShownDraft | undefined {
    const { drafts } = this.services;
    if (drafts.active?.answer.question === questionId) return drafts.active;
    for (const { document } of window.visibleTextEditors) {
      const answers = drafts.analyze(document)?.analysis.answers;
      const answer = answers?.find(({ question }) => question === questionId);
      if (answer) return { document, answer };
    }
    return undefined;
  }

  /** What the first draft in view answers, for a panel that knows nothing yet. */
  private questionInView(): string | undefined {
    const { drafts } = this.services;
    for (const { document } of window.visibleTextEditors) {
      const [answer] = drafts.analyze(document)?.analysis.answers ?? [];
      if (answer?.question !== undefined) return answer.question;
    }
    return undefined;
  }

  /** Changes of the active draft arrive by `onDidChangeActive`. */
  private noteAnalysis(document: TextDocument): void {
    if (document !== this.services.drafts.active?.document) this.refresh();
  }

  private foldedFor({ id }: Question, draft: ShownDraft | undefined): Folded {
    const choice = this.foldedByUser.get(id);
    if (choice !== undefined) return choice ? 'byUser' : 'no';
    if (!readPanelSettings().afterAttempt) return 'no';
    if (draft) {
      const analyzed = this.services.drafts.analyze(draft.document);
      if (isAttempt(draft.answer, analyzed?.analysis.draft.header.status === 'ready')) this.attempted.add(id);
    }
    return this.attempted.has(id) ? 'no' : 'beforeAttempt';
  }

  private copiedNotice({ document, answer }: ShownDraft): string | undefined {
    const analysis = this.services.drafts.analyze(document)?.analysis;
    const finding = analysis?.findings.find(
      one => one.rule === 'copied-reference' && analysis.answers[one.answer]?.start === answer.start,
    );
    return finding && toText(finding.message);
  }
}

function describeNothing(questionId: string | undefined, hasDraft: boolean): NothingShown {
  if (questionId !== undefined) {
    return {
      title: l10n.t('No question "{0}"', questionId.slice(0, 80)),
      text: l10n.t(
        'The bank has no question with this id. Press Ctrl+Space after "question:" at the top of the draft to see those that exist.',
      ),
    };
  }
  if (hasDraft) {
    return {
      title: l10n.t('No question for this draft'),
      text: l10n.t(
        'Add a line "question:" to the front matter of the draft and press Ctrl+Space after it. The reference of the question you choose is shown here.',
      ),
    };
  }
  return {
    title: l10n.t('No draft open'),
    text: l10n.t('Choose a question in the Questions view, or open one of your drafts.'),
  };
}
