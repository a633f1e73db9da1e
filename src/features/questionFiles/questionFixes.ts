import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import type { fixQuestionProblem } from '../../core/questionEditing';
import { toFixAction } from '../../host/display/fixActions';
import { createRangeReader } from '../../host/display/ranges';
import { toText } from '../../host/display/text';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** The fixes for a problem of a question file, as long as the file is as it was when the problem was found. */
export function provideQuestionFixes(
  { questions }: Services,
  fixesOf: typeof fixQuestionProblem,
  document: TextDocument,
  diagnostic: Diagnostic,
): readonly CodeAction[] {
  if (diagnostic.source !== ids.diagnosticSource || typeof diagnostic.code !== 'string') return [];
  const file = document.uri.toString();
  const text = document.getText();
  if (questions.source(file)?.text !== text) return [];
  const toRange = createRangeReader(text);
  const problem = questions.snapshot
    .problemsOf(file)
    .find(
      ({ code, message, span }) =>
        code === diagnostic.code && toText(message) === diagnostic.message && toRange(span).isEqual(diagnostic.range),
    );
  if (!problem) return [];
  return fixesOf(text, problem).map(fix => {
    const action = toFixAction(document, fix);
    action.diagnostics = [diagnostic];
    return action;
  });
}
