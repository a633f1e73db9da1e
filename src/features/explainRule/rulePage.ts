import { l10n } from 'vscode';
import type { RulePage } from '../../core';

/** The page of a rule, in Markdown. */
export function toRulePage({ id, severity, defaultOn, docs }: RulePage): string {
  const setting = `"stardraft.rules": { "${id}": "off" }`;
  const level = defaultOn
    ? l10n.t('Shown as {0} unless you set another severity.', toSeverityName(severity))
    : l10n.t('Off unless you switch it on.');
  return [
    `# ${id}`,
    l10n.t(docs.summary),
    l10n.t(docs.meaning),
    `## ${l10n.t('Example')}`,
    l10n.t('This is flagged:'),
    toFence(docs.bad),
    l10n.t('This is fine:'),
    toFence(docs.good),
    `## ${l10n.t('When to ignore it')}`,
    l10n.t(docs.ignoreWhen),
    l10n.t(
      'A comment above a paragraph, list or heading silences the rule there; the second one does so in the whole file:',
    ),
    toFence(`<!-- stardraft-ignore ${id} -->\n<!-- stardraft-ignore-file ${id} -->`),
    `## ${l10n.t('Severity')}`,
    `${level} ${l10n.t('To switch it off, put this into your settings:')}`,
    toFence(setting, 'json'),
    `## ${l10n.t('Where the advice comes from')}`,
    docs.sources.map(source => `- ${l10n.t(source)}`).join('\n'),
    '',
  ].join('\n\n');
}

function toFence(text: string, language = 'markdown'): string {
  return `~~~~${language}\n${text}\n~~~~`;
}

function toSeverityName(severity: RulePage['severity']): string {
  switch (severity) {
    case 'error':
      return l10n.t('an error');
    case 'warning':
      return l10n.t('a warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('a hint');
  }
}
