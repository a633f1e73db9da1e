import {
  type Disposable,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { isOurMarkdown } from '../../core';
import { DisposableStore } from '../disposables';
import { isBelow, listMarkdown } from '../files/files';
import { toPlace } from '../files/workspaceFiles';
import { logError } from '../log/log';

/** Watcher events of one operation, such as a checkout, come within this many milliseconds. */
const GATHER = 120;

/**
 * What happened in a watched folder: files to read again (or to forget, if they are gone), and folders whose content is
 * to be forgotten before that.
 */
export interface FolderChange {
  readonly files: readonly Uri[];
  readonly goneFolders: readonly Uri[];
}

/**
 * A folder of that name in each workspace folder: what it holds, and what changes there. Watches nothing until `watch`
 * is called.
 *
 * Watchers miss things: on Linux, what is in a folder that was made at the same moment as the one around it; on some
 * network disks, everything. So whenever the window comes to the front, the files are compared with those known.
 */
export class MarkdownFolder implements Disposable {
  private readonly store = new DisposableStore();
  private watchers = new DisposableStore();
  private readonly files = new Map<string, Uri>();
  private readonly folders = new Map<string, Uri>();
  /** The files that were there when the folders were last listed as a whole. */
  private listed: ReadonlyMap<string, Uri> = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private watching = false;

  constructor(
    private path: string,
    private readonly log: LogOutputChannel,
    private readonly onChange: (change: FolderChange) => Promise<void>,
  ) {}

  /** The folders, whether or not they exist. */
  get roots(): readonly Uri[] {
    return (workspace.workspaceFolders ?? []).map(folder => Uri.joinPath(folder.uri, this.path));
  }

  contains(uri: Uri): boolean {
    return this.roots.some(root => isBelow(root, uri));
  }

  /** All Markdown files, by folder and path. A folder that cannot be read is logged and left out. */
  async list(): Promise<readonly Uri[]> {
    return this.keep((await Promise.all(this.roots.map(root => this.listBelow(root)))).flat());
  }

  watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.watchRoots();
    this.store.add(
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of [...removed, ...added]) this.noteFolder(Uri.joinPath(folder.uri, this.path));
        this.watchRoots();
      }),
    );
    this.store.add(
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.compare();
      }),
    );
  }

  /** Watches a folder of another name instead; everything is read again. */
  rename(path: string): void {
    const before = this.roots;
    this.path = path;
    if (!this.watching) return;
    for (const root of [...before, ...this.roots]) this.noteFolder(root);
    this.watchRoots();
  }

  /** Has one file read again, with the next changes. */
  note(uri: Uri): void {
    this.files.set(uri.toString(), uri);
    this.gather();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.watchers.dispose();
    this.store.dispose();
  }

  private watchRoots(): void {
    this.watchers.dispose();
    this.watchers = new DisposableStore();
    for (const folder of workspace.workspaceFolders ?? []) {
      const watcher = this.watchers.add(workspace.createFileSystemWatcher(this.patternIn(folder)));
      this.watchers.add(watcher.onDidCreate(uri => this.noteEvent(uri)));
      this.watchers.add(watcher.onDidChange(uri => this.noteEvent(uri)));
      this.watchers.add(watcher.onDidDelete(uri => this.noteEvent(uri)));
    }
  }

  /**
   * The folder, the folders around it and everything in it: when a folder is made or deleted with its content, only the
   * outermost one is announced.
   */
  private patternIn(folder: WorkspaceFolder): RelativePattern {
    const names = this.path.replaceAll(',', '[,]').split('/');
    const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
    return new RelativePattern(folder, `{${paths.join(',')},${names.join('/')}/**}`);
  }

  /** Notes the files that came or went unseen. */
  private async compare(): Promise<void> {
    try {
      const before = this.listed;
      this.keep((await Promise.all(this.roots.map(root => listMarkdown(root)))).flat());
      for (const [key, uri] of this.listed) if (!before.has(key)) this.note(uri);
      for (const [key, uri] of before) if (!this.listed.has(key) && this.contains(uri)) this.note(uri);
    } catch (error) {
      logError(this.log, `Cannot look through ${this.path} again`, error);
    }
  }

  private keep(files: readonly Uri[]): readonly Uri[] {
    this.listed = new Map(files.map(uri => [uri.toString(), uri]));
    return files;
  }

  /** A folder that is deleted, made, or both at once (a change) is announced without the files in it. */
  private noteEvent(uri: Uri): void {
    if (isOurMarkdown(uri.path)) this.note(uri);
    else this.noteFolder(uri);
  }

  private noteFolder(uri: Uri): void {
    this.folders.set(uri.toString(), uri);
    this.gather();
  }

  private gather(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.work = this.work.then(() => this.deliver());
    }, GATHER);
  }

  private async deliver(): Promise<void> {
    const goneFolders = [...this.folders.values()];
    const files = new Map(this.files);
    this.folders.clear();
    this.files.clear();
    try {
      for (const folder of goneFolders) for (const uri of await this.listWithin(folder)) files.set(uri.toString(), uri);
      await this.onChange({ files: [...files.values()], goneFolders });
    } catch (error) {
      logError(this.log, `Cannot follow changes in ${this.path}`, error);
    }
  }

  /** The files in a folder that lies in a watched one, is one, or has one in it. */
  private async listWithin(folder: Uri): Promise<readonly Uri[]> {
    if (this.contains(folder)) return this.listBelow(folder);
    const roots = this.roots.filter(root => root.toString() === folder.toString() || isBelow(folder, root));
    return (await Promise.all(roots.map(root => this.listBelow(root)))).flat();
  }

  private async listBelow(folder: Uri): Promise<readonly Uri[]> {
    try {
      return await listMarkdown(folder);
    } catch (error) {
      logError(this.log, `Cannot list ${toPlace(folder)}`, error);
      return [];
    }
  }
}
