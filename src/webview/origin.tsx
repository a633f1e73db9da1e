import type { ReferenceContent } from '../core/reference/reference';
import { fill } from '../protocol/format';
import { usePanel } from './context';

/** Where the question comes from, and what else to do with it. */
export function Origin({ content }: { readonly content: ReferenceContent }) {
  const { strings, send } = usePanel();
  const said = [
    content.source && fill(strings.source, content.source),
    content.updated && fill(strings.updated, content.updated),
  ].filter(part => part);
  return (
    <footer class="line">
      <span class="quiet origin" dir="auto">
        {said.join(' · ')}
      </span>
      <button type="button" class="link" onClick={() => send({ type: 'editCopy' })}>
        {strings.editCopy}
      </button>
      <button type="button" class="link" onClick={() => send({ type: 'openAsText' })}>
        {strings.openAsText}
      </button>
    </footer>
  );
}
