import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReferenceStrings } from '../core/reference/strings';
import type { FromPanel } from '../protocol/panelMessages';

/** What every part of the panel works with. */
export interface PanelContext {
  readonly strings: ReferenceStrings;
  readonly send: (message: FromPanel) => void;
  /** Folds that the user closed, by name. */
  readonly closed: ReadonlySet<string>;
  readonly setClosed: (name: string, closed: boolean) => void;
}

export const Panel = createContext<PanelContext | undefined>(undefined);

export function usePanel(): PanelContext {
  return useContext(Panel)!;
}
