import { commands, type Disposable, languages, window } from 'vscode';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { DraftDiagnostics } from './draftDiagnostics';
import { QuestionDiagnostics } from './questionDiagnostics';

/** Findings of drafts and problems of question files, and the command that checks any Markdown file. */
export function registerDiagnostics(services: Services): Disposable {
  const store = new DisposableStore();
  const collection = () => store.add(languages.createDiagnosticCollection('stardraft'));
  store.add(new DraftDiagnostics(services, collection()));
  store.add(new QuestionDiagnostics(services, collection()));
  store.add(
    commands.registerCommand(ids.commands.checkFile, () => {
      const document = window.activeTextEditor?.document;
      if (document) services.drafts.check(document);
    }),
  );
  return store;
}
