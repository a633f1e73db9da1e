import { ConfigurationTarget, l10n, type QuickPickItem, window, workspace } from 'vscode';
import { ids, SETTINGS } from '../../host/ids';

interface TargetItem extends QuickPickItem {
  readonly target: ConfigurationTarget;
}

/**
 * Switches a rule off in the settings of the workspace or of the user, as the user chooses; other rules there stay as
 * they are.
 */
export async function turnOffRule(rule: string): Promise<void> {
  const target = await chooseTarget(rule);
  if (target === undefined) return;
  const settings = workspace.getConfiguration(SETTINGS);
  const values = settings.inspect<unknown>(ids.settings.rules);
  const before = target === ConfigurationTarget.Workspace ? values?.workspaceValue : values?.globalValue;
  await settings.update(ids.settings.rules, { ...(typeof before === 'object' ? before : {}), [rule]: 'off' }, target);
}

async function chooseTarget(rule: string): Promise<ConfigurationTarget | undefined> {
  if ((workspace.workspaceFolders ?? []).length === 0) return ConfigurationTarget.Global;
  const items: readonly TargetItem[] = [
    { label: l10n.t('In this workspace'), target: ConfigurationTarget.Workspace },
    { label: l10n.t('Everywhere'), target: ConfigurationTarget.Global },
  ];
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t("Turn off '{0}'", rule) });
  return picked?.target;
}
