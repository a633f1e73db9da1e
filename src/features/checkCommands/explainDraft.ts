import { commands, DiagnosticSeverity, l10n, languages, Selection, type TextEditor, window, workspace } from 'vscode';
import type { DraftSilence, Finding } from '../../core';
import { findFramework } from '../../core/reading';
import { showsFinding } from '../../host/display/findings';
import { toRange } from '../../host/display/ranges';
import { toFindingCount } from '../../host/display/text';
import { ids, SETTINGS } from '../../host/ids';
import { MOST_DRAFT_TEXT } from '../../host/limits';
import type { AnalyzedDraft, Services } from '../../host/services';
import type { Reason } from './reason';

/** At most this many silenced findings are listed one by one. */
const MOST_LISTED = 10;

/** What was found in a draft, how much of it is shown, and what keeps the rest quiet. */
export function explainDraft(services: Services, editor: TextEditor, draft: AnalyzedDraft): readonly Reason[] {
  if (draft.document.getText().length > MOST_DRAFT_TEXT) return [tooLarge()];
  const silence = services.drafts.explainSilence(draft);
  const obstacles = [
    ...explainHiddenProblems(),
    ...explainSettings(silence),
    ...explainComments(draft, silence),
    ...explainLanguage(draft, silence),
    ...explainFramework(services, draft),
  ];
  return [
    ...explainFindings(editor, draft, silence, obstacles.length === 0),
    ...obstacles,
    ...explainOffByDefault(silence),
  ];
}

/** What is shown, what still waits, or that all is well; `isAll` when nothing kept a rule from looking. */
function explainFindings(
  editor: TextEditor,
  { document, analysis }: AnalyzedDraft,
  { ran }: DraftSilence,
  isAll: boolean,
): readonly Reason[] {
  const shown = languages.getDiagnostics(document.uri).filter(({ source }) => source === ids.diagnosticSource);
  const isShown = (finding: Finding) => shown.some(diagnostic => showsFinding(diagnostic, document, finding));
  const hints = shown.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
  const hidden = analysis.findings.filter(finding => !isShown(finding));
  const passing = hidden.filter(finding => finding.passing);
  const unsaved = passing.filter(({ answer }) => analysis.answers[answer]!.words > 0);
  const waiting = hidden.filter(finding => !finding.passing);
  const typed = waiting.filter(({ span }) => {
    const { start, end } = toRange(document, span);
    return editor.selections.some(({ active }) => start.line <= active.line && active.line <= end.line);
  });
  const reasons: Reason[] = [];
  const toProblems = () => commands.executeCommand('workbench.actions.view.problems');
  if (analysis.findings.length === 0) {
    reasons.push({
      icon: 'pass',
      label: isAll ? l10n.t('Everything is fine: nothing was found') : l10n.t('Nothing was found'),
      detail: l10n.t('Rules that checked this draft: {0}', ran.length),
      run: toProblems,
    });
  }
  if (typed.length > 0) {
    reasons.push({
      icon: 'edit',
      label: l10n.t('On the line you are writing, not shown yet: {0}', toFindingCount(typed.length)),
      detail: l10n.t('Shown when the cursor leaves the line or the file is saved. Choose this to save it.'),
      run: () => document.save(),
    });
  }
  if (unsaved.length > 0) {
    reasons.push({
      icon: 'save',
      label: l10n.t('Not shown before the file is saved: {0}', toFindingCount(unsaved.length)),
      detail: l10n.t('It goes away by itself as you write on. Choose this to save the file.'),
      run: () => document.save(),
    });
  }
  if (passing.length > unsaved.length) {
    reasons.push({
      icon: 'edit',
      label: l10n.t('Not shown before the first words: {0}', toFindingCount(passing.length - unsaved.length)),
      detail: l10n.t('Nothing is said of an answer that is still empty. Choose this to write it.'),
      run: () => commands.executeCommand('workbench.action.focusActiveEditorGroup'),
    });
  }
  if (waiting.length > typed.length) {
    reasons.push({
      icon: 'clock',
      label: l10n.t('In a moment: {0}', toFindingCount(waiting.length - typed.length)),
      detail: l10n.t('A draft is checked shortly after you stop typing.'),
      run: toProblems,
    });
  }
  if (shown.length > 0) {
    reasons.push({
      icon: 'list-unordered',
      label: l10n.t('Shown now: {0}', toFindingCount(shown.length)),
      detail:
        hints === 0
          ? l10n.t('Choose this to see them in the Problems view.')
          : l10n.t(
              'Hints among them, which are only dots under the text: {0}. The others are in the Problems view.',
              hints,
            ),
      run: toProblems,
    });
  }
  return reasons;
}

function tooLarge(): Reason {
  return {
    icon: 'warning',
    label: l10n.t('This file is too large to be checked'),
    detail: l10n.t('Drafts may have up to {0} million characters.', Math.round(MOST_DRAFT_TEXT / 1e6)),
    run: () => commands.executeCommand('workbench.action.quickOpen'),
  };
}

