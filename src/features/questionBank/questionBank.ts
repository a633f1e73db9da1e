import { type Disposable, l10n } from 'vscode';
import { registerCommand } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';

/** Commands that add questions to the workspace's own bank; what they do is loaded when somebody asks for it. */
export function registerQuestionBank(services: Services): Disposable {
  const store = new DisposableStore();
  const { commands: names } = ids;
  const part = () => import('./addQuestion');
  store.add(
    registerCommand(services, names.newQuestion, l10n.t('make a question'), async () =>
      (await part()).newQuestion(services),
    ),
  );
  store.add(
    registerCommand(services, names.copyQuestion, l10n.t('copy the question'), async argument =>
      (await part()).copyQuestion(services, argument),
    ),
  );
  return store;
}
