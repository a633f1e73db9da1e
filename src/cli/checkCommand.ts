import * as path from 'node:path';
import { LineIndex } from '../core';
import { DraftAnalyzer } from '../core/checker';
import { isDraft, parseDraft } from '../core/reading';
import { loadBank } from './bank';
import type { CommandOptions } from './commandOptions';
import { findMarkdown, isFolder, readText, toDisplayPath } from './files';
import type { CheckedFile, Format } from './formats/formats';
import { toJson } from './formats/json';
import { toPretty } from './formats/pretty';
import { toSarif } from './formats/sarif';
import { VERSION } from './version';
import { findWorkspace, liesInAnswers } from './workspace';

/**
 * Checks the Markdown files named, and of the folders named every draft: files below the answers folder and files whose front matter names a question
 * or framework. Each file once. Returns 1 when a finding is a warning or worse.
 */
export async function runCheck(paths: readonly string[], options: CommandOptions): Promise<0 | 1> {
  const { cwd } = options;
  const place = await findWorkspace(cwd);
  const { settings } = place;
  const bank = await loadBank(place.root, cwd, options.questions);
  const findQuestion = (id: string) => bank.find(id);
  const files = new Map<string, CheckedFile>();
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const full = path.resolve(cwd, given);
    const folder = await isFolder(full);
    for (const file of folder ? await findMarkdown(full) : [full]) {
      if (files.has(file)) continue;
      const text = await readText(file);
      const draft = parseDraft(text);
      if (folder && !liesInAnswers(file, place) && !isDraft(draft)) continue;
      const analysis = new DraftAnalyzer().analyze(text, { settings, findQuestion }, draft);
      files.set(file, { file: toDisplayPath(file, cwd), text, lines: new LineIndex(text), analysis });
    }
  }
  const checked = [...files.values()];
  options.write(print(checked, options.format));
  if (checked.length === 0)
    options.warn(
      `no drafts found: a draft lies in "${place.answersFolder}", or its front matter names a question or framework. Name a file to check it anyway.`,
    );
  const bad = checked.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return bad ? 1 : 0;
}

function print(files: readonly CheckedFile[], format: Format): string {
  if (format === 'json') return toJson(files);
  return format === 'sarif' ? toSarif(files, VERSION) : toPretty(files);
}
