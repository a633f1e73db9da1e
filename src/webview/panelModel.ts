import type { ReferenceContent } from '../core/reference/reference';
import type { ReferenceStrings } from '../core/reference/strings';
import type { PanelState, ToPanel } from '../protocol/panelMessages';

/** Everything that the panel shows. */
export interface PanelModel {
  readonly strings: ReferenceStrings | undefined;
  readonly empty: { readonly title: string; readonly text: string } | undefined;
  readonly content: ReferenceContent | undefined;
  readonly state: PanelState | undefined;
  /** Key of the section that the user is at. */
  readonly current: string | undefined;
  /** What a screen reader says about the last change. */
  readonly announcement: readonly string[];
}

export const NOTHING: PanelModel = {
  strings: undefined,
  empty: undefined,
  content: undefined,
  state: undefined,
  current: undefined,
  announcement: [],
};

/** The model after a message of the host. A state of another question than the one shown is dropped. */
export function reduce(model: PanelModel, message: ToPanel): PanelModel {
  switch (message.type) {
    case 'strings':
      return { ...model, strings: message.strings };
    case 'empty':
      return { ...NOTHING, strings: model.strings, empty: message };
    case 'content': {
      const { content, state } = message;
      const same = model.content?.questionId === content.questionId;
      const kept = same ? model : { ...NOTHING, strings: model.strings };
      return { ...kept, empty: undefined, content, state, announcement: [] };
    }
    case 'state': {
      const { content, state: before } = model;
      const { state } = message;
      if (!content || !before || content.questionId !== state.questionId) return model;
      const newly = newlyCovered(before, state, content);
      const stands = newly.length === 0 && state.covered.length >= before.covered.length;
      return { ...model, state, announcement: stands ? model.announcement : newly };
    }
    case 'follow':
      return { ...model, current: message.section };
  }
}

/** Texts of the points that a draft covers now and did not before; nothing when another draft came into view. */
export function newlyCovered(before: PanelState, after: PanelState, content: ReferenceContent): readonly string[] {
  if (!before.draft || !after.draft) return [];
  return after.covered.flatMap(index => (before.covered.includes(index) ? [] : (content.points[index]?.text ?? [])));
}
