import { type Disposable, env, UIKind, Uri, version, workspace } from 'vscode';
import { formatMessage, type QuestionProblem } from '../../core';
import { createRangeReader } from '../display/ranges';
import { DisposableStore } from '../disposables';
import { findUnsaved } from '../files/openDocuments';
import { toPlace } from '../files/workspaceFiles';
import { SETTINGS } from '../ids';
import type { Services } from '../services';
import { findSettingProblems, type SettingSchema } from './settingProblems';

/** At most this many errors are logged one by one after a change; the others are counted. */
const MOST_ERRORS = 20;

/**
 * Writes to the log what helps to find out why something is as it is: how StarDraft started, settings that are ignored,
 * changes of the bank, and errors in question files with their place. `milliseconds` is the time that activation took.
 * Nothing that the user writes in answers goes there.
 */
export function keepEventLog(services: Services, milliseconds: number): Disposable {
  const store = new DisposableStore();
  tellStart(services, milliseconds);
  const told = new Set<string>();
  const tellSettings = () => {
    for (const problem of settingProblems(services)) {
      if (!told.has(problem)) services.log.warn(`The setting ${problem} It counts as not set.`);
      told.add(problem);
    }
  };
  tellSettings();
  store.add(workspace.onDidChangeConfiguration(event => event.affectsConfiguration(SETTINGS) && tellSettings()));
  store.add(followBank(services));
  return store;
}

function tellStart({ context, log }: Services, milliseconds: number): void {
  const place = env.uiKind === UIKind.Web ? 'in a browser' : 'on the desktop';
  const remote = env.remoteName === undefined ? '' : `, remote ${env.remoteName}`;
  const trust = workspace.isTrusted ? '' : ', Restricted Mode';
  const count = workspace.workspaceFolders?.length ?? 0;
  const folders = count === 0 ? 'no folder' : count === 1 ? 'one folder' : `${count} folders`;
  const own = String(context.extension.packageJSON.version);
  log.info(
    `StarDraft ${own} started in ${milliseconds} ms: VS Code ${version} ${place}${remote}, ${folders} open${trust}.`,
  );
}

function settingProblems({ context }: Services): readonly string[] {
  const { properties } = context.extension.packageJSON.contributes.configuration as {
    readonly properties: Readonly<Record<string, SettingSchema>>;
  };
  const settings = workspace.getConfiguration();
  return Object.entries(properties).flatMap(([name, schema]) =>
    findSettingProblems(name, schema, settings.get<unknown>(name)),
  );
}

/**
 * Logs new errors, except in files that are being edited, which show them already. Other problems are left out: to find
 * them, every file would be read.
 */
function followBank({ log, questions }: Services): Disposable {
  let count: number | undefined;
  let told = new Set<string>();
  return questions.onDidChange(bank => {
    const now = bank.questions.length;
    if (count !== undefined && now !== count) log.info(`The bank has ${now} questions now, ${count} before.`);
    count = now;
    const present = new Map(bank.errors.map(error => [`${error.file} ${error.code}`, error]));
    const fresh = [...present].filter(([key, { file }]) => !told.has(key) && !findUnsaved(Uri.parse(file)));
    for (const [, problem] of fresh.slice(0, MOST_ERRORS)) log.warn(describe(problem, questions));
    if (fresh.length > MOST_ERRORS) log.warn(`and ${fresh.length - MOST_ERRORS} more errors in question files.`);
    told = new Set(present.keys());
  });
}

function describe({ file, span, code, message }: QuestionProblem, questions: Services['questions']): string {
  const { line, character } = createRangeReader(questions.source(file)?.text ?? '')(span).start;
  return `${toPlace(Uri.parse(file))}:${line + 1}:${character + 1} ${formatMessage(message)} (${code})`;
}
