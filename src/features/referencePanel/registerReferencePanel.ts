import { type Disposable, l10n, window } from 'vscode';
import { questionIdOf, registerCommand } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { isPanelMemory } from '../../protocol/panelMessages';
import { readPanelSettings, rememberSide } from './panelSettings';
import { ReferenceDocument } from './referenceDocument';
import { ReferencePanel } from './referencePanel';
import { ReferenceSession } from './referenceSession';

/** The reference beside the draft, as a panel and as text. */
export function registerReferencePanel(services: Services): Disposable {
  const store = new DisposableStore();
  const session = store.add(new ReferenceSession(services));
  const panel = store.add(new ReferencePanel(services, session));
  const document = store.add(new ReferenceDocument(session));
  const { commands: names } = ids;
  const task = l10n.t('show the reference');

  store.add(
    registerCommand(services, names.showReference, task, async (argument, preserveFocus) => {
      await session.show(questionIdOf(argument, services));
      await panel.show(preserveFocus === true);
    }),
  );
  store.add(
    registerCommand(services, names.toggleReference, task, async () => {
      if (panel.visible) return panel.close();
      await session.show(undefined);
      await panel.show(true);
    }),
  );
  store.add(
    registerCommand(services, names.openReferenceAsText, task, async argument => {
      await session.show(questionIdOf(argument, services));
      await document.show();
    }),
  );
  store.add(
    registerCommand(services, names.foldReference, task, () => session.setFolded(session.shown?.state.folded === 'no')),
  );
  store.add(
    registerCommand(services, names.moveReference, l10n.t('move the reference'), async () => {
      const side = readPanelSettings().side === 'left' ? 'right' : 'left';
      await rememberSide(side);
      if (panel.visible) await panel.move(side);
    }),
  );
  store.add(
    window.registerWebviewPanelSerializer(ids.panels.reference, {
      async deserializeWebviewPanel(restored, memory) {
        panel.adopt(restored);
        const known = isPanelMemory(memory) ? memory : undefined;
        const questionId = services.drafts.active?.answer.question ?? known?.questionId;
        await session.show(questionId, questionId === known?.questionId ? known?.chosen : 0);
      },
    }),
  );
  return store;
}
