import { CompletionItem, CompletionItemKind, l10n, SnippetString, type TextDocument } from 'vscode';
import type { TextSuggestion } from '../../core';
import { toRange } from './ranges';
import { toText } from './text';

/** Suggestions for a document as VS Code lists them, in their own order. */
export function toCompletionItems(
  document: TextDocument,
  suggestions: readonly TextSuggestion[],
): readonly CompletionItem[] {
  return suggestions.map((suggestion, index) => toCompletionItem(document, suggestion, index));
}

function toCompletionItem(document: TextDocument, suggestion: TextSuggestion, index: number): CompletionItem {
  const { kind, detail, documentation, snippet, replace, filter, more } = suggestion;
  const label = toText(suggestion.label);
  const item = new CompletionItem(detail ? { label, description: toText(detail) } : label, toItemKind(kind));
  if (documentation) item.documentation = toText(documentation);
  item.insertText = new SnippetString(snippet);
  item.range = toRange(document, replace);
  item.filterText = filter ?? label;
  item.sortText = String(index).padStart(6, '0');
  if (more) item.command = { command: 'editor.action.triggerSuggest', title: l10n.t('Suggest a value') };
  return item;
}

function toItemKind(kind: TextSuggestion['kind']): CompletionItemKind {
  switch (kind) {
    case 'point':
      return CompletionItemKind.Issue;
    case 'prompt':
      return CompletionItemKind.Text;
    case 'start':
      return CompletionItemKind.Snippet;
    case 'verb':
      return CompletionItemKind.Keyword;
    case 'key':
      return CompletionItemKind.Property;
    case 'value':
      return CompletionItemKind.Value;
  }
}
