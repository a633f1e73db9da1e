import { type Disposable, type TextDocument, TextDocumentSaveReason, type Uri, workspace } from 'vscode';
import type { Analysis, Finding } from '../../core';
import { DisposableStore } from '../disposables';

/**
 * Knows which drafts somebody is writing: those with changes since they were opened or last saved by hand. A save after
 * a delay is none by hand, as it comes in the middle of a sentence.
 */
export class WritingWatch implements Disposable {
  private readonly store = new DisposableStore();
  private readonly written = new Set<string>();
  /** The passing findings that were told of each draft; they stay until they are mended. */
  private readonly told = new Map<string, ReadonlySet<string>>();

  constructor() {
    this.store.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.isDirty) this.written.add(document.uri.toString());
      }),
    );
    this.store.add(
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === TextDocumentSaveReason.Manual) this.written.delete(document.uri.toString());
      }),
    );
  }

  /**
   * The findings without those that pass by themselves as the writer goes on; nothing has to be said of an answer
   * without a word.
   */
  leaveOut(document: TextDocument, { answers, draft, findings }: Analysis): readonly Finding[] {
    const uri = document.uri.toString();
    const told = this.told.get(uri);
    const isWritten = this.written.has(uri) && draft.header.status !== 'ready';
    const left = findings.filter(
      finding =>
        !finding.passing || told?.has(toKey(document, finding)) || !(isWritten || answers[finding.answer]!.words === 0),
    );
    this.told.set(uri, new Set(left.filter(({ passing }) => passing).map(finding => toKey(document, finding))));
    return left;
  }

  forget(uri: Uri): void {
    this.written.delete(uri.toString());
    this.told.delete(uri.toString());
  }

  dispose(): void {
    this.store.dispose();
  }
}

/** The same for a finding that has moved, or counts other words than before. */
function toKey(document: TextDocument, { rule, span: { start, end } }: Finding): string {
  return `${rule} ${document.getText().slice(start, end)}`;
}
