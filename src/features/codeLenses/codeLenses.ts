import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
} from 'vscode';
import { type AnswerAnalysis, findFramework, findSection, type SectionSummary } from '../../core';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { toShortTime, toWordCount } from '../../host/text';

/** One line above each section of a draft: its words, speaking time and share against the target; while it is empty, the question that helps to fill it. */
export function registerCodeLenses(services: Services): Disposable {
  const store = new DisposableStore();
  const changed = store.add(new EventEmitter<void>());
  store.add(services.drafts.onDidAnalyze(() => changed.fire()));
  store.add(services.drafts.onDidForget(() => changed.fire()));
  store.add(services.config.onDidChange(() => changed.fire()));
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: document => provideLenses(services, document),
  };
  store.add(languages.registerCodeLensProvider({ language: 'markdown' }, provider));
  return store;
}

function provideLenses({ config, drafts }: Services, document: TextDocument): CodeLens[] {
  if (!config.current.codeLens) return [];
  const answers = drafts.analyze(document)?.analysis.answers ?? [];
  return answers.flatMap(answer =>
    answer.sections
      .filter(({ ids }) => ids.length > 0)
      .map(section => {
        const position = document.positionAt(section.heading.start);
        return new CodeLens(new Range(position, position), { command: '', title: toTitle(answer, section) });
      }),
  );
}

function toTitle({ framework, words: total }: AnswerAnalysis, { ids, words, seconds, share }: SectionSummary): string {
  const sections = ids.flatMap(id => findSection(findFramework(framework)!, id) ?? []);
  if (words === 0) return sections.map(({ prompt }) => l10n.t(prompt)).join(' ');
  const facts = [toWordCount(words), toShortTime(seconds)];
  const percent = Math.round(share * 100);
  if (total > words) {
    const min = sections.reduce((sum, section) => sum + section.share.min, 0);
    const max = sections.reduce((sum, section) => sum + section.share.max, 0);
    facts.push(l10n.t('{0}% of the answer, aim for {1} to {2}%', percent, min, max));
  }
  return facts.join(' \u00b7 ');
}
