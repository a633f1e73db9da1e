import { type Disposable, EventEmitter, l10n, RelativePattern, Uri, workspace } from 'vscode';
import { editNote, findNote, type ReferenceNote } from '../../core/reference';
import { DisposableStore } from '../../host/disposables';
import { changeDocument } from '../../host/files/edits';
import { readTextFile } from '../../host/files/files';
import { createFile, openDocument, toPlace } from '../../host/files/workspaceFiles';
import { logError } from '../../host/log/log';
import type { Services } from '../../host/services';

const NAME = 'reference-notes.md';
const MOST_BYTES = 1024 * 1024;

/**
 * The user's notes on reference answers: one Markdown file in the workspace folder. Read and watched from the first
 * question on.
 */
export class NotesFile implements Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new EventEmitter<void>());
  private folder: Uri | undefined;
  private watching = new DisposableStore();
  private text = '';
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Pick<Services, 'log'>) {}

  readonly name = NAME;
  readonly onDidChange = this.changed.event;

  /** Takes the folder of the active draft, or the first one. */
  async follow(document: Uri | undefined): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    const own = document && workspace.getWorkspaceFolder(document);
    const folder = (own ?? folders[0])?.uri;
    if (folder?.toString() === this.folder?.toString()) return;
    this.folder = folder;
    this.watching.dispose();
    this.watching = new DisposableStore();
    this.text = '';
    if (!folder) return;
    const watcher = this.watching.add(workspace.createFileSystemWatcher(new RelativePattern(folder, NAME)));
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) {
      this.watching.add(event(() => this.read()));
    }
    await this.read();
  }

  /** Undefined where there is no folder to keep notes in. */
  find(questionId: string): ReferenceNote | undefined {
    return this.folder && findNote(this.text, questionId);
  }

  set(questionId: string, note: ReferenceNote): Promise<void> {
    const next = this.work.then(() => this.write(questionId, note));
    this.work = next.catch(() => {});
    return next;
  }

  dispose(): void {
    this.watching.dispose();
    this.store.dispose();
  }

  private async read(): Promise<void> {
    const { folder } = this;
    if (!folder) return;
    const text = await this.readText(Uri.joinPath(folder, NAME));
    if (folder !== this.folder || text === this.text) return;
    this.text = text;
    this.changed.fire();
  }

  /** The saved notes; none where they cannot be read, since a reference is worth showing without them. */
  private async readText(uri: Uri): Promise<string> {
    try {
      const file = await readTextFile(uri, MOST_BYTES);
      return typeof file === 'string' ? '' : file.text;
    } catch (error) {
      logError(this.services.log, `Cannot read the notes in ${toPlace(uri)}`, error);
      return '';
    }
  }

  private async write(questionId: string, note: ReferenceNote): Promise<void> {
    if (!this.folder) return;
    const uri = Uri.joinPath(this.folder, NAME);
    await createFile(this.services, uri);
    const document = await openDocument(uri);
    const preface = `# ${l10n.t('Reference notes')}\n\n${l10n.t('What I think of the reference answers: one section for each question.')}`;
    const change = editNote(document.getText(), questionId, note, preface);
    if (!change) return;
    await changeDocument(this.services, document, [change]);
    this.text = document.getText();
    this.changed.fire();
  }
}
