import { l10n } from 'vscode';
import type { Message } from '../../core';

/** A message of the core in the user's language. */
export function toText({ template, args }: Message): string {
  return l10n.t(template, ...args.map(arg => (typeof arg === 'object' ? toText(arg) : arg)));
}

/** A speaking time for a narrow place: `45 s`, `1 min 25 s`. */
export function toShortTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return l10n.t('{0} s', rest);
  return rest === 0 ? l10n.t('{0} min', minutes) : l10n.t('{0} min {1} s', minutes, rest);
}

export function toFindingCount(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

export function toWordCount(count: number): string {
  return count === 1 ? l10n.t('1 word') : l10n.t('{0} words', count);
}

/**
 * A stranger's text as Markdown that shows it as it is, on one line: nothing in it is a link, an image, HTML or a
 * command.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~$:/@^=]/g, '\\$&');
}
