import { type Disposable, EventEmitter, type LogOutputChannel, Uri } from 'vscode';
import { type Analysis, attemptNumber, type BankSnapshot, type Question, summarizeAnswers } from '../../core';
import { DisposableStore } from '../disposables';
import { eachOf, isBelow, readTextFile } from '../files/files';
import { findUnsaved } from '../files/openDocuments';
import { toPlace } from '../files/workspaceFiles';
import { MOST_DRAFT_BYTES } from '../limits';
import { logError } from '../log/log';
import type { AnswerFile, AnswerIndex, ConfigService, QuestionStore } from '../services';
import type { Checker, CodePart } from './codeParts';
import { type FolderChange, MarkdownFolder } from './markdownFolder';
import type { OpenDrafts } from './openDrafts';

interface IndexedFile {
  readonly text: string;
  readonly modified: number;
  readonly answers: readonly AnswerFile[];
  /** The questions that its checks used. */
  readonly questions: readonly (Question | undefined)[];
}

/** Reads the answers folders once, then what changes in them. Open drafts count with the text in the editor. */
export class FolderAnswerIndex implements AnswerIndex, Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<readonly string[]>());
  private readonly files = new Map<string, IndexedFile>();
  /** Files that an editor has told of; what is not to be told of them yet does not count. */
  private readonly open = new Set<string>();
  private byQuestion = new Map<string, readonly AnswerFile[]>();
  private loading: Promise<void> | undefined;
  readonly folder: MarkdownFolder;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly checker: CodePart<Checker>,
    private readonly config: ConfigService,
    private readonly questions: QuestionStore,
    private readonly log: LogOutputChannel,
  ) {
    this.folder = this.store.add(new MarkdownFolder(config.current.answersFolder, log, change => this.apply(change)));
  }

  /** Keeps the index in step with open drafts, the bank and the settings. Called once, when the services are made. */
  follow(drafts: OpenDrafts): void {
    this.store.add(
      drafts.onDidAnalyze(({ document, analysis, findings }) => {
        if (!this.loading || !this.folder.contains(document.uri)) return;
        const key = document.uri.toString();
        const modified = document.isDirty ? Date.now() : (this.files.get(key)?.modified ?? Date.now());
        const told = this.toIndexed(document.uri, document.getText(), modified, { ...analysis, findings });
        this.open.add(key);
        this.update(() => this.files.set(key, told));
      }),
    );
    this.store.add(
      drafts.onDidForget(uri => {
        this.open.delete(uri.toString());
        if (this.folder.contains(uri) && this.loading) this.folder.note(uri);
      }),
    );
    this.store.add(this.questions.onDidChange(bank => this.update(() => this.checkAgain(bank))));
    let folder = this.config.current.answersFolder;
    this.store.add(
      this.config.onDidChange(({ answersFolder }) => {
        if (answersFolder !== folder) this.folder.rename(answersFolder);
        folder = answersFolder;
        this.update(() => this.checkAgain());
      }),
    );
  }

  filesOf(questionId: string): readonly AnswerFile[] {
    return this.byQuestion.get(questionId) ?? [];
  }

  ready(): Promise<void> {
    this.loading ??= this.load().catch(error => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  dispose(): void {
    this.store.dispose();
  }

  private async load(): Promise<void> {
    this.folder.watch();
    await this.questions.ready();
    const start = Date.now();
    await this.read(await this.folder.list());
    this.update(() => {});
    const answers = [...this.files.values()].reduce((sum, file) => sum + file.answers.length, 0);
    const folder = this.config.current.answersFolder;
    this.log.info(`Read ${answers} answers from ${this.files.size} files in ${folder} in ${Date.now() - start} ms.`);
  }

  private async apply({ files, goneFolders }: FolderChange): Promise<void> {
    await this.loading;
    for (const file of this.files.keys()) {
      const uri = Uri.parse(file);
      if (!findUnsaved(uri) && goneFolders.some(folder => isBelow(folder, uri))) this.files.delete(file);
    }
    await this.read(files);
    this.update(() => {});
  }

  private async read(files: readonly Uri[]): Promise<void> {
    if (files.length > 0) await this.checker.load();
    await eachOf(files, async uri => {
      const key = uri.toString();
      const isWritten = () => this.files.has(key) && findUnsaved(uri) !== undefined;
      if (isWritten()) return;
      try {
        const file = await readTextFile(uri, MOST_DRAFT_BYTES);
        // Somebody may have begun to write meanwhile.
        if (isWritten()) return;
        if (typeof file === 'string') this.files.delete(key);
        else if (!this.open.has(key) || this.files.get(key)?.text !== file.text)
          this.files.set(key, this.toIndexed(uri, file.text, file.modified));
      } catch (error) {
        logError(this.log, `Cannot read ${toPlace(uri)}`, error);
      }
    });
  }

  /** Checks files again: all of them, or those whose questions differ in `bank`. */
  private checkAgain(bank?: BankSnapshot): void {
    for (const [key, file] of this.files) {
      if (bank && file.answers.every(({ question }, index) => bank.find(question) === file.questions[index])) continue;
      this.files.set(key, this.toIndexed(Uri.parse(key), file.text, file.modified));
    }
  }

  private toIndexed(uri: Uri, text: string, modified: number, analysis = this.analyze(text)): IndexedFile {
    const { snapshot } = this.questions;
    const answers = summarizeAnswers(analysis).map(({ status, ...summary }) => ({
      uri,
      modified,
      state: status,
      ...summary,
    }));
    return { text, modified, answers, questions: answers.map(({ question }) => snapshot.find(question)) };
  }

  /** For use after a file was read or an open draft analysed: the checker is loaded by then. */
  private analyze(text: string): Analysis {
    const { snapshot } = this.questions;
    const analyzer = new this.checker.code.DraftAnalyzer();
    return analyzer.analyze(text, { settings: this.config.current.check, findQuestion: id => snapshot.find(id) });
  }

  /**
   * Runs `change`, sorts the files by question again, and fires for the questions whose attempts are not the same as
   * before.
   */
  private update(change: () => void): void {
    change();
    const before = this.byQuestion;
    const after = new Map<string, AnswerFile[]>();
    for (const file of this.files.values()) {
      for (const answer of file.answers) after.set(answer.question, [...(after.get(answer.question) ?? []), answer]);
    }
    for (const files of after.values()) files.sort(byAttempt);
    this.byQuestion = after;
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const different = ids.filter(id => !sameFiles(before.get(id), after.get(id)));
    if (different.length > 0) this.changed.fire(different);
  }
}

function byAttempt({ uri: a }: AnswerFile, { uri: b }: AnswerFile): number {
  return attemptNumber(a.path) - attemptNumber(b.path) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

function sameFiles(a: readonly AnswerFile[] = [], b: readonly AnswerFile[] = []): boolean {
  return (
    a.length === b.length &&
    a.every((file, index) => {
      const other = b[index]!;
      return (
        file.uri.toString() === other.uri.toString() &&
        file.state === other.state &&
        file.words === other.words &&
        file.seconds === other.seconds &&
        file.findings === other.findings
      );
    })
  );
}
