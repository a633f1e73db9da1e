import type { ReferenceContent } from '../core/reference/reference';
import { fill, toTime, toWords } from '../protocol/format';
import type { PanelState } from '../protocol/panelMessages';
import { usePanel } from './context';
import { Fold } from './fold';
import { Markdown } from './markdown/markdown';

/** The question, what it wants, and how long the draft is. */
export function QuestionHead({
  content,
  draft,
}: {
  readonly content: ReferenceContent;
  readonly draft: PanelState['draft'];
}) {
  const { strings, send } = usePanel();
  const facts = [content.framework];
  if (draft) {
    facts.push(
      toWords(strings, draft.words),
      toTime(strings, draft.seconds),
      fill(strings.usualTime, toTime(strings, draft.target.min), toTime(strings, draft.target.max)),
    );
  }
  return (
    <header>
      <h1 dir="auto">{content.question}</h1>
      <div class="line">
        <p class="quiet">{facts.join(' · ')}</p>
        {!draft && (
          <button type="button" class="link" onClick={() => send({ type: 'openDraft' })}>
            {strings.openDraft}
          </button>
        )}
      </div>
    </header>
  );
}

/** Why they ask, what to do and what to avoid. */
export function Advice({ content }: { readonly content: ReferenceContent }) {
  const { strings } = usePanel();
  return (
    <div class="advice">
      {content.why !== '' && (
        <Fold name="why" title={strings.whyTheyAsk}>
          <Markdown text={content.why} />
        </Fold>
      )}
      <div class="columns">
        {content.dos.length > 0 && (
          <Fold name="dos" title={strings.do}>
            <Items items={content.dos} />
          </Fold>
        )}
        {content.avoid.length > 0 && (
          <Fold name="avoid" title={strings.avoid}>
            <Items items={content.avoid} />
          </Fold>
        )}
      </div>
    </div>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="items">
      {items.map((item, index) => (
        <li key={index} dir="auto">
          <Markdown text={item} inline />
        </li>
      ))}
    </ul>
  );
}
