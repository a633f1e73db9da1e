import type { Disposable, ExtensionContext } from 'vscode';
import { registerCheckCommands } from './features/checkCommands/checkCommands';
import { registerCodeLenses } from './features/codeLenses/codeLenses';
import { registerDiagnostics } from './features/diagnostics/diagnostics';
import { registerDraftCompletion } from './features/draftCompletion/draftCompletion';
import { registerDraftHints } from './features/draftHints/draftHints';
import { registerDraftHover } from './features/draftHover/draftHover';
import { registerExplainRule } from './features/explainRule/explainRule';
import { registerFindQuestion } from './features/findQuestion/findQuestion';
import { registerOpenDraft } from './features/openDraft/openDraft';
import { registerPrepFolder } from './features/prepFolder/prepFolder';
import { registerQuestionBank } from './features/questionBank/questionBank';
import { registerQuestionFiles } from './features/questionFiles/questionFiles';
import { registerQuestionTree } from './features/questionTree/questionTree';
import { registerQuickFixes } from './features/quickFixes/quickFixes';
import { registerReferencePanel } from './features/referencePanel/registerReferencePanel';
import { registerStatusBar } from './features/statusBar/statusBar';
import { keepEventLog } from './host/log/eventLog';
import type { Services } from './host/services';
import { createServices } from './host/services/createServices';
import { startInPrepFolder } from './host/startInPrepFolder';

/** Every visible feature. To add one, export a function like these from a folder of its own and name it here. */
const features: readonly ((services: Services) => Disposable)[] = [
  registerQuestionTree,
  registerOpenDraft,
  registerReferencePanel,
  registerFindQuestion,
  registerPrepFolder,
  registerQuestionBank,
  registerDiagnostics,
  registerQuickFixes,
  registerExplainRule,
  registerCodeLenses,
  registerDraftHints,
  registerDraftHover,
  registerDraftCompletion,
  registerCheckCommands,
  registerQuestionFiles,
  registerStatusBar,
];

/** Called by VS Code when the extension is first needed. */
export function activate(context: ExtensionContext): void {
  const start = performance.now();
  const services = createServices(context);
  for (const register of features) context.subscriptions.push(register(services));
  context.subscriptions.push(keepEventLog(services, Math.round(performance.now() - start)));
  void startInPrepFolder(services);
}
