import { CodeLens, type CodeLensProvider, type Disposable, languages, Range, type TextDocument } from 'vscode';
import { createSectionInfoEvent, toSectionInfo } from '../../host/display/sectionInfo';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';

/** One line above each section of a draft: its words, speaking time and share against the target. */
export function registerCodeLenses(services: Services): Disposable {
  const store = new DisposableStore();
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: createSectionInfoEvent(services, store),
    provideCodeLenses: document => provideLenses(services, document),
  };
  store.add(languages.registerCodeLensProvider({ language: 'markdown' }, provider));
  return store;
}

function provideLenses(services: Services, document: TextDocument): CodeLens[] {
  const { config, drafts } = services;
  if (config.current.sectionInfo !== 'codeLens') return [];
  const answers = drafts.analyze(document)?.analysis.answers ?? [];
  return answers.flatMap(answer =>
    answer.sections
      .filter(({ ids }) => ids.length > 0)
      .map(section => {
        const position = document.positionAt(section.heading.start);
        return new CodeLens(new Range(position, position), {
          command: '',
          title: toSectionInfo(services, answer, section),
        });
      }),
  );
}
