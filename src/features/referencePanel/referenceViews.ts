import type { Uri, WebviewPanel } from 'vscode';
import { DisposableStore } from '../../host/disposables';
import type { Services } from '../../host/services';
import { isPanelMemory } from '../../protocol/panelMessages';
import { readPanelSettings, rememberSide } from './panelSettings';
import { ReferenceDocument } from './referenceDocument';
import { ReferencePanel } from './referencePanel';
import { ReferenceSession } from './referenceSession';

/** The panel and its text twin, and what the commands do with them. Loaded when somebody first looks at a reference. */
export class ReferenceViews {
  private readonly store = new DisposableStore();
  private readonly session: ReferenceSession;
  private readonly panel: ReferencePanel;
  private readonly document: ReferenceDocument;

  /** `onTextChange` gets the address of the text twin when its text has changed. */
  constructor(
    private readonly services: Services,
    onTextChange: (address: Uri) => void,
  ) {
    const session = this.store.add(new ReferenceSession(services));
    this.session = session;
    this.panel = this.store.add(new ReferencePanel(services, session));
    this.document = new ReferenceDocument(session);
    this.store.add(session.onDidChange(() => onTextChange(this.document.address)));
  }

  get text(): string {
    return this.document.text;
  }

  async show(questionId: string | undefined, preserveFocus: boolean): Promise<void> {
    await this.session.show(questionId);
    await this.panel.show(preserveFocus);
  }

  async toggle(): Promise<void> {
    if (this.panel.visible) this.panel.close();
    else await this.show(undefined, true);
  }

  async openAsText(questionId: string | undefined): Promise<void> {
    await this.session.show(questionId);
    await this.document.show();
  }

  fold(): void {
    this.session.setFolded(this.session.shown?.state.folded === 'no');
  }

  async move(): Promise<void> {
    const side = readPanelSettings().side === 'left' ? 'right' : 'left';
    await rememberSide(side);
    if (this.panel.visible) await this.panel.move(side);
  }

  /** Takes over a panel that VS Code restored, with what its page remembers. */
  async restore(restored: WebviewPanel, memory: unknown): Promise<void> {
    this.panel.adopt(restored);
    const known = isPanelMemory(memory) ? memory : undefined;
    const questionId = this.services.drafts.active?.answer.question ?? known?.questionId;
    await this.session.show(questionId, questionId === known?.questionId ? known?.chosen : 0);
  }

  dispose(): void {
    this.store.dispose();
  }
}
