import {
  type CompletionItem,
  type CompletionItemProvider,
  type Disposable,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import { toCompletionItems } from '../../host/display/suggestions';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { TypingWatch } from './typingWatch';

/**
 * What fits into a section or the front matter of a draft, in the list that the user asks for. Nothing in other files,
 * nothing while typing.
 */
export function registerDraftCompletion(services: Services): Disposable {
  const store = new DisposableStore();
  const typing = store.add(new TypingWatch());
  const provider: CompletionItemProvider = {
    provideCompletionItems: (document, position) => provideItems(services, typing, document, position),
  };
  store.add(languages.registerCompletionItemProvider({ language: 'markdown' }, provider));
  return store;
}

async function provideItems(
  { config, drafts, questions, reader }: Services,
  typing: TypingWatch,
  document: TextDocument,
  position: Position,
): Promise<CompletionItem[]> {
  if (!config.current.completion) return [];
  const { suggestInDraft } = await reader.load();
  if (!drafts.isDraft(document)) return [];
  const isUnasked = typing.isSuggestedTo(document);
  await drafts.ready();
  const analyzed = drafts.analyze(document);
  if (!analyzed) return [];
  const found = suggestInDraft(document.getText(), document.offsetAt(position), analyzed.analysis, questions.snapshot);
  const asked = isUnasked ? found.filter(({ kind }) => kind === 'key' || kind === 'value') : found;
  return [...toCompletionItems(document, asked)];
}
