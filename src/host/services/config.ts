import { type Disposable, EventEmitter, workspace } from 'vscode';
import { toCheckSettings, toFolderPath } from '../../core';
import { DisposableStore } from '../disposables';
import { ids, SETTINGS } from '../ids';
import type { Config, ConfigService } from '../services';

const SECTION_INFO: readonly Config['sectionInfo'][] = ['codeLens', 'inlayHint', 'off'];

/** Reads `stardraft.*` settings. `current` is only replaced, and the event only fires, when a value has changed. */
export function createConfigService(onRuleError: (rule: string, error: unknown) => void): ConfigService & Disposable {
  const store = new DisposableStore();
  const changed = store.add(new EventEmitter<Config>());
  let current = readConfig(onRuleError);
  store.add(
    workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration(SETTINGS)) return;
      const next = readConfig(onRuleError);
      if (toComparable(next) === toComparable(current)) return;
      // The checker keeps what it knows of a draft as long as the settings are the same object.
      current = sameCheck(next, current) ? { ...next, check: current.check } : next;
      changed.fire(current);
    }),
  );
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    dispose: () => store.dispose(),
  };
}

function readConfig(onRuleError: (rule: string, error: unknown) => void): Config {
  const settings = workspace.getConfiguration(SETTINGS);
  const delay = settings.get<unknown>(ids.settings.checkDelay);
  return {
    check: { ...toCheckSettings(key => settings.get<unknown>(key)), onRuleError },
    answersFolder: toFolderPath(settings.get<unknown>(ids.settings.answersFolder)) ?? 'answers',
    checkDelay: typeof delay === 'number' && delay >= 0 && delay <= 10_000 ? delay : 300,
    sectionInfo: SECTION_INFO.find(place => place === settings.get<unknown>(ids.settings.sectionInfo)) ?? 'codeLens',
    prompts: settings.get<unknown>(ids.settings.prompts) !== false,
    hover: settings.get<unknown>(ids.settings.hover) !== false,
    completion: settings.get<unknown>(ids.settings.completion) !== false,
    statusBar: settings.get<unknown>(ids.settings.statusBar) !== false,
  };
}

function toComparable({ check, ...rest }: Config): string {
  return JSON.stringify([rest, toComparableCheck(check)]);
}

function sameCheck(a: Config, b: Config): boolean {
  return JSON.stringify(toComparableCheck(a.check)) === JSON.stringify(toComparableCheck(b.check));
}

function toComparableCheck({ knownAcronyms, levels, ...rest }: Config['check']): unknown {
  return [rest, [...knownAcronyms].sort(), Object.entries(levels).sort(([a], [b]) => (a < b ? -1 : 1))];
}
