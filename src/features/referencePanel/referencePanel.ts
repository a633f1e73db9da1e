import { commands, type Disposable, l10n, type WebviewPanel, window } from 'vscode';
import type { ReferenceContent } from '../../core';
import { tellFailure } from '../../host/commands';
import { DisposableStore } from '../../host/disposables';
import { columnOf } from '../../host/files/draftColumn';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import { type FromPanel, isFromPanel, type ToPanel } from '../../protocol/panelMessages';
import { DraftFollower } from './draftFollower';
import { EvidenceHighlight } from './evidenceHighlight';
import { PanelActions } from './panelActions';
import { createPanelHtml, panelFolder } from './panelHtml';
import { placePanel } from './panelPlace';
import { readPanelSettings, type Side } from './panelSettings';
import { createStrings } from './panelStrings';
import type { ReferenceSession } from './referenceSession';

/** The one panel beside the draft. It exists while its tab does, and holds nothing that the session does not know. */
export class ReferencePanel implements Disposable {
  private readonly store = new DisposableStore();
  private readonly highlight = this.store.add(new EvidenceHighlight());
  private readonly follower: DraftFollower;
  private readonly actions: PanelActions;
  private panel: WebviewPanel | undefined;
  private ready = false;
  /** What was last sent to the panel. */
  private sent: { readonly content: ReferenceContent; readonly stateText: string } | undefined;

  constructor(
    private readonly services: Services,
    private readonly session: ReferenceSession,
  ) {
    this.follower = this.store.add(
      new DraftFollower(
        services,
        session,
        () => this.ready,
        section => this.post({ type: 'follow', section }),
      ),
    );
    this.actions = new PanelActions(services, session, this.follower, this.highlight);
    this.store.add(session.onDidChange(() => this.update()));
  }

  get visible(): boolean {
    return this.panel?.visible === true;
  }

  /** Brings the panel up beside the draft. One that is open stays where it is, unless that is on top of the draft. */
  async show(preserveFocus: boolean): Promise<void> {
    const { panel } = this;
    const draft = this.session.shown?.draft?.document;
    if (panel && (!draft || panel.viewColumn !== columnOf(draft))) panel.reveal(panel.viewColumn, preserveFocus);
    else await this.place(preserveFocus, readPanelSettings().side);
  }

  /** Puts the open panel on that side of the draft. */
  async move(side: Side): Promise<void> {
    await this.place(this.panel?.active === false, side);
  }

  close(): void {
    this.panel?.dispose();
  }

  /** Takes over a panel: a new one, or one that VS Code restored. Another one that is open closes. */
  adopt(panel: WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    const { extensionUri } = this.services.context;
    const parts = new DisposableStore();
    parts.add(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (panel === this.panel) void this.receive(message);
      }),
    );
    parts.add(panel.onDidChangeViewState(() => this.noteVisibility()));
    panel.onDidDispose(() => {
      parts.dispose();
      if (panel !== this.panel) return;
      this.panel = undefined;
      this.noteVisibility();
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [panelFolder(extensionUri)] };
    panel.webview.html = createPanelHtml(panel.webview, extensionUri);
    this.noteVisibility();
  }

  dispose(): void {
    this.store.dispose();
    this.panel?.dispose();
  }

  private async place(preserveFocus: boolean, side: Side): Promise<void> {
    const { column, settle } = await placePanel(side, this.session.shown?.draft?.document);
    if (this.panel) this.panel.reveal(column, preserveFocus);
    else {
      const options = { viewColumn: column, preserveFocus };
      this.adopt(window.createWebviewPanel(ids.panels.reference, l10n.t('Reference'), options));
    }
    if (preserveFocus) await settle();
  }

  private async receive(message: unknown): Promise<void> {
    if (!isFromPanel(message)) {
      this.services.log.warn('The reference panel sent a message that is not known.');
      return;
    }
    if (message.type === 'ready') {
      this.ready = true;
      this.sent = undefined;
      this.post({ type: 'strings', strings: createStrings() });
      this.update();
      this.follower.tellAgain();
      return;
    }
    try {
      await this.actions.run(message);
    } catch (error) {
      tellFailure(this.services.log, `Reference panel, ${message.type}`, taskOf(message), error);
    }
  }

  /** VS Code unloads the page of a hidden panel; it starts again, and says `ready`, when the panel is shown. */
  private noteVisibility(): void {
    if (!this.visible) {
      this.ready = false;
      this.highlight.clear();
    }
    void commands.executeCommand('setContext', ids.contextKeys.referenceVisible, this.visible);
  }

  private update(): void {
    if (!this.ready) return;
    const { shown, nothing } = this.session;
    if (nothing) this.post({ type: 'empty', ...nothing });
    if (!shown) {
      this.sent = undefined;
      return;
    }
    const { content, state } = shown;
    const stateText = JSON.stringify(state);
    if (this.sent?.content !== content) {
      this.post({ type: 'content', content, state });
      this.highlight.clear();
    } else if (this.sent.stateText !== stateText) this.post({ type: 'state', state });
    this.sent = { content, stateText };
  }

  private post(message: ToPanel): void {
    if (this.ready) void this.panel?.webview.postMessage(message);
  }
}

/** What the panel asked for, to complete "StarDraft could not ...". */
function taskOf({ type }: FromPanel): string {
  return type === 'setNote' ? l10n.t('keep the note') : l10n.t('do what the reference panel asked for');
}
