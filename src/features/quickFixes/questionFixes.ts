import { CodeAction, CodeActionKind, type Diagnostic, l10n, type TextDocument, WorkspaceEdit } from 'vscode';
import { createRangeReader } from '../../host/ranges';
import type { Services } from '../../host/services';

/** Puts the right word in the place of a wrong one, where a question file's problem names it. */
export function fixQuestionProblem(services: Services, document: TextDocument, diagnostic: Diagnostic): CodeAction[] {
  const { questions } = services;
  const file = document.uri.toString();
  const source = questions.source(file);
  if (!source || source.text !== document.getText()) return [];
  const toRange = createRangeReader(source.text);
  const problem = questions.snapshot.problems.find(
    ({ file: other, code, span }) =>
      other === file && code === diagnostic.code && toRange(span).isEqual(diagnostic.range),
  );
  if (problem?.suggestion === undefined || !REPLACEABLE.test(problem.code)) return [];
  const action = new CodeAction(l10n.t('Change to "{0}"', problem.suggestion), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, diagnostic.range, problem.suggestion);
  action.isPreferred = true;
  action.diagnostics = [diagnostic];
  return [action];
}

/** Problems whose place holds exactly the word that is wrong. */
const REPLACEABLE = /^(?:unknown-(?:key|kind|framework|level|related|section)|bad-id)$/;
