import { type Disposable, type TextDocument, workspace } from 'vscode';
import { DisposableStore } from '../../host/disposables';

/** VS Code asks this many milliseconds after a keystroke, and the user's own delay, at the latest. */
const SLACK = 100;

/** Tells suggestions that come up by themselves, where the user has switched that on for Markdown, from those that were asked for. */
export class TypingWatch implements Disposable {
  private readonly store = new DisposableStore();
  private document: TextDocument | undefined;
  private time = 0;

  constructor() {
    this.store.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.document = document;
        this.time = Date.now();
      }),
    );
  }

  /** Whether VS Code asks about a document because somebody types in it. */
  isSuggestedTo(document: TextDocument): boolean {
    if (this.document !== document) return false;
    const settings = workspace.getConfiguration('editor', document);
    const delay = settings.get<number>('quickSuggestionsDelay', 10);
    return Date.now() - this.time < delay + SLACK && comesUp(settings.get<unknown>('quickSuggestions'));
  }

  dispose(): void {
    this.store.dispose();
  }
}

function comesUp(setting: unknown): boolean {
  if (typeof setting !== 'object' || setting === null) return setting === true;
  return 'other' in setting && (setting.other === true || setting.other === 'on');
}
