import { h, render } from 'preact';
import { fill } from '../protocol/format';
import { type FromPanel, isPanelMemory, isToPanel, type PanelMemory, type ToPanel } from '../protocol/panelMessages';
import { App } from './app';
import { Panel, type PanelContext } from './context';
import { NOTHING, reduce } from './panelModel';
import { ScrollSync } from './scroll';

interface VsCode {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: PanelMemory): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const root = document.getElementById('panel')!;
const remembered = readMemory();
let model = NOTHING;
let closed: ReadonlySet<string> = new Set(remembered?.closed);
let scrollToRestore = remembered?.scroll ?? 0;

const send = (message: FromPanel) => vscode.postMessage(message);
const scroll = new ScrollSync(section => {
  model = { ...model, current: section };
  draw();
  send({ type: 'scrolled', section });
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPanel(data)) receive(data);
});
window.addEventListener('scroll', remember, { passive: true });
send({ type: 'ready' });

function receive(message: ToPanel): void {
  const before = model;
  model = reduce(model, message);
  draw();
  if (message.type === 'follow') scroll.reveal(message.section);
  if (message.type !== 'content') return;
  const { questionId } = message.content;
  if (before.content?.questionId !== questionId) restoreScroll(questionId);
  remember();
}

/** A question that comes into view starts at its top; after a reload it stands where it stood. */
function restoreScroll(questionId: string): void {
  scroll.restore(remembered?.questionId === questionId ? scrollToRestore : 0);
  scrollToRestore = 0;
}

function draw(): void {
  const { strings } = model;
  if (!strings) return;
  const announcement = model.announcement.map(text => fill(strings.newlyCovered, text));
  const context: PanelContext = { strings, send, closed, setClosed };
  render(h(Panel.Provider, { value: context, children: h(App, { model: { ...model, announcement } }) }), root);
}

function setClosed(name: string, isClosed: boolean): void {
  if (closed.has(name) === isClosed) return;
  closed = new Set(isClosed ? [...closed, name] : [...closed].filter(other => other !== name));
  remember();
}

function remember(): void {
  const { content } = model;
  if (!content) return;
  vscode.setState({
    questionId: content.questionId,
    chosen: content.chosen,
    closed: [...closed],
    scroll: Math.max(0, Math.round(window.scrollY)),
  });
}

function readMemory(): PanelMemory | undefined {
  const state = vscode.getState();
  return isPanelMemory(state) ? state : undefined;
}
