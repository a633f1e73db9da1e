import { type Disposable, InlayHint, type InlayHintsProvider, languages, type Range, type TextDocument } from 'vscode';
import { createSectionInfoEvent, toSectionInfo } from '../../host/display/sectionInfo';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';

/** Words, speaking time and share of a section behind its heading, for those who prefer that to a line of its own. */
export function registerSectionHints(services: Services): Disposable {
  const store = new DisposableStore();
  const provider: InlayHintsProvider = {
    onDidChangeInlayHints: createSectionInfoEvent(services, store),
    provideInlayHints: (document, range) => provideHints(services, document, range),
  };
  store.add(languages.registerInlayHintsProvider({ language: 'markdown' }, provider));
  return store;
}

function provideHints(services: Services, document: TextDocument, range: Range): InlayHint[] {
  const { config, drafts, reader } = services;
  const { sectionInfo, prompts } = config.current;
  if (sectionInfo !== 'inlayHint') return [];
  const text = document.getText();
  const answers = drafts.analyze(document)?.analysis.answers ?? [];
  return answers.flatMap(answer =>
    answer.sections
      .filter(({ ids }) => ids.length > 0)
      // An empty section says what to write instead.
      .filter(section => !(prompts && reader.code.isEmptySection(text, section, answer)))
      .map(section => ({ section, position: document.positionAt(section.heading.end) }))
      .filter(({ position }) => range.contains(position))
      .map(({ section, position }) => {
        const hint = new InlayHint(position, toSectionInfo(services, answer, section));
        hint.paddingLeft = true;
        return hint;
      }),
  );
}
