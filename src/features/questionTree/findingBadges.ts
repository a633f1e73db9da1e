import { type Disposable, EventEmitter, FileDecoration, Uri, window } from 'vscode';
import { toFindingCount } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** A badge has room for two characters. */
const MOST_SHOWN = 9;

/**
 * The number of findings at the right end of a question's row, as the Explorer shows it for files: it stays in sight
 * however narrow the view is.
 */
export function registerFindingBadges({ answers }: Services): Disposable {
  const store = new DisposableStore();
  const changed = store.add(new EventEmitter<Uri[]>());
  store.add(answers.onDidChange(questions => changed.fire(questions.map(toBadgeUri))));
  store.add(
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: ({ scheme, path }) => {
        if (scheme !== ids.questionScheme) return undefined;
        const count = answers.filesOf(path.slice(1)).at(-1)?.findings ?? 0;
        if (count === 0) return undefined;
        return new FileDecoration(count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count), toFindingCount(count));
      },
    }),
  );
  return store;
}

/** What VS Code asks for the badge of a question's row. */
export function toBadgeUri(questionId: string): Uri {
  return Uri.from({ scheme: ids.questionScheme, path: `/${questionId}` });
}
