import {
  type DecorationOptions,
  type Disposable,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import type { AnalyzedDraft, Services } from '../../host/services';

/** Longer prompts are cut, so that they stay on the line of their heading. */
const MOST_CHARACTERS = 100;

/**
 * Keeps a prompt from making its line longer: even with wrapped lines, the draft would scroll sideways. VS Code puts
 * this into a style as it is.
 */
const OFF_THE_LINE = 'none; position: absolute';

/** Says faintly, behind the heading of an empty section, what belongs there; never on a line with a cursor. */
export class SectionPrompts implements Disposable {
  private readonly store = new DisposableStore();
  private readonly decoration: TextEditorDecorationType;
  /** The last analysis of each draft, by URI. */
  private readonly drafts = new Map<string, AnalyzedDraft>();

  constructor(private readonly services: Services) {
    const { config, drafts } = services;
    this.decoration = this.store.add(
      window.createTextEditorDecorationType({
        after: {
          color: new ThemeColor('editorCodeLens.foreground'),
          fontStyle: 'italic',
          margin: '0 0 0 2ch',
          textDecoration: OFF_THE_LINE,
        },
      }),
    );
    this.store.add(
      drafts.onDidAnalyze(draft => {
        this.drafts.set(draft.document.uri.toString(), draft);
        this.showIn(({ document }) => document === draft.document);
      }),
    );
    this.store.add(
      drafts.onDidForget(uri => {
        this.drafts.delete(uri.toString());
        this.showIn(({ document }) => document.uri.toString() === uri.toString());
      }),
    );
    this.store.add(config.onDidChange(() => this.showIn(() => true)));
    this.store.add(window.onDidChangeVisibleTextEditors(() => this.showIn(() => true)));
    this.store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => this.show(textEditor)));
  }

  dispose(): void {
    this.store.dispose();
  }

  private showIn(isMeant: (editor: TextEditor) => boolean): void {
    for (const editor of window.visibleTextEditors) if (isMeant(editor)) this.show(editor);
  }

  private show(editor: TextEditor): void {
    const draft = this.drafts.get(editor.document.uri.toString());
    // While the text is ahead of its analysis, what is shown moves along with it.
    if (draft && draft.version !== editor.document.version) return;
    if (draft || editor.document.languageId === 'markdown') {
      editor.setDecorations(this.decoration, draft ? this.toDecorations(editor, draft) : []);
    }
  }

  private toDecorations({ selections }: TextEditor, { document, analysis }: AnalyzedDraft): DecorationOptions[] {
    const { config, questions, reader } = this.services;
    if (!config.current.prompts) return [];
    const taken = new Set(selections.map(({ active }) => active.line));
    const text = document.getText();
    return analysis.answers.flatMap(answer => {
      const question = answer.question === undefined ? undefined : questions.snapshot.find(answer.question);
      return reader.code
        .findSectionPrompts(text, answer, question)
        .flatMap(({ heading, prompt }): DecorationOptions[] => {
          const { line } = document.positionAt(heading.end);
          if (taken.has(line)) return [];
          taken.add(line);
          const { end } = document.lineAt(line).range;
          return [{ range: new Range(end, end), renderOptions: { after: { contentText: toShort(toText(prompt)) } } }];
        });
    });
  }
}

function toShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}\u2026` : line;
}
