import { type Disposable, EventEmitter, l10n, type Uri, window, workspace } from 'vscode';
import { questionIdOf, registerCommand } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import type { ReferenceViews } from './referenceViews';

/**
 * The reference beside the draft, as a panel and as text. What these are made of is loaded when somebody first looks at
 * one.
 */
export function registerReferencePanel(services: Services): Disposable {
  const store = new DisposableStore();
  const textChanged = store.add(new EventEmitter<Uri>());
  let made: ReferenceViews | undefined;
  const views = async () => {
    const part = await import('./referenceViews');
    made ??= store.add(new part.ReferenceViews(services, address => textChanged.fire(address)));
    return made;
  };
  const { commands: names } = ids;
  const task = l10n.t('show the reference');
  const add = (name: string, what: string, run: (views: ReferenceViews, ...args: readonly unknown[]) => unknown) => {
    store.add(registerCommand(services, name, what, async (...args) => run(await views(), ...args)));
  };

  add(names.showReference, task, (shown, argument, preserveFocus) =>
    shown.show(questionIdOf(argument, services), preserveFocus === true),
  );
  add(names.toggleReference, task, shown => shown.toggle());
  add(names.openReferenceAsText, task, (shown, argument) => shown.openAsText(questionIdOf(argument, services)));
  add(names.foldReference, task, shown => shown.fold());
  add(names.moveReference, l10n.t('move the reference'), shown => shown.move());
  store.add(
    window.registerWebviewPanelSerializer(ids.panels.reference, {
      deserializeWebviewPanel: async (panel, memory) => (await views()).restore(panel, memory),
    }),
  );
  store.add(
    workspace.registerTextDocumentContentProvider(ids.referenceScheme, {
      onDidChange: textChanged.event,
      provideTextDocumentContent: async () => (await views()).text,
    }),
  );
  return store;
}
