import { type Disposable, Hover, l10n, languages, MarkdownString, type Position, type TextDocument } from 'vscode';
import type { RulePage } from '../../core';
import { ruleOf, toExplainLink } from '../../host/display/findings';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** Explains a finding under the mouse: what the rule looks for and when to ignore it, with a link to its page. */
export function registerDraftHover(services: Services): Disposable {
  return languages.registerHoverProvider(
    { language: 'markdown' },
    { provideHover: (document, position) => provideHover(services, document, position) },
  );
}

/** Explains only findings that are shown, not those that wait for the cursor to leave their line. */
async function provideHover(
  { config, drafts, rulePages }: Services,
  document: TextDocument,
  position: Position,
): Promise<Hover | undefined> {
  if (!config.current.hover || !drafts.isDraft(document)) return undefined;
  const shown = languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === ids.diagnosticSource && range.contains(position));
  if (shown.length === 0) return undefined;
  const pages = await rulePages();
  const found = new Map(
    shown.flatMap(diagnostic => {
      const rule = pages.find(({ id }) => id === ruleOf(diagnostic));
      return rule ? [[rule, diagnostic.range] as const] : [];
    }),
  );
  if (found.size === 0) return undefined;
  const [smallest] = [...found.values()].sort((a, b) => (a.contains(b) ? 1 : -1));
  return new Hover([...found.keys()].map(toPage), smallest);
}

function toPage({ id, docs }: RulePage): MarkdownString {
  const page = new MarkdownString();
  page.isTrusted = { enabledCommands: [ids.commands.explainRule] };
  page.appendMarkdown(`**${l10n.t(docs.summary)}**\n\n`);
  page.appendMarkdown(`${l10n.t(docs.meaning)}\n\n`);
  page.appendMarkdown(`*${l10n.t('When to ignore it')}:* ${l10n.t(docs.ignoreWhen)}\n\n`);
  page.appendMarkdown(`[${l10n.t("Explain '{0}'", id)}](${toExplainLink(id)})`);
  return page;
}
