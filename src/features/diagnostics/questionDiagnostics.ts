import { Diagnostic, type DiagnosticCollection, DiagnosticSeverity, type Disposable, Uri, workspace } from 'vscode';
import type { BankSnapshot, QuestionProblem } from '../../core';
import { createRangeReader } from '../../host/display/ranges';
import { toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

const SEVERITIES: Readonly<Record<QuestionProblem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Closed files with errors beyond this many are only listed in the tree. */
const MOST_ERRORS = 200;

/**
 * Publishes what is wrong with question files: all of it for open files, for closed ones only when they cannot be read.
 * Only files that changed are touched.
 */
export class QuestionDiagnostics implements Disposable {
  private readonly store = new DisposableStore();
  /** What was published, by file, so that files without a change are left alone. */
  private published = new Map<string, string>();

  constructor(
    private readonly services: Services,
    private readonly collection: DiagnosticCollection,
  ) {
    const { questions } = services;
    const refresh = () => this.publish(questions.snapshot);
    this.store.add(questions.onDidChange(refresh));
    this.store.add(workspace.onDidOpenTextDocument(({ languageId }) => languageId === 'markdown' && refresh()));
    this.store.add(workspace.onDidCloseTextDocument(({ languageId }) => languageId === 'markdown' && refresh()));
  }

  dispose(): void {
    this.store.dispose();
  }

  private publish(bank: BankSnapshot): void {
    const open = workspace.textDocuments.filter(({ uri }) => this.services.questions.isQuestionFile(uri));
    const broken = new Set(bank.errors.slice(0, MOST_ERRORS).map(({ file }) => file));
    const next = new Map<string, string>();
    for (const file of new Set([...open.map(({ uri }) => uri.toString()), ...broken])) {
      const own = bank.problemsOf(file);
      if (own.length === 0) continue;
      next.set(file, JSON.stringify(own.map(({ code, severity, span, message }) => [code, severity, span, message])));
      if (next.get(file) !== this.published.get(file)) this.collection.set(Uri.parse(file), this.toDiagnostics(own));
    }
    for (const file of this.published.keys()) if (!next.has(file)) this.collection.delete(Uri.parse(file));
    this.published = next;
  }

  private toDiagnostics(problems: readonly QuestionProblem[]): Diagnostic[] {
    const text = this.services.questions.source(problems[0]!.file)?.text ?? '';
    const toRange = createRangeReader(text);
    return problems.map(problem => {
      const diagnostic = new Diagnostic(toRange(problem.span), toText(problem.message), SEVERITIES[problem.severity]);
      diagnostic.source = ids.diagnosticSource;
      diagnostic.code = problem.code;
      return diagnostic;
    });
  }
}
