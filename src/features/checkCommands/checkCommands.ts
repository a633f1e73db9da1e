import { type Disposable, l10n } from 'vscode';
import { registerCommand } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { checkFile, stopWhenClosed } from './checkFile';

/** Commands that check any Markdown file, and that say why there is nothing to see. */
export function registerCheckCommands(services: Services): Disposable {
  const store = new DisposableStore();
  const { commands } = ids;
  store.add(registerCommand(services, commands.checkFile, l10n.t('check this file'), () => checkFile(services)));
  store.add(
    registerCommand(services, commands.whyNothing, l10n.t('look into this file'), async () => {
      const { explainFile } = await import('./explainFile');
      await explainFile(services);
    }),
  );
  store.add(stopWhenClosed(services));
  return store;
}
