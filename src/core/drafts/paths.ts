/**
 * A folder below the workspace folder as segments joined by `/`, or undefined for anything that is empty, absolute or
 * leads upwards. Accepts `./answers/`.
 */
export function toFolderPath(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replaceAll('\\', '/');
  if (text.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(text) || /[*?{}[\]\0]/.test(text)) return undefined;
  const segments = text.split('/').filter(segment => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}

/** The file name of attempt number `attempt` (from 1) at a question: `id.md`, `id.2.md`. */
export function attemptFileName(questionId: string, attempt: number): string {
  return attempt === 1 ? `${questionId}.md` : `${questionId}.${attempt}.md`;
}

/** The number in the name of a file made by `attemptFileName`; 1 for any other name. */
export function attemptNumber(fileName: string): number {
  const match = /\.(\d{1,4})\.md$/i.exec(fileName);
  return match ? Number(match[1]) : 1;
}

/** The last segment of a path with slashes. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file of that name is Markdown that may hold a question or an answer; a README may not. */
export function isOurMarkdown(path: string): boolean {
  const name = fileName(path).toLowerCase();
  return name.endsWith('.md') && name !== 'readme.md' && !name.startsWith('.');
}
