import * as path from 'node:path';
import { LineIndex } from '../core';
import { DraftAnalyzer } from '../core/checker';
import { isDraft, parseDraft } from '../core/reading';
import { loadBank } from './bank';
import { CliError } from './cliError';
import type { CommandOptions } from './commandOptions';
import { findMarkdown, isFolder, readText, toDisplayPath, type Unreadable } from './files';
import type { CheckedFile, Format } from './formats/formats';
import { toJson } from './formats/json';
import { toPretty } from './formats/pretty';
import { toSarif } from './formats/sarif';
import { VERSION } from './version';
import { type CliWorkspace, findWorkspace, liesInAnswers, liesInQuestions } from './workspace';

/**
 * Checks the Markdown files named, and of the folders named every draft: files below the answers folder and files whose
 * front matter names a question or framework. Each file once, and none of the bank. Returns 1 when a finding is a
 * warning or worse.
 */
export async function runCheck(paths: readonly string[], options: CommandOptions): Promise<0 | 1> {
  const { cwd, unreadable } = options;
  const place = await findWorkspace(cwd);
  const { settings } = place;
  const bank = await loadBank(place.root, cwd, options.questions, unreadable);
  const findQuestion = (id: string) => bank.find(id);
  const files = new Map<string, CheckedFile>();
  for (const given of paths.length === 0 ? ['.'] : paths) {
    if (given === '') throw new CliError('A path is empty. Name a file or a folder.');
    if (given === '-')
      throw new CliError('"-" is no file. Drafts are not read from standard input: name a file or a folder.');
    const full = path.resolve(cwd, given);
    const { found, isNamed } = await unreadable.or(NONE, () => findFiles(full, unreadable));
    for (const file of found) {
      if (files.has(file) || !(isNamed || mayBeDraft(file, place, options))) continue;
      const text = await unreadable.or(undefined, () => readText(file));
      if (text === undefined) continue;
      const draft = parseDraft(text);
      if (!isNamed && !liesInAnswers(file, place) && !isDraft(draft)) continue;
      const analysis = new DraftAnalyzer().analyze(text, { settings, findQuestion }, draft);
      files.set(file, { file: toDisplayPath(file, cwd), text, lines: new LineIndex(text), analysis });
    }
  }
  const checked = [...files.values()];
  const none = checked.length === 0;
  if (!(none && unreadable.any && options.format === 'pretty')) options.write(print(checked, options.format));
  if (none && !unreadable.any)
    options.warn(
      `no drafts found: a draft lies in "${place.answersFolder}", or its front matter names a question or framework. Name a file to check it anyway.`,
    );
  const bad = checked.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return bad ? 1 : 0;
}

interface Found {
  readonly found: readonly string[];
  /** It is a file that the person named, which is checked in any case. */
  readonly isNamed: boolean;
}

const NONE: Found = { found: [], isNamed: false };

async function findFiles(given: string, unreadable: Unreadable): Promise<Found> {
  if (await isFolder(given)) return { found: await findMarkdown(given, unreadable), isNamed: false };
  return { found: [given], isNamed: true };
}

/** Question files name a question too. */
function mayBeDraft(file: string, place: CliWorkspace, { questions, cwd }: CommandOptions): boolean {
  if (questions.some(folder => !path.relative(path.resolve(cwd, folder), file).startsWith('..'))) return false;
  return liesInAnswers(file, place) || !liesInQuestions(file, place);
}

function print(files: readonly CheckedFile[], format: Format): string {
  if (format === 'json') return toJson(files);
  return format === 'sarif' ? toSarif(files, VERSION) : toPretty(files);
}