/** VS Code itself can be set to show no findings at all. */
function explainHiddenProblems(): readonly Reason[] {
  if (workspace.getConfiguration('problems').get<unknown>('visibility') !== false) return [];
  return [
    {
      icon: 'eye-closed',
      label: l10n.t('VS Code hides all findings, of every extension'),
      detail: l10n.t('The setting "problems.visibility" is off. Choose this to change it.'),
      run: () => commands.executeCommand('workbench.action.openSettings', 'problems.visibility'),
    },
  ];
}

function explainSettings({ switchedOff }: DraftSilence): readonly Reason[] {
  const silent = switchedOff.filter(({ findings }) => findings === 0).map(({ rule }) => rule);
  const reasons: Reason[] = switchedOff
    .filter(({ findings }) => findings > 0)
    .map(({ rule, findings }) => ({
      icon: 'circle-slash',
      label: l10n.t("'{0}' is off in your settings", rule),
      detail: l10n.t('It would show {0} here. Choose this to see the setting.', toFindingCount(findings)),
      run: openRules,
    }));
  if (silent.length > 0) {
    reasons.push({
      icon: 'circle-slash',
      label: l10n.t('Rules off in your settings that would find nothing here: {0}', silent.length),
      detail: silent.join(', '),
      run: openRules,
    });
  }
  return reasons;
}

function explainOffByDefault({ offByDefault }: DraftSilence): readonly Reason[] {
  if (offByDefault.length === 0) return [];
  return [
    {
      icon: 'circle-slash',
      label: l10n.t('Rules that are off until you switch them on: {0}', offByDefault.length),
      detail: offByDefault.join(', '),
      run: openRules,
    },
  ];
}

function openRules(): unknown {
  return commands.executeCommand('workbench.action.openSettings', `${SETTINGS}.${ids.settings.rules}`);
}

function explainComments({ document }: AnalyzedDraft, { ignored }: DraftSilence): readonly Reason[] {
  const reasons: Reason[] = ignored.slice(0, MOST_LISTED).map(({ rule, span }) => {
    const range = toRange(document, span);
    return {
      icon: 'comment',
      label: l10n.t("A comment in this file silences '{0}'", rule),
      detail: l10n.t('It would show something in line {0}. Choose this to go there.', range.start.line + 1),
      run: async () => {
        const editor = await window.showTextDocument(document);
        editor.selection = new Selection(range.start, range.end);
        editor.revealRange(range);
      },
    };
  });
  if (ignored.length > MOST_LISTED) {
    const rest = ignored.length - MOST_LISTED;
    const rules = [...new Set(ignored.slice(MOST_LISTED).map(({ rule }) => rule))].join(', ');
    reasons.push({
      icon: 'comment',
      label: l10n.t('More findings that comments silence: {0}', rest),
      detail: rules,
      run: () => window.showTextDocument(document),
    });
  }
  return reasons;
}

function explainLanguage({ analysis, document }: AnalyzedDraft, { otherLanguage }: DraftSilence): readonly Reason[] {
  if (otherLanguage.length === 0) return [];
  return [
    {
      icon: 'globe',
      label: l10n.t('Rules that understand English only: {0}', otherLanguage.length),
      detail: l10n.t(
        'The front matter says "lang: {0}", so they leave this draft alone.',
        analysis.draft.header.language,
      ),
      run: () => window.showTextDocument(document),
    },
  ];
}

/** What the front matter names but StarDraft does not know, or leaves out. */
function explainFramework({ questions }: Services, { analysis, document }: AnalyzedDraft): readonly Reason[] {
  const { framework } = analysis.draft.header;
  const run = async () => {
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(0, 0, 0, 0);
    editor.revealRange(editor.selection);
  };
  const reasons: Reason[] = [];
  const missing = analysis.answers.flatMap(({ question }) =>
    question !== undefined && !questions.snapshot.find(question) ? [question] : [],
  );
  for (const id of new Set(missing)) {
    reasons.push({
      icon: 'question',
      label: l10n.t('There is no question with the id "{0}"', id),
      detail: l10n.t('So no key points can be looked for. Is the id in the front matter right?'),
      run,
    });
  }
  if (framework !== undefined && !findFramework(framework)) {
    reasons.push({
      icon: 'warning',
      label: l10n.t('There is no framework "{0}"', framework),
      detail: l10n.t('Ask for suggestions after "framework:" to see those that exist.'),
      run,
    });
  }
  if (analysis.answers.some(answer => answer.framework === undefined)) {
    reasons.push({
      icon: 'layout',
      label: l10n.t('No structure is known for this answer'),
      detail: l10n.t('Rules about sections wait until the front matter names a question or a framework.'),
      run,
    });
  }
  return reasons;
}
