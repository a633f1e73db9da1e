import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import {
  type BankEntry,
  type BankSnapshot,
  EMPTY_BANK,
  isOurMarkdown,
  MOST_QUESTION,
  type ParsedQuestion,
  type QuestionSource,
} from '../../core';
import { DisposableStore } from '../disposables';
import { eachOf, isBelow, readTextFile } from '../files/files';
import { toPlace } from '../files/workspaceFiles';
import { logError } from '../log/log';
import type { QuestionStore } from '../services';
import { BackgroundQueue } from './backgroundQueue';
import { listBuiltInQuestions } from './builtInQuestions';
import type { CodePart, Reader } from './codeParts';
import { type FolderChange, MarkdownFolder } from './markdownFolder';

/** Of more files than this, only the part that lists show is read at first. */
const MANY = 50;

/**
 * Keeps the bank. Reads and watches nothing before `ready` is called. A change re-reads only the files it concerns; an
 * open document counts with the text in the editor; the snapshot is replaced as a whole. Of many files only the first
 * part is read; what is wrong in the rest is found out in the background.
 */
export class FileQuestionStore implements QuestionStore, Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<BankSnapshot>());
  private readonly entries = new Map<string, BankEntry>();
  private readonly folder: MarkdownFolder;
  private readonly unread = this.store.add(
    new BackgroundQueue<string>(
      file => this.readRest(file),
      () => this.foundBroken && this.publish(),
    ),
  );
  private foundBroken = false;
  private bank: BankSnapshot = EMPTY_BANK;
  /** The built-in questions alone, while many of the workspace's own are still to read. */
  private builtIn: BankSnapshot | undefined;
  private loading: Promise<void> | undefined;
  /** Resolves with the workspace's own files, once the built-in ones are read. */
  private beginning: Promise<readonly Uri[]> | undefined;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly reader: CodePart<Reader>,
    private readonly log: LogOutputChannel,
  ) {
    this.folder = this.store.add(new MarkdownFolder('questions', log, change => this.apply(change)));
  }

  get snapshot(): BankSnapshot {
    return this.bank;
  }

  /** Whether the bank was asked for; until then the workspace may have nothing to do with StarDraft. */
  get started(): boolean {
    return this.loading !== undefined;
  }

  async ready(): Promise<BankSnapshot> {
    this.loading ??= this.load().catch(error => logError(this.log, 'Cannot read the questions', error));
    await this.loading;
    return this.bank;
  }

  async preview(): Promise<BankSnapshot> {
    const whole = this.ready();
    await this.beginning?.catch(() => undefined);
    return this.builtIn ?? whole;
  }

  source(file: string): QuestionSource | undefined {
    return this.entries.get(file)?.source;
  }

  /** Whether the file lies in a `questions/` folder of the workspace, or of the extension. */
  isQuestionFile(uri: Uri): boolean {
    return isOurMarkdown(uri.path) && (this.folder.contains(uri) || isBelow(this.builtInRoot, uri));
  }

  dispose(): void {
    this.store.dispose();
  }

  private async load(): Promise<void> {
    const start = Date.now();
    this.folder.watch();
    this.store.add(workspace.onDidChangeTextDocument(({ document }) => this.noteDocument(document.uri)));
    this.store.add(workspace.onDidCloseTextDocument(document => this.noteDocument(document.uri)));
    this.beginning = this.begin();
    await this.read(await this.beginning, 'workspace');
    this.publish();
    const { questions, errors } = this.bank;
    this.log.info(
      `Read ${questions.length} questions from ${this.entries.size} files in ${Date.now() - start} ms; files with errors: ${errors.length}.`,
    );
  }

  private async begin(): Promise<readonly Uri[]> {
    const [builtIn, own] = await Promise.all([this.listBuiltIn(), this.folder.list(), this.reader.load()]);
    await this.read(builtIn, 'builtIn');
    if (own.length > MANY) this.builtIn = this.makeBank(0);
    return own;
  }

  private async listBuiltIn(): Promise<readonly Uri[]> {
    try {
      return await listBuiltInQuestions(this.context.extensionUri);
    } catch (error) {
      logError(this.log, 'Cannot list the built-in questions', error);
      return [];
    }
  }

  private noteDocument(uri: Uri): void {
    if (isOurMarkdown(uri.path) && this.folder.contains(uri)) this.folder.note(uri);
  }

  private async apply({ files, goneFolders }: FolderChange): Promise<void> {
    await this.loading;
    let different = false;
    const kept = new Set(files.map(uri => uri.toString()));
    for (const file of this.entries.keys()) {
      if (kept.has(file) || !goneFolders.some(folder => isBelow(folder, Uri.parse(file)))) continue;
      different = this.entries.delete(file);
    }
    if (await this.read(files, 'workspace')) different = true;
    if (different) this.publish();
  }

  /** Reads files and keeps the results. Returns whether anything has changed. */
  private async read(files: readonly Uri[], origin: 'builtIn' | 'workspace'): Promise<boolean> {
    let different = false;
    const { parseQuestion, parseQuestionLazily } = this.reader.code;
    const parse = files.length > MANY ? parseQuestionLazily : parseQuestion;
    const roots = origin === 'workspace' ? this.folder.roots : [this.builtInRoot];
    const unsaved = new Map(
      workspace.textDocuments.filter(({ isDirty }) => isDirty).map(document => [document.uri.toString(), document]),
    );
    await eachOf(files, async uri => {
      const document = unsaved.get(uri.toString());
      if (await this.readOne({ ...describe(uri, roots), origin }, uri, document, parse)) different = true;
    });
    return different;
  }

  private async readOne(
    place: Omit<QuestionSource, 'text'>,
    uri: Uri,
    document: TextDocument | undefined,
    parse: (source: QuestionSource) => ParsedQuestion,
  ): Promise<boolean> {
    const { file, origin } = place;
    const before = this.entries.get(file);
    const { refuseLargeQuestion } = this.reader.code;
    try {
      const open = document !== undefined && !document.isClosed;
      const text = open ? { text: document.getText() } : await readTextFile(uri, MOST_QUESTION.file);
      if (text === 'missing') return this.entries.delete(file);
      const source = { ...place, text: text === 'too-large' ? '' : text.text };
      const tooLarge = text === 'too-large';
      if (before && !tooLarge && before.source.text === source.text && !isRefused(before)) return false;
      const parsed = tooLarge ? refuseLargeQuestion(file) : parse(source);
      const lastGood = parsed.question ? undefined : (before?.parsed.question ?? before?.lastGood);
      this.entries.set(file, { source, parsed, ...(lastGood && { lastGood }) });
      if (!parsed.isWhole && origin === 'workspace') this.unread.add(file);
      return true;
    } catch (error) {
      logError(this.log, `Cannot read ${toPlace(uri)}`, error);
      return false;
    }
  }

  /** Takes a question out of the bank when the rest of its file is broken. */
  private readRest(file: string): void {
    const entry = this.entries.get(file);
    if (!entry || entry.parsed.isWhole) return;
    const { problems } = entry.parsed;
    if (!problems.some(({ severity }) => severity === 'error')) return;
    this.entries.set(file, { source: entry.source, parsed: { problems, isWhole: true } });
    this.foundBroken = true;
  }

  private get builtInRoot(): Uri {
    return Uri.joinPath(this.context.extensionUri, 'questions');
  }

  private publish(): void {
    this.foundBroken = false;
    this.builtIn = undefined;
    this.bank = this.makeBank(this.bank.revision + 1);
    this.changed.fire(this.bank);
  }

  private makeBank(revision: number): BankSnapshot {
    return this.reader.code.createBank([...this.entries.values()].sort(byOriginAndFile), revision);
  }
}

function isRefused({ parsed }: BankEntry): boolean {
  return !parsed.question && parsed.problems.some(problem => problem.code === 'too-large');
}

function byOriginAndFile({ source: a }: BankEntry, { source: b }: BankEntry): number {
  if (a.origin !== b.origin) return a.origin === 'builtIn' ? -1 : 1;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function describe(uri: Uri, roots: readonly Uri[]): Pick<QuestionSource, 'file' | 'name' | 'pack'> {
  const root = roots.find(folder => isBelow(folder, uri));
  const path = root ? uri.path.slice(root.path.length).replace(/^\//, '') : uri.path;
  const slash = path.lastIndexOf('/');
  return {
    file: uri.toString(),
    name: path.slice(slash + 1).replace(/\.md$/i, ''),
    pack: slash < 0 ? '' : path.slice(0, slash),
  };
}
