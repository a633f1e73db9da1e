import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Location,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Finding, Severity } from '../../core';
import { toExplainLink } from '../../host/display/findings';
import { toRange } from '../../host/display/ranges';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { fileOfTab, hasTab } from '../../host/files/openDocuments';
import { ids } from '../../host/ids';
import type { AnalyzedDraft, Services } from '../../host/services';

/** At most this many places are listed under one finding. */
const MOST_RELATED = 10;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Publishes the findings of each draft that has a tab, for that file only. What lies on a line that is being typed
 * waits until the cursor leaves the line or the file is saved; what goes away by itself as one writes on waits until
 * the draft is put down.
 */
export class DraftDiagnostics implements Disposable {
  private readonly store = new DisposableStore();
  /** The last analysis of each draft, by URI. */
  private readonly drafts = new Map<string, AnalyzedDraft>();
  /** Drafts with keystrokes since the cursor last came to its line. */
  private readonly typing = new Set<string>();
  private line = '';

  constructor(
    { drafts }: Services,
    private readonly collection: DiagnosticCollection,
  ) {
    this.store.add(
      drafts.onDidAnalyze(draft => {
        this.drafts.set(draft.document.uri.toString(), draft);
        this.publish(draft);
      }),
    );
    this.store.add(
      drafts.onDidForget(uri => {
        this.drafts.delete(uri.toString());
        this.typing.delete(uri.toString());
        collection.delete(uri);
      }),
    );
    this.store.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.typing.add(document.uri.toString());
      }),
    );
    this.store.add(
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        const touched = new Set([...opened, ...closed].flatMap(({ input }) => fileOfTab(input)?.toString() ?? []));
        for (const uri of touched) this.publishAgain(uri);
      }),
    );
    this.store.add(
      workspace.onDidSaveTextDocument(document => {
        const uri = document.uri.toString();
        this.typing.delete(uri);
        this.publishAgain(uri);
      }),
    );
    this.store.add(
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections.map(({ active }) => active.line).join();
        const key = `${textEditor.document.uri} ${line}`;
        if (key === this.line) return;
        this.line = key;
        this.stopTyping(textEditor.document);
      }),
    );
    this.store.add(
      window.onDidChangeActiveTextEditor(() => {
        for (const { document } of this.drafts.values()) this.stopTyping(document);
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private stopTyping(document: TextDocument): void {
    const uri = document.uri.toString();
    if (this.typing.delete(uri)) this.publishAgain(uri);
  }

  private publishAgain(uri: string): void {
    const draft = this.drafts.get(uri);
    if (draft) this.publish(draft);
  }

  private publish({ document, version, findings }: AnalyzedDraft): void {
    if (document.isClosed || document.version !== version) return;
    if (!hasTab(document.uri)) return this.collection.delete(document.uri);
    const busy = this.busyLines(document);
    const diagnostics = findings
      .map(finding => ({ finding, range: toRange(document, finding.span) }))
      .filter(({ range }) => !busy.some(line => line >= range.start.line && line <= range.end.line))
      .map(({ finding, range }) => toDiagnostic(document, finding, range));
    this.collection.set(document.uri, diagnostics);
  }

  /**
   * The lines being typed. None in a document without unsaved changes: what changed in it may come from another
   * program.
   */
  private busyLines(document: TextDocument): readonly number[] {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || !document.isDirty || !this.typing.has(document.uri.toString())) return [];
    return editor.selections.map(({ active }) => active.line);
  }
}

function toDiagnostic(document: TextDocument, finding: Finding, range: Range): Diagnostic {
  const diagnostic = new Diagnostic(range, toText(finding.message), SEVERITIES[finding.severity]);
  diagnostic.source = ids.diagnosticSource;
  diagnostic.code = { value: finding.rule, target: Uri.parse(toExplainLink(finding.rule)) };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.slice(0, MOST_RELATED).map(span => {
      const place = toRange(document, span);
      const text = document.getText(place).replace(/\s+/g, ' ').slice(0, 60);
      return new DiagnosticRelatedInformation(new Location(document.uri, place), text);
    });
  }
  return diagnostic;
}
