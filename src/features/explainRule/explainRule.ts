import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { RulePage } from '../../core';
import { registerCommand, UserError } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { toRulePage } from './rulePage';

/** A read-only page for each rule, made of the rule's own docs. */
export function registerExplainRule(services: Services): Disposable {
  const store = new DisposableStore();
  store.add(
    workspace.registerTextDocumentContentProvider(ids.ruleScheme, {
      provideTextDocumentContent: async uri => {
        const rule = await findPage(services, uri.path.replace(/^\/|\.md$/g, ''));
        return rule ? toRulePage(rule) : l10n.t('There is no such rule.');
      },
    }),
  );
  store.add(
    registerCommand(services, ids.commands.explainRule, l10n.t('explain the rule'), async argument => {
      const rule = typeof argument === 'string' ? await findPage(services, argument) : await pickRule(services);
      if (rule) await openPage(services, rule);
      else if (typeof argument === 'string') throw new UserError(l10n.t('There is no rule "{0}".', argument));
    }),
  );
  return store;
}

async function findPage({ rulePages }: Services, id: string): Promise<RulePage | undefined> {
  return (await rulePages()).find(page => page.id === id);
}

async function pickRule({ rulePages }: Services): Promise<RulePage | undefined> {
  const items = (await rulePages()).map(rule => ({ rule, label: rule.id, description: l10n.t(rule.docs.summary) }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('Rule to explain'),
    matchOnDescription: true,
  });
  return picked?.rule;
}

/** Shows the page in VS Code's Markdown preview, or as text where that is switched off. */
async function openPage({ log }: Services, { id }: RulePage): Promise<void> {
  const uri = Uri.from({ scheme: ids.ruleScheme, path: `/${id}.md` });
  try {
    // Locked: it stays on the rule when the user goes back to the draft.
    await commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
  } catch (error) {
    log.debug('No Markdown preview:', String(error));
    await window.showTextDocument(uri, { preview: true });
  }
}
