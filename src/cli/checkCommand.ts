import * as path from 'node:path';
import { type AnalyzerOptions, DraftAnalyzer, isDraft, LineIndex, parseDraft } from '../core';
import { loadBank } from './bank';
import { findMarkdown, isFolder, readText, toDisplayPath } from './files';
import type { CheckedFile, Format } from './formats/formats';
import { toJson } from './formats/json';
import { toPretty } from './formats/pretty';
import { toSarif } from './formats/sarif';
import { loadSettings } from './settings';
import { VERSION } from './version';

export interface CommandOptions {
  readonly format: Format;
  /** Folders with questions, as given. */
  readonly questions: readonly string[];
  readonly cwd: string;
  readonly write: (text: string) => void;
}

/**
 * Checks the Markdown files named, and of the folders named every draft: files below an `answers` folder and files whose front matter names a question
 * or framework. Returns 1 when a finding is a warning or worse.
 */
export async function runCheck(paths: readonly string[], options: CommandOptions): Promise<0 | 1> {
  const { cwd } = options;
  const bank = await loadBank(cwd, options.questions);
  const settings = await loadSettings(cwd);
  const analyzerOptions: AnalyzerOptions = { settings, findQuestion: id => bank.find(id) };
  const files: CheckedFile[] = [];
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const full = path.resolve(cwd, given);
    const folder = await isFolder(full);
    for (const file of folder ? await findMarkdown(full) : [full]) {
      const text = await readText(file);
      if (folder && !lieInAnswers(file) && !isDraft(parseDraft(text))) continue;
      const analysis = new DraftAnalyzer().analyze(text, analyzerOptions);
      files.push({ file: toDisplayPath(file, cwd), text, lines: new LineIndex(text), analysis });
    }
  }
  options.write(print(files, options.format));
  const bad = files.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return bad ? 1 : 0;
}

function lieInAnswers(file: string): boolean {
  return path.dirname(file).split(path.sep).includes('answers');
}

function print(files: readonly CheckedFile[], format: Format): string {
  if (format === 'json') return toJson(files);
  return format === 'sarif' ? toSarif(files, VERSION) : toPretty(files);
}
