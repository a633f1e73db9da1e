import { Uri, workspace } from 'vscode';
import { listMarkdown } from '../files/files';

/**
 * The question files of the extension. In a browser the extension's folder cannot be listed, so the build leaves a list
 * of them, as paths below `questions/`, in `dist/questions.json`.
 */
export async function listBuiltInQuestions(extension: Uri): Promise<readonly Uri[]> {
  const folder = Uri.joinPath(extension, 'questions');
  if (extension.scheme !== 'http' && extension.scheme !== 'https') return listMarkdown(folder);
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'questions.json'));
  const paths = JSON.parse(new TextDecoder().decode(bytes)) as readonly string[];
  return paths.map(path => Uri.joinPath(folder, path));
}
