import { Range, Uri, window, workspace } from 'vscode';
import type { QuestionProblem } from '../../core';

/** Opens a question file with the cursor where the problem is. */
export async function openProblem({ file, span }: QuestionProblem): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(file));
  const selection = new Range(document.positionAt(span.start), document.positionAt(span.end));
  await window.showTextDocument(document, { selection });
}
