import { type Disposable, languages } from 'vscode';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { DraftDiagnostics } from './draftDiagnostics';
import { QuestionDiagnostics } from './questionDiagnostics';

/** Findings of drafts and problems of question files. */
export function registerDiagnostics(services: Services): Disposable {
  const store = new DisposableStore();
  const createCollection = (name: string) => store.add(languages.createDiagnosticCollection(name));
  store.add(new DraftDiagnostics(services, createCollection('stardraft')));
  store.add(new QuestionDiagnostics(services, createCollection('stardraft.questions')));
  return store;
}
