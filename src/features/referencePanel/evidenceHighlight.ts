import {
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Span } from '../../core';
import { toRange } from '../../host/display/ranges';

/** Marks words of a draft while the user looks at the point that they cover. */
export class EvidenceHighlight implements Disposable {
  private decoration: TextEditorDecorationType | undefined;
  private editor: TextEditor | undefined;

  show(editor: TextEditor, spans: readonly Span[]): void {
    this.clear();
    this.decoration ??= createDecoration();
    this.editor = editor;
    editor.setDecorations(
      this.decoration,
      spans.map(span => toRange(editor.document, span)),
    );
  }

  clear(): void {
    if (this.decoration) this.editor?.setDecorations(this.decoration, []);
    this.editor = undefined;
  }

  dispose(): void {
    this.decoration?.dispose();
    this.decoration = undefined;
    this.editor = undefined;
  }
}

function createDecoration(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightStrongBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('editor.wordHighlightStrongBorder'),
    borderRadius: '2px',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.wordHighlightStrongForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
}
