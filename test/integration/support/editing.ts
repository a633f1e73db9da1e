import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Hover,
  MarkdownString,
  type Position,
  Selection,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { readCursor } from '../../support/cursor';
import { openFile } from './findings';

/** Opens a file of the workspace with the cursor at the bar in its text. */
export async function openAtBar(path: string, marked: string): Promise<TextEditor> {
  const { text, offset } = readCursor(marked);
  const editor = await openFile(path, text);
  const position = editor.document.positionAt(offset);
  editor.selection = new Selection(position, position);
  return editor;
}

/** What is offered at the cursor, without what VS Code makes of the words of the file and its own snippets. */
export async function suggestions({ document, selection }: TextEditor): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return list.items.filter(({ sortText }) => /^\d{6}$/.test(sortText ?? ''));
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** The Markdown of the hovers at a place. */
export async function hoverAt(document: TextDocument, position: Position): Promise<readonly MarkdownString[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.filter(part => part instanceof MarkdownString));
}
