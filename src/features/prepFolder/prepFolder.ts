import { type Disposable, l10n } from 'vscode';
import { registerCommand } from '../../host/commands';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** `StarDraft: Set Up a Prep Folder`; what it does is loaded when somebody asks for it. */
export function registerPrepFolder(services: Services): Disposable {
  return registerCommand(services, ids.commands.setUpPrepFolder, l10n.t('set up a prep folder'), async () => {
    const { setUpFolder } = await import('./setUpFolder');
    await setUpFolder(services);
  });
}
