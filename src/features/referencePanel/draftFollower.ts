import { type Disposable, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { rowAt } from '../../core/reference';
import { toRange } from '../../host/display/ranges';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { visibleEditor } from './draftEditor';
import { readPanelSettings } from './panelSettings';
import type { ReferenceSession } from './referenceSession';

/**
 * Keeps the draft and the panel at the same section. In the draft that is the section of the cursor, or of the first
 * line in view when the cursor is not. Beside an untouched draft the panel stays at its top, with what is asked and
 * why, until somebody writes or moves to another section.
 */
export class DraftFollower implements Disposable {
  private readonly store = new DisposableStore();
  private section: string | undefined;
  private questionId: string | undefined;
  /** The versions that were analysed last. */
  private readonly versions = new WeakMap<TextDocument, number>();

  constructor(
    { drafts }: Services,
    private readonly session: ReferenceSession,
    private readonly isWatched: () => boolean,
    private readonly onSection: (section: string) => void,
  ) {
    this.store.add(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.isWatched()) return;
        if (textEditor === window.activeTextEditor) session.returnToDraftIn(textEditor.document);
        this.look(textEditor);
      }),
    );
    this.store.add(
      drafts.onDidAnalyze(({ document, version }) => {
        this.versions.set(document, version);
        const editor = this.isWatched() && visibleEditor(document);
        if (editor) this.look(editor);
      }),
    );
    this.store.add(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.isWatched() && this.look(textEditor)),
    );
  }

  /** Tells the section again, for a panel that has just come up. */
  tellAgain(): void {
    this.section = undefined;
    const draft = this.session.shown?.draft;
    const editor = draft && visibleEditor(draft.document);
    if (editor) this.look(editor);
  }

  /** The panel moved to a section: brings it into view in the draft, without touching the cursor. */
  followPanel(section: string): void {
    this.section = section;
    const { draft } = this.session.shown ?? {};
    const editor = draft && visibleEditor(draft.document);
    const span = this.session.sectionOf(section);
    if (!editor || !span || !readPanelSettings().syncScroll) return;
    editor.revealRange(toRange(editor.document, span.heading), TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.store.dispose();
  }

  private look(editor: TextEditor): void {
    const { shown } = this.session;
    if (!shown?.draft || editor.document !== shown.draft.document || !readPanelSettings().syncScroll) return;
    const { questionId, rows } = shown.state;
    if (questionId !== this.questionId) this.section = undefined;
    this.questionId = questionId;
    // While the text is ahead of its analysis, the offsets of the sections are out of date.
    const version = this.versions.get(editor.document);
    if (version !== undefined && version !== editor.document.version) return;
    const { active } = editor.selection;
    const cursorInView = editor.visibleRanges.some(range => range.contains(active));
    const position = cursorInView ? active : editor.visibleRanges[0]?.start;
    if (!position) return;
    const lineEnd = editor.document.offsetAt(editor.document.lineAt(position).range.end);
    const { answer } = shown.draft;
    const section = rowAt(rows, answer, lineEnd);
    if (section === undefined || section === this.section) return;
    if (this.section === undefined && answer.words === 0 && section === rows[0]?.key) return;
    this.section = section;
    this.onSection(section);
  }
}
