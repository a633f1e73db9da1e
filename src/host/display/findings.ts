import type { Diagnostic, TextDocument } from 'vscode';
import type { Finding } from '../../core';
import { ids } from '../ids';
import { toRange } from './ranges';

/** The rule behind a diagnostic of a draft; undefined for one that is not ours. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  return source === ids.diagnosticSource && typeof code === 'object' ? String(code.value) : undefined;
}

/** Whether a diagnostic shows a finding in the document's present text. */
export function showsFinding(diagnostic: Diagnostic, document: TextDocument, { rule, span }: Finding): boolean {
  return ruleOf(diagnostic) === rule && diagnostic.range.start.isEqual(toRange(document, span).start);
}

/** A command link that opens the page of a rule. */
export function toExplainLink(rule: string): string {
  return `command:${ids.commands.explainRule}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
