import { commands, type Disposable, type Event, EventEmitter, type Memento } from 'vscode';
import { findGrouping } from '../../core';
import { ids } from '../../host/ids';

const GROUPING = 'questionTree.grouping';
const HIDE_READY = 'questionTree.hideReady';

/** How the questions are shown in this workspace; remembered between sessions. */
export interface TreeOptions extends Disposable {
  /** Id of a grouping. */
  readonly grouping: string;
  readonly hideReady: boolean;
  setGrouping(id: string): Promise<void>;
  setHideReady(hide: boolean): Promise<void>;
  readonly onDidChange: Event<void>;
}

export function createTreeOptions(memory: Memento): TreeOptions {
  const changed = new EventEmitter<void>();
  const remember = async (key: string, value: unknown) => {
    const stored = memory.update(key, value);
    changed.fire();
    await stored;
  };
  const showHideReady = (hide: boolean) => void commands.executeCommand('setContext', ids.contextKeys.hideReady, hide);
  if (memory.get(HIDE_READY) === true) showHideReady(true);
  return {
    get grouping() {
      return findGrouping(memory.get(GROUPING)).id;
    },
    get hideReady() {
      return memory.get(HIDE_READY) === true;
    },
    setGrouping: id => remember(GROUPING, id),
    setHideReady: hide => {
      showHideReady(hide);
      return remember(HIDE_READY, hide);
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
