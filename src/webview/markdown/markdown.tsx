import { useMemo } from 'preact/hooks';
import { usePanel } from '../context';
import { renderTokens } from './renderTokens';
import { parseMarkdown } from './tokens';

/** A piece of Markdown from a question file. */
export function Markdown({ text, inline = false }: { readonly text: string; readonly inline?: boolean }) {
  const { strings, send } = usePanel();
  const children = useMemo(() => {
    const tokens = parseMarkdown(text);
    return renderTokens(inline ? tokens.filter(({ type }) => type === 'inline') : tokens, strings);
  }, [text, inline, strings]);
  const open = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-address]') : null;
    if (link) send({ type: 'openLink', address: link.dataset.address! });
  };
  const Container = inline ? 'span' : 'div';
  return (
    <Container class="markdown" dir="auto" onClick={open} onKeyDown={open}>
      {children}
    </Container>
  );
}
