import { ConfigurationTarget, workspace } from 'vscode';
import { ids, SETTINGS } from '../../host/ids';

export type Side = 'left' | 'right';

/** The panel's settings, read when they are needed. */
export function readPanelSettings() {
  const settings = workspace.getConfiguration(SETTINGS);
  return {
    side: (settings.get<unknown>(ids.settings.referenceSide) === 'left' ? 'left' : 'right') as Side,
    afterAttempt: settings.get<unknown>(ids.settings.referenceReveal) === 'afterAttempt',
    syncScroll: settings.get<unknown>(ids.settings.referenceSyncScroll) !== false,
  };
}

/** Remembers the side where the user has set it already, else for all workspaces. */
export async function rememberSide(side: Side): Promise<void> {
  const settings = workspace.getConfiguration(SETTINGS);
  const known = settings.inspect(ids.settings.referenceSide);
  const target = known?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await settings.update(ids.settings.referenceSide, side, target);
}
