import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { DraftStatus, Finding, SectionSummary } from '../../core';
import { escapeMarkdown, toFindingCount, toShortTime, toWordCount } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { ActiveDraft, Services } from '../../host/services';

/** One item: speaking time and number of findings of the answer at the cursor. */
export function registerStatusBar(services: Services): Disposable {
  const { config, drafts } = services;
  const store = new DisposableStore();
  const item = store.add(window.createStatusBarItem('stardraft.draft', StatusBarAlignment.Right, 100));
  item.name = l10n.t('StarDraft: Speaking Time and Findings');
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const { active } = drafts;
    const analyzed = active && config.current.statusBar ? drafts.analyze(active.document) : undefined;
    if (!active || !analyzed) return item.hide();
    const { answers, draft, findings } = analyzed.analysis;
    const index = answers.findIndex(({ start }) => start === active.answer.start);
    const count = (all: readonly Finding[]) =>
      all.filter(({ answer, severity }) => answer === index && severity !== 'hint').length;
    show(item, active, count(analyzed.findings), count(findings) === 0 ? draft.header.status : undefined);
  };
  store.add(drafts.onDidChangeActive(update));
  store.add(drafts.onDidAnalyze(({ document }) => document === drafts.active?.document && update()));
  store.add(config.onDidChange(update));
  update();
  return store;
}

/** `done` is the state of a draft in which nothing is left to mend. */
function show(item: StatusBarItem, { answer }: ActiveDraft, findings: number, done: DraftStatus | undefined): void {
  const time = toShortTime(answer.seconds);
  item.text = findings === 0 ? `$(watch) ${time}` : `$(watch) ${time}  $(checklist) ${findings}`;
  const count = toFindingCount(findings);
  item.accessibilityInformation = { label: l10n.t('Speaking time {0}, {1}', time, count), role: 'button' };
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown(
    `**${l10n.t('Speaking time {0}', time)}** \u00b7 ${toWordCount(answer.words)} \u00b7 ${count}\n\n`,
  );
  const named = answer.sections.filter(({ ids }) => ids.length > 0);
  if (named.length > 0) {
    tooltip.appendMarkdown(`| | | |\n|:--|--:|--:|\n${named.map(toRow).join('')}\n`);
  }
  if (findings > 0) tooltip.appendMarkdown(l10n.t('Click to see the findings.'));
  else if (answer.words > 0) {
    if (done === undefined) tooltip.appendMarkdown(l10n.t('Save the draft to see what is still missing.'));
    else appendNextStep(tooltip, done === 'ready');
  }
  item.tooltip = tooltip;
  item.show();
}

/** What to do next when nothing is left to fix. */
function appendNextStep(tooltip: MarkdownString, isReady: boolean): void {
  const { markReady, nextQuestion } = ids.commands;
  const command = isReady ? nextQuestion : markReady;
  tooltip.isTrusted = { enabledCommands: [command] };
  tooltip.appendMarkdown(`[${isReady ? l10n.t('Next Question') : l10n.t('Mark as Ready')}](command:${command})`);
}

function toRow({ label, seconds, share }: SectionSummary): string {
  return `| ${escapeMarkdown(label)} | ${toShortTime(seconds)} | ${Math.round(share * 100)}% |\n`;
}
