import { commands, l10n, type Position, Selection, type TextDocument, window } from 'vscode';
import { parseFrontMatter } from '../../core/reading';
import { toText } from '../../host/display/text';
import { ids, SETTINGS } from '../../host/ids';
import type { Services } from '../../host/services';
import type { Reason } from './reason';

/** Why a file is not a draft, and how it becomes one. */
export function explainOther(services: Services, document: TextDocument | undefined): readonly Reason[] {
  if (!document) return [noEditor(), findQuestion()];
  if (document.languageId !== 'markdown') return [notMarkdown(document), findQuestion()];
  if (!services.drafts.canCheck(document)) return [notOwn(), findQuestion()];
  if (services.questions.isQuestionFile(document.uri)) return [questionFile(services, document), check()];
  return [...brokenFrontMatter(document), notDraft(services), check(), findQuestion()];
}

function noEditor(): Reason {
  return {
    icon: 'info',
    label: l10n.t('No file is open in an editor'),
    detail: l10n.t('Findings are shown in drafts: Markdown files with your answers. Choose one to open.'),
    run: () => commands.executeCommand('workbench.action.quickOpen'),
  };
}

function notMarkdown({ languageId }: TextDocument): Reason {
  return {
    icon: 'info',
    label: l10n.t('This file is not Markdown'),
    detail: l10n.t('Its language is "{0}". Only Markdown is checked. Choose this to change the language.', languageId),
    run: () => commands.executeCommand('workbench.action.editor.changeLanguageMode'),
  };
}

function notOwn(): Reason {
  return {
    icon: 'lock',
    label: l10n.t('This file is read-only'),
    detail: l10n.t('Old versions and pages of extensions are not checked. Choose this to open one of your files.'),
    run: () => commands.executeCommand('workbench.action.quickOpen'),
  };
}

function questionFile({ questions }: Services, { uri }: TextDocument): Reason {
  const count = questions.snapshot.problemsOf(uri.toString()).length;
  return {
    icon: 'question',
    label: l10n.t('This is a question file, not a draft'),
    detail:
      count === 0
        ? l10n.t('Its front matter and its parts are checked, and nothing is wrong with them.')
        : l10n.t('Its front matter and its parts are checked; see the Problems view. Problems: {0}', count),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  };
}

function brokenFrontMatter(document: TextDocument): readonly Reason[] {
  const { problem } = parseFrontMatter(document.getText());
  if (!problem) return [];
  return [
    {
      icon: 'warning',
      label: l10n.t('The front matter of this file cannot be read'),
      detail: toText(problem.message),
      run: () => goTo(document, document.positionAt(problem.span.start)),
    },
  ];
}

function notDraft({ config }: Services): Reason {
  return {
    icon: 'info',
    label: l10n.t('This file is not a draft'),
    detail: l10n.t(
      'Drafts are in {0}, or say "question:" at the top. Choose this to set the folder.',
      config.current.answersFolder,
    ),
    run: () => commands.executeCommand('workbench.action.openSettings', `${SETTINGS}.${ids.settings.answersFolder}`),
  };
}

function check(): Reason {
  return {
    icon: 'checklist',
    label: l10n.t('Check this file now'),
    detail: l10n.t('As if it were a draft, until you close it.'),
    run: () => commands.executeCommand(ids.commands.checkFile),
  };
}

function findQuestion(): Reason {
  return {
    icon: 'search',
    label: l10n.t('Find a question and start a draft'),
    detail: l10n.t('Opens a Markdown file with the right sections, which is checked while you write.'),
    run: () => commands.executeCommand(ids.commands.findQuestion),
  };
}

async function goTo(document: TextDocument, position: Position): Promise<void> {
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(position, position);
}
