import { type Disposable, l10n, window, workspace } from 'vscode';
import { tellDone, UserError } from '../../host/commands';
import { toFindingCount } from '../../host/display/text';
import { fileOfTab, hasTab } from '../../host/files/openDocuments';
import type { Services } from '../../host/services';

/** Checks the file of the active editor as if it were a draft, until it is closed or this is run again. */
export async function checkFile(services: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) throw new UserError(l10n.t('Open the Markdown file that you want to check first.'));
  const { drafts } = services;
  if (document.languageId !== 'markdown') throw new UserError(l10n.t('Only Markdown files can be checked.'));
  if (!drafts.canCheck(document))
    throw new UserError(l10n.t('This file cannot be checked: it is not one that you can edit.'));
  if (drafts.isOnRequest(document)) {
    drafts.stopChecking(document);
    tellDone(l10n.t('StarDraft no longer checks this file.'));
    return;
  }
  await drafts.ready();
  const isDraft = drafts.isDraft(document);
  if (!isDraft) drafts.check(document);
  const count = toFindingCount(drafts.analyze(document)?.analysis.findings.length ?? 0);
  tellDone(
    isDraft
      ? l10n.t('{0}. Drafts are checked while you write.', count)
      : l10n.t('{0}. Run Check This File again to stop.', count),
  );
}

/** Stops checking files on request whose last tab was closed; VS Code keeps their documents for minutes. */
export function stopWhenClosed({ drafts }: Services): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    const gone = new Set(closed.flatMap(({ input }) => fileOfTab(input)?.toString() ?? []));
    for (const document of workspace.textDocuments) {
      if (!gone.has(document.uri.toString()) || hasTab(document.uri)) continue;
      if (drafts.isOnRequest(document)) drafts.stopChecking(document);
    }
  });
}
