import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

export type Token = ReturnType<typeof parser.parse>[number];

/** Reads Markdown. HTML in it is text. */
export function parseMarkdown(text: string): readonly Token[] {
  return parser.parse(text, {});
}

/** The address of a link that the host may be asked to open, or undefined for any other. */
export function toAddress(href: string | number | null): string | undefined {
  return typeof href === 'string' && href.length <= 2_000 && /^(?:https?|mailto):/i.test(href) ? href : undefined;
}
