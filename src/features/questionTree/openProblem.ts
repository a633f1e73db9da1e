import { Range, Uri, window } from 'vscode';
import type { QuestionProblem } from '../../core';
import { openDocument } from '../../host/files/workspaceFiles';

/** Opens a question file with the cursor where the problem is. */
export async function openProblem({ file, span }: QuestionProblem): Promise<void> {
  const document = await openDocument(Uri.parse(file));
  const selection = new Range(document.positionAt(span.start), document.positionAt(span.end));
  await window.showTextDocument(document, { selection });
}
