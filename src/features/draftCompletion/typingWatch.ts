import { type Disposable, type TextDocument, workspace } from 'vscode';
import { DisposableStore } from '../../host/disposables';

/** At most this many milliseconds pass from a keystroke, and the delay that the user has set, until VS Code asks. */
const SLACK = 100;

/**
 * Tells apart suggestions that come up by themselves, which users may switch on for Markdown, and those that were asked
 * for.
 */
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
