import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { type AnswerState, fileName, type Question, stateOf, toKeyLabel, toQuestionName } from '../../core';
import { escapeMarkdown, toFindingCount, toShortTime, toText } from '../../host/display/text';
import { ids } from '../../host/ids';
import type { AnswerFile } from '../../host/services';
import { toBadgeUri } from './findingBadges';
import type { GroupNode, ProblemNode, ProblemsNode, QuestionNode } from './nodes';

const ICONS: Readonly<Record<AnswerState, { readonly icon: string; readonly color: string }>> = {
  'not-started': { icon: 'circle-outline', color: 'descriptionForeground' },
  draft: { icon: 'edit', color: 'charts.yellow' },
  ready: { icon: 'pass-filled', color: 'charts.green' },
};

export function toGroupItem({ group, grouping }: GroupNode, readyCount: number): TreeItem {
  const label = typeof group.label === 'string' ? group.label : toText(group.label);
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  const total = group.questions.length;
  item.id = `group:${grouping}:${group.key}`;
  item.contextValue = 'group';
  item.description = readyCount === 0 ? String(total) : l10n.t('{0}, {1} ready', total, readyCount);
  const count = total === 1 ? l10n.t('1 question') : l10n.t('{0} questions', total);
  item.accessibilityInformation = { label: l10n.t('{0}, {1}, {2} ready', label, count, readyCount) };
  return item;
}

export function toQuestionItem({ parent }: QuestionNode, question: Question, files: readonly AnswerFile[]): TreeItem {
  const state = stateOf(files);
  const name = toQuestionName(question);
  const text = question.question.replace(/\s+/g, ' ');
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.id = `question:${parent.grouping}:${parent.group.key}:${question.id}`;
  item.contextValue = `question.${state}${question.origin === 'builtIn' ? '.builtIn' : ''}`;
  item.iconPath = new ThemeIcon(ICONS[state].icon, new ThemeColor(ICONS[state].color));
  const latest = files.at(-1);
  const facts = latest ? toFacts(latest, files.length) : [];
  const about = name === text ? [] : [text];
  // What is short comes first: the row ends where the side bar does. The findings are the badge.
  item.description = [...(latest && latest.words > 0 ? [toClock(latest.seconds)] : []), ...about].join(' \u00b7 ');
  item.resourceUri = toBadgeUri(question.id);
  item.accessibilityInformation = { label: [[name, ...about].join(': '), toStateName(state), ...facts].join(', ') };
  item.command = { command: ids.commands.openDraft, title: l10n.t('Open Draft'), arguments: [question.id] };
  return item;
}

/** A speaking time as short as can be: `1:25`. */
function toClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function toFacts({ words, seconds, findings }: AnswerFile, attempts: number): readonly string[] {
  return [
    ...(words > 0 ? [toShortTime(seconds)] : []),
    ...(findings > 0 ? [toFindingCount(findings)] : []),
    ...(attempts > 1 ? [l10n.t('{0} attempts', attempts)] : []),
  ];
}

function toStateName(state: AnswerState): string {
  if (state === 'ready') return l10n.t('ready');
  return state === 'draft' ? l10n.t('draft') : l10n.t('not started');
}

/** Texts of the bank are shown as text: nothing in them is a link, an image or a command. */
export function toTooltip(question: Question, files: readonly AnswerFile[]): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.isTrusted = false;
  tooltip.supportHtml = false;
  tooltip.appendMarkdown(`**${escapeMarkdown(question.question)}**\n\n`);
  if (question.why !== '') tooltip.appendMarkdown(`${escapeMarkdown(firstWords(question.why))}\n\n`);
  const points = question.points.length;
  const latest = files.at(-1);
  const facts = [
    toStateName(stateOf(files)),
    ...(latest ? toFacts(latest, files.length) : []),
    points === 1 ? l10n.t('1 key point') : l10n.t('{0} key points', points),
    ...question.topics.map(toKeyLabel),
  ];
  return tooltip.appendMarkdown(escapeMarkdown(facts.join(' \u00b7 ')));
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 400 ? line : `${line.slice(0, line.lastIndexOf(' ', 400))} \u2026`;
}

export function toProblemsItem({ children }: ProblemsNode): TreeItem {
  const item = new TreeItem(l10n.t('Problems'), TreeItemCollapsibleState.Collapsed);
  item.id = 'problems';
  item.contextValue = 'problems';
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.description = String(children.length);
  const count =
    children.length === 1
      ? l10n.t('1 question file cannot be read')
      : l10n.t('{0} question files cannot be read', children.length);
  item.tooltip = count;
  item.accessibilityInformation = { label: l10n.t('Problems, {0}', count) };
  return item;
}

export function toProblemItem({ problem }: ProblemNode): TreeItem {
  const item = new TreeItem(fileName(Uri.parse(problem.file).path), TreeItemCollapsibleState.None);
  const text = toText(problem.message);
  item.id = `problem:${problem.file}`;
  item.contextValue = 'problem';
  item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  item.description = text;
  item.tooltip = text;
  item.accessibilityInformation = { label: `${item.label}, ${text}` };
  item.command = {
    command: ids.innerCommands.openProblem,
    title: l10n.t('Open File'),
    arguments: [problem],
  };
  return item;
}
