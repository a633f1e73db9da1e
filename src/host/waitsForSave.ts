import type { TextDocument } from 'vscode';
import type { Finding } from '../core';

/** Rules whose finding goes away by itself as somebody writes on. */
const RULES: ReadonlySet<string> = new Set(['answer-too-short']);

/** Whether a finding would only be in the way of a writer: it comes into view once the file is saved. */
export function waitsForSave(document: TextDocument, { rule }: Finding): boolean {
  return document.isDirty && RULES.has(rule);
}
