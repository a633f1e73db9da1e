import { l10n, type TextEditor, window } from 'vscode';
import type { Services } from '../../host/services';
import { explainDraft } from './explainDraft';
import { explainOther } from './explainOther';
import type { Reason } from './reason';

/** Says what StarDraft does with the file of the active editor and why; each answer leads to the next step. */
export async function explainFile(services: Services): Promise<void> {
  await Promise.all([services.answers.ready(), services.drafts.ready()]);
  const editor = currentEditor(services);
  const reasons: readonly Reason[] = [...explain(services, editor), showLog(services)];
  const items = reasons.map(reason => ({ label: `$(${reason.icon}) ${reason.label}`, detail: reason.detail, reason }));
  const name = editor?.document.uri.path.split('/').at(-1);
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Why Is Nothing Shown?'),
    placeHolder: name === undefined ? l10n.t('Choose a next step') : l10n.t('{0}: choose a next step', name),
    matchOnDetail: true,
  });
  await picked?.reason.run();
}

/** The active editor, or that of the draft beside a panel that has the focus. */
function currentEditor({ drafts }: Services): TextEditor | undefined {
  const { active } = drafts;
  return window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document === active?.document);
}

function explain(services: Services, editor: TextEditor | undefined): readonly Reason[] {
  const analyzed = editor && services.drafts.analyze(editor.document);
  return analyzed ? explainDraft(services, editor, analyzed) : explainOther(services, editor?.document);
}

function showLog({ log }: Services): Reason {
  return {
    icon: 'output',
    label: l10n.t('Show the log'),
    detail: l10n.t('What StarDraft has read, and what went wrong.'),
    run: () => log.show(),
  };
}
