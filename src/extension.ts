import type { ExtensionContext } from 'vscode';
import { registerFindQuestion } from './features/findQuestion/findQuestion';
import { registerOpenDraft } from './features/openDraft/openDraft';
import { registerQuestionBank } from './features/questionBank/questionBank';
import { registerQuestionTree } from './features/questionTree/questionTree';
import { createServices } from './host/createServices';
import { isPrepFolder } from './host/prepFolder';

/** Called by VS Code when the extension is first needed. */
export function activate(context: ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(
    registerQuestionTree(services),
    registerOpenDraft(services),
    registerFindQuestion(services),
    registerQuestionBank(services),
  );
  void startInPrepFolder();

  async function startInPrepFolder(): Promise<void> {
    try {
      if (await isPrepFolder(services.config.current.answersFolder)) await services.answers.ready();
    } catch (error) {
      services.log.error('Cannot look into this folder:', String(error));
    }
  }
}
