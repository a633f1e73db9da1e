import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  Selection,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import type { Finding, Span } from '../../core';
import { registerCommand } from '../../host/commands';
import { ruleOf, showsFinding } from '../../host/display/findings';
import { toFixAction } from '../../host/display/fixActions';
import { toRange } from '../../host/display/ranges';
import { DisposableStore } from '../../host/disposables';
import { toWorkspaceEdit } from '../../host/files/edits';
import { openDocument } from '../../host/files/workspaceFiles';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { turnOffRule } from './turnOffRule';

/** The light bulb of each finding: the rule's own fixes, ignore here, ignore in this file, turn off, explain. */
export function registerQuickFixes(services: Services): Disposable {
  const store = new DisposableStore();
  const provider: CodeActionProvider = {
    provideCodeActions: (document, _range, { diagnostics }) => {
      const lists = diagnostics.map(diagnostic => provideActions(services, document, diagnostic));
      return [...lists.flatMap(({ fixes }) => fixes), ...lists.flatMap(({ others }) => others)];
    },
  };
  store.add(
    languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
  store.add(registerCommand(services, ids.innerCommands.selectSpans, l10n.t('show the place'), selectSpans));
  store.add(
    registerCommand(services, ids.innerCommands.turnOffRule, l10n.t('turn the rule off'), (rule: string) =>
      turnOffRule(rule),
    ),
  );
  return store;
}

interface Actions {
  readonly fixes: readonly CodeAction[];
  /** What every finding offers; comes after the fixes of all. */
  readonly others: readonly CodeAction[];
}

const NO_ACTIONS: Actions = { fixes: [], others: [] };

function provideActions(services: Services, document: TextDocument, diagnostic: Diagnostic): Actions {
  if (ruleOf(diagnostic) === undefined) return NO_ACTIONS;
  const finding = services.drafts
    .analyze(document)
    ?.analysis.findings.find(found => showsFinding(diagnostic, document, found));
  if (!finding) return NO_ACTIONS;
  const fixes = finding.fixes().map(fix => toFixAction(document, fix));
  const others = [
    ...toIgnoreActions(services, document, finding),
    toCommandAction(l10n.t("Turn off '{0}'...", finding.rule), ids.innerCommands.turnOffRule, finding.rule),
    toCommandAction(l10n.t("Explain '{0}'", finding.rule), ids.commands.explainRule, finding.rule),
  ];
  for (const action of [...fixes, ...others]) action.diagnostics = [diagnostic];
  return { fixes, others };
}

function toIgnoreActions({ reader }: Services, document: TextDocument, { rule, span }: Finding): readonly CodeAction[] {
  const { ignoreHereEdit, ignoreInFileEdit } = reader.code;
  const text = document.getText();
  const here = ignoreHereEdit(text, span.start, rule);
  const inFile = new CodeAction(l10n.t("Ignore '{0}' in this file", rule), CodeActionKind.QuickFix);
  inFile.edit = toWorkspaceEdit(document, [ignoreInFileEdit(text, rule)]);
  if (!here) return [inFile];
  const action = new CodeAction(l10n.t("Ignore '{0}' here", rule), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, [here]);
  return [action, inFile];
}

function toCommandAction(title: string, command: string, argument: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [argument] };
  return action;
}

/** Puts a cursor on each span, unless the document has changed since they were found. */
async function selectSpans(uri: Uri, version: number, spans: readonly Span[]): Promise<void> {
  const document = await openDocument(uri);
  if (document.version !== version || spans.length === 0) return;
  const editor = await window.showTextDocument(document);
  const ranges: readonly Range[] = spans.map(span => toRange(document, span));
  editor.selections = ranges.map(range => new Selection(range.start, range.end));
  editor.revealRange(ranges[0]!);
}
