import { commands, type TextDocument, ViewColumn, window } from 'vscode';
import { columnOf } from '../../host/files/draftColumn';
import type { Side } from './panelSettings';

/** A place for the panel beside the draft, with what to do once the panel stands there. */
export interface PanelPlace {
  readonly column: ViewColumn;
  /** Gives the keyboard back to the draft, where making room took it away. */
  readonly settle: () => Thenable<unknown>;
}

const settled = async () => {};

/** Finds room on one side of the draft, or of the active editor; makes a column where there is none. */
export async function placePanel(side: Side, draft: TextDocument | undefined): Promise<PanelPlace> {
  const beside = (draft && columnOf(draft)) ?? window.tabGroups.activeTabGroup.viewColumn;
  if (side === 'right') {
    const isEmpty = window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
    return { column: isEmpty ? ViewColumn.One : beside + 1, settle: settled };
  }
  if (beside > ViewColumn.One) return { column: beside - 1, settle: settled };
  if (draft) await window.showTextDocument(draft, { viewColumn: beside });
  await commands.executeCommand('workbench.action.newGroupLeft');
  return {
    column: ViewColumn.One,
    settle: async () => {
      if (draft) await window.showTextDocument(draft, { viewColumn: beside + 1 });
    },
  };
}
