import { type ComponentChild, createElement } from 'preact';
import type { ReferenceStrings } from '../../core/reference/strings';
import { fill } from '../../protocol/format';
import { type Token, toAddress } from './tokens';

/** Deeper nesting is shown flat. */
const DEEPEST = 40;

interface OpenElement {
  readonly tag: string | undefined;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: ComponentChild[];
}

/**
 * Elements for Markdown tokens. Everything is made as an element or a text, so no text can become markup. Pictures are
 * shown as their text, links carry their address as data and lead nowhere by themselves.
 */
export function renderTokens(tokens: readonly Token[], strings: ReferenceStrings): readonly ComponentChild[] {
  const root: OpenElement = { tag: undefined, props: {}, children: [] };
  const open: OpenElement[] = [root];
  const add = (child: ComponentChild) => open.at(-1)!.children.push(child);
  const visit = (token: Token) => {
    if (token.hidden) return;
    if (token.nesting > 0) open.push(openElement(token, open.length));
    else if (token.nesting < 0) {
      if (open.length > 1) add(closeElement(open.pop()!, strings));
    } else if (token.children && token.type === 'inline') token.children.forEach(visit);
    else add(renderLeaf(token, strings));
  };
  tokens.forEach(visit);
  while (open.length > 1) {
    const last = open.pop()!;
    add(closeElement(last, strings));
  }
  return root.children;
}

const OWN_DIRECTION = new Set(['p', 'li', 'h4', 'th', 'td', 'blockquote']);
const KNOWN = new Set([
  ...['p', 'h4', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 's'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

function openElement(token: Token, depth: number): OpenElement {
  const children: ComponentChild[] = [];
  if (depth > DEEPEST) return { tag: undefined, props: {}, children };
  if (token.type === 'link_open') return openLink(token, children);
  const tag = token.type === 'heading_open' ? 'h4' : token.tag;
  if (!KNOWN.has(tag)) return { tag: undefined, props: {}, children };
  const start = tag === 'ol' ? Number(token.attrGet('start') ?? 1) : 1;
  return {
    tag,
    props: { ...(OWN_DIRECTION.has(tag) && { dir: 'auto' }), ...(start > 1 && { start }) },
    children,
  };
}

function openLink(token: Token, children: ComponentChild[]): OpenElement {
  const address = toAddress(token.attrGet('href'));
  if (address === undefined) return { tag: undefined, props: {}, children };
  return { tag: 'link', props: { address }, children };
}

function closeElement({ tag, props, children }: OpenElement, strings: ReferenceStrings): ComponentChild {
  if (tag === undefined) return children;
  if (tag === 'link') {
    const address = String(props.address);
    return (
      // biome-ignore lint/a11y/useSemanticElements: VS Code would follow an anchor with an address by itself
      <span role="link" tabIndex={0} class="link" data-address={address} title={fill(strings.opens, address)}>
        {children}
      </span>
    );
  }
  if (tag === 'table') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the arrow keys
      <section class="table" aria-label={strings.table} tabIndex={0}>
        <table>{children}</table>
      </section>
    );
  }
  return createElement(tag, props, children);
}

function renderLeaf(token: Token, strings: ReferenceStrings): ComponentChild {
  switch (token.type) {
    case 'text':
    case 'html_block':
    case 'html_inline':
      return token.content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return <br />;
    case 'hr':
      return <hr />;
    case 'code_inline':
      return <code dir="ltr">{token.content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre dir="ltr">
          <code>{token.content.trimEnd()}</code>
        </pre>
      );
    case 'image':
      return <span class="image">{fill(strings.image, token.content)}</span>;
    default:
      return token.content;
  }
}
