import { Uri, window, workspace } from 'vscode';
import { columnOf } from '../../host/files/draftColumn';
import { ids } from '../../host/ids';
import { placePanel } from './panelPlace';
import { readPanelSettings } from './panelSettings';
import { createStrings } from './panelStrings';
import type { ReferenceSession } from './referenceSession';
import { createReferenceText } from './referenceText';

const ADDRESS = Uri.from({ scheme: ids.referenceScheme, path: '/Reference.md' });

/** The panel's text twin: a read-only Markdown page that follows the active draft just as the panel does. */
export class ReferenceDocument {
  readonly address = ADDRESS;

  constructor(private readonly session: ReferenceSession) {}

  get text(): string {
    const { shown, nothing } = this.session;
    if (shown) return createReferenceText(shown.content, shown.state, createStrings());
    return nothing ? `# ${nothing.title}\n\n${nothing.text}\n` : '';
  }

  async show(): Promise<void> {
    const document = await workspace.openTextDocument(ADDRESS);
    const known = columnOf(document);
    const { column } = known ? { column: known } : await this.place();
    await window.showTextDocument(document, { viewColumn: column, preserveFocus: false });
  }

  private place() {
    return placePanel(readPanelSettings().side, this.session.shown?.draft?.document);
  }
}
