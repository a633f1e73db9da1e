import {
  CodeActionKind,
  type CompletionItem,
  type Disposable,
  type DocumentSelector,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import { fileName, toDay } from '../../core';
import { toRange } from '../../host/display/ranges';
import { toCompletionItems } from '../../host/display/suggestions';
import { escapeMarkdown, toText } from '../../host/display/text';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { provideQuestionFixes } from './questionFixes';

const QUESTION_FILES: DocumentSelector = { language: 'markdown', pattern: '**/questions/**/*.md' };

/**
 * Helps to edit the front matter of question files: suggestions, explanations under the mouse, fixes in the light bulb.
 */
export function registerQuestionFiles(services: Services): Disposable {
  const store = new DisposableStore();
  store.add(
    languages.registerCompletionItemProvider(
      QUESTION_FILES,
      { provideCompletionItems: (document, position) => provideItems(services, document, position) },
      '{',
    ),
  );
  store.add(
    languages.registerHoverProvider(QUESTION_FILES, {
      provideHover: (document, position) => provideHover(services, document, position),
    }),
  );
  store.add(
    languages.registerCodeActionsProvider(
      QUESTION_FILES,
      {
        provideCodeActions: async (document, _range, { diagnostics }) => {
          if (!services.questions.isQuestionFile(document.uri)) return [];
          const { fixQuestionProblem } = await loadEditing();
          return diagnostics.flatMap(one => provideQuestionFixes(services, fixQuestionProblem, document, one));
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
  return store;
}

/** What helps with question files is loaded when one is edited. */
function loadEditing() {
  return import('../../core/questionEditing');
}

async function provideItems(
  { questions }: Services,
  document: TextDocument,
  position: Position,
): Promise<CompletionItem[]> {
  if (!questions.isQuestionFile(document.uri)) return [];
  const [bank, { suggestInQuestion }] = await Promise.all([questions.ready(), loadEditing()]);
  const name = fileName(document.uri.path).replace(/\.md$/i, '');
  const found = suggestInQuestion(document.getText(), document.offsetAt(position), {
    bank,
    name,
    today: toDay(new Date()),
  });
  return [...toCompletionItems(document, found)];
}

async function provideHover(
  { questions }: Services,
  document: TextDocument,
  position: Position,
): Promise<Hover | undefined> {
  if (!questions.isQuestionFile(document.uri)) return undefined;
  const [bank, { describeInQuestion }] = await Promise.all([questions.ready(), loadEditing()]);
  const found = describeInQuestion(document.getText(), document.offsetAt(position), bank);
  if (!found) return undefined;
  const text = found.paragraphs.map(paragraph => escapeMarkdown(toText(paragraph))).join('\n\n');
  return new Hover(new MarkdownString(text), toRange(document, found.span));
}
