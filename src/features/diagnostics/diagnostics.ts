import { type Disposable, languages } from 'vscode';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { DraftDiagnostics } from './draftDiagnostics';
import { QuestionDiagnostics } from './questionDiagnostics';

/** Findings of drafts and problems of question files. */
export function registerDiagnostics(services: Services): Disposable {
  const store = new DisposableStore();
  const collection = () => store.add(languages.createDiagnosticCollection('stardraft'));
  store.add(new DraftDiagnostics(services, collection()));
  store.add(new QuestionDiagnostics(services, collection()));
  return store;
}
