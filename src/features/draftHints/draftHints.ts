import type { Disposable } from 'vscode';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { registerSectionHints } from './sectionHints';
import { SectionPrompts } from './sectionPrompts';

/** Prompts behind the headings of empty sections, and the size of the others there. */
export function registerDraftHints(services: Services): Disposable {
  const store = new DisposableStore();
  store.add(new SectionPrompts(services));
  store.add(registerSectionHints(services));
  return store;
}
