import { commands, l10n, type TextDocument } from 'vscode';
import type { AnswerAnalysis, DraftEdit } from '../../core';
import { addPointLine, insertSection, startFollowUp } from '../../core/reference';
import { UserError } from '../../host/commands';
import { ids } from '../../host/ids';
import type { Services } from '../../host/services';
import type { FromPanel } from '../../protocol/panelMessages';
import { applyDraftEdit, goTo, selectIn, visibleEditor } from './draftEditor';
import type { DraftFollower } from './draftFollower';
import type { EvidenceHighlight } from './evidenceHighlight';
import { openLink } from './openLink';
import type { ReferenceSession, ShownReference } from './referenceSession';

/** The shown question's draft and the analysis of its present text. */
interface PresentDraft {
  readonly document: TextDocument;
  readonly answer: AnswerAnalysis;
}

type Message<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

/** Does what the panel asks for. What a message names is looked up anew; what is not there any more is ignored. */
export class PanelActions {
  private lastPoint = { id: '', index: 0 };

  constructor(
    private readonly services: Services,
    private readonly session: ReferenceSession,
    private readonly follower: DraftFollower,
    private readonly highlight: EvidenceHighlight,
  ) {}

  async run(message: FromPanel): Promise<void> {
    const { session } = this;
    const { shown } = session;
    if (!shown) return;
    const { content } = shown;
    switch (message.type) {
      case 'ready':
        return;
      case 'scrolled':
        return this.follower.followPanel(message.section);
      case 'chooseReference':
        return session.choose(message.index);
      case 'setFolded':
        return session.setFolded(message.folded);
      case 'setNote':
        return session.setNote(message.useful, message.text);
      case 'openLink':
        return openLink(message.address);
      case 'openQuestion':
        if (content.related.some(({ id }) => id === message.question)) await session.show(message.question);
        return;
      case 'openDraft':
        return void (await commands.executeCommand(ids.commands.openDraft, content.questionId));
      case 'editCopy':
        return void (await commands.executeCommand(ids.commands.copyQuestion, content.questionId));
      case 'openAsText':
        return void (await commands.executeCommand(ids.commands.openReferenceAsText, content.questionId));
      default:
        return this.runInDraft(message, shown);
    }
  }

  private async runInDraft(message: Message<DraftMessageType>, shown: ShownReference): Promise<void> {
    const draft = this.present();
    if (!draft) return;
    const { document, answer } = draft;
    const text = document.getText();
    switch (message.type) {
      case 'goToSection': {
        const section = this.session.sectionOf(message.section, answer);
        return section && goTo(document, startOfText(text, section.textStart, section.end));
      }
      case 'insertSection': {
        const row = shown.state.rows.find(({ key }) => key === message.section);
        return this.edit(draft, row && insertSection(text, answer, row.ids[0]!));
      }
      case 'highlightPoint': {
        const editor = visibleEditor(document);
        const evidence = message.point === undefined ? [] : evidenceOf(answer, message.point);
        return editor && evidence.length > 0 ? this.highlight.show(editor, evidence) : this.highlight.clear();
      }
      case 'goToPoint':
        return this.goToPoint(draft, message.point);
      case 'addPointLine': {
        const index = shown.content.points.findIndex(({ id }) => id === message.point);
        const point = shown.content.points[index];
        const row = shown.state.rows.find(({ points }) => points.includes(index));
        const cursor = visibleEditor(document)?.selection.active;
        const offset = cursor ? document.offsetAt(cursor) : answer.end;
        return this.edit(draft, point && addPointLine(text, answer, point.text, row?.ids[0], offset));
      }
      case 'startFollowUp': {
        const followUp = shown.content.followUps[message.index];
        return this.edit(draft, followUp === undefined ? undefined : startFollowUp(text, answer, followUp));
      }
      case 'showCopied': {
        const spans = this.copiedSpans(draft);
        return spans.length > 0 ? selectIn(document, spans) : undefined;
      }
    }
  }

  private present(): PresentDraft | undefined {
    const { shown } = this.session;
    const document = shown?.draft?.document;
    if (!document || document.isClosed) return undefined;
    const answers = this.services.drafts.analyze(document)?.analysis.answers ?? [];
    const mine = answers.filter(({ question }) => question === shown.question.id);
    const near = (answer: AnswerAnalysis) => Math.abs(answer.start - shown.draft!.answer.start);
    const [answer] = mine.sort((a, b) => near(a) - near(b));
    return answer && { document, answer };
  }

  private edit({ document }: PresentDraft, edit: DraftEdit | undefined): Promise<void> {
    if (!edit) throw new UserError(l10n.t('There is no place for this in the draft.'));
    return applyDraftEdit(document, edit);
  }

  /** Goes to the words that cover a point; again and again, to the next ones. */
  private async goToPoint({ document, answer }: PresentDraft, point: string): Promise<void> {
    const evidence = evidenceOf(answer, point);
    if (evidence.length === 0) return;
    const index = this.lastPoint.id === point ? (this.lastPoint.index + 1) % evidence.length : 0;
    this.lastPoint = { id: point, index };
    this.highlight.clear();
    await selectIn(document, [evidence[index]!]);
  }

  private copiedSpans({ document, answer }: PresentDraft) {
    const analysis = this.services.drafts.analyze(document)?.analysis;
    const index = analysis?.answers.indexOf(answer);
    const finding = analysis?.findings.find(one => one.rule === 'copied-reference' && one.answer === index);
    return finding ? (finding.related.length > 0 ? finding.related : [finding.span]) : [];
  }
}

type DraftMessageType =
  | 'goToSection'
  | 'insertSection'
  | 'highlightPoint'
  | 'goToPoint'
  | 'addPointLine'
  | 'startFollowUp'
  | 'showCopied';

function evidenceOf(answer: AnswerAnalysis, point: string) {
  return answer.points.find(({ id }) => id === point)?.evidence ?? [];
}

/** The first text of a section, or the line below its heading. */
function startOfText(text: string, start: number, end: number): number {
  const first = text.slice(start, end).search(/\S/);
  return first < 0 ? Math.min(end, start + 1) : start + first;
}
