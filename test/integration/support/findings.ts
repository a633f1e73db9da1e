import {
  type Diagnostic,
  extensions,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { waitFor, writeWorkspaceFile } from './workspace';

/**
 * Writes a file of the workspace and shows it in an editor; one that VS Code still knows from before is shown with its
 * old text first.
 */
export async function openFile(path: string, text: string): Promise<TextEditor> {
  const uri = await writeWorkspaceFile(path, text);
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  await waitFor(`the text of ${path}`, () => editor.document.getText() === text.replace(/^\ufeff/, ''));
  return editor;
}

/** Our diagnostics of a file. */
export function findings(document: TextDocument | Uri): readonly Diagnostic[] {
  const uri = document instanceof Uri ? document : document.uri;
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'StarDraft');
}

/** The rule or problem of a diagnostic. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function waitForFinding(document: TextDocument | Uri, code: string): Promise<Diagnostic> {
  const find = () => findings(document).find(found => codeOf(found) === code);
  await waitFor(`the finding ${code}`, () => find() !== undefined);
  return find()!;
}

export function waitForNoFinding(document: TextDocument | Uri, code: string): Promise<void> {
  return waitFor(`${code} to go`, () => findings(document).every(found => codeOf(found) !== code));
}

/** Starts the extension, as its view or a command does. */
export async function startExtension(): Promise<void> {
  await extensions.getExtension('stardraft.stardraft')!.activate();
}
