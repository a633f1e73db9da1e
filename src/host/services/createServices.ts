import { type ExtensionContext, window } from 'vscode';
import { logRuleError } from '../log/log';
import type { DraftService, Services } from '../services';
import { ActiveDraftTracker } from './activeDraft';
import { FolderAnswerIndex } from './answerIndex';
import { createCheckerPart, createReaderPart } from './codeParts';
import { createConfigService } from './config';
import { OpenDrafts } from './openDrafts';
import { FileQuestionStore } from './questionStore';
import { createRulePages } from './rulePages';

/**
 * Makes the services, owned by the extension's context. None of them reads or watches anything before it is asked, or a
 * draft is open.
 */
export function createServices(context: ExtensionContext): Services {
  const own = <T extends { dispose(): unknown }>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const log = own(window.createOutputChannel('StarDraft', { log: true }));
  const config = own(createConfigService((rule, error) => logRuleError(log, rule, error)));
  const reader = createReaderPart(log);
  const checker = createCheckerPart(log);
  const questions = own(new FileQuestionStore(context, reader, log));
  const answers = own(new FolderAnswerIndex(checker, config, questions, log));
  const open = own(new OpenDrafts(reader, checker, config, questions, answers.folder, log));
  const active = own(new ActiveDraftTracker(open, questions));
  answers.follow(open);
  const drafts: DraftService = {
    isDraft: document => open.isDraft(document),
    ready: async () => {
      await open.ready();
      active.look();
    },
    analyze: document => open.analyze(document),
    explainSilence: draft => open.explainSilence(draft),
    canCheck: document => open.canCheck(document),
    check: document => open.check(document),
    isOnRequest: document => open.isOnRequest(document),
    stopChecking: document => open.stopChecking(document),
    onDidAnalyze: open.onDidAnalyze,
    onDidForget: open.onDidForget,
    get active() {
      return active.current;
    },
    onDidChangeActive: active.onDidChange,
  };
  return { context, log, config, reader, questions, drafts, answers, rulePages: createRulePages(context.extensionUri) };
}
