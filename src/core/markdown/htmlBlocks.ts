/** Names of HTML elements that make a block of their own; other tags are inline. */
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)/i;

/** Blocks that end at a mark of their own rather than at a blank line, with that mark. */
const CLOSED: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
  { opens: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|pre|style|textarea)>/gi },
  { opens: /^<\?/, closes: /\?>/g },
  { opens: /^<!\[CDATA\[/i, closes: /\]\]>/g },
  { opens: /^<![a-z]/i, closes: />/g },
];

/**
 * Finds where the HTML blocks of one text end, as in section 4.6 of CommonMark; but a block whose mark never comes ends
 * at a blank line.
 */
export class HtmlBlocks {
  /** Marks that do not occur any more. */
  private readonly missing = new Set<RegExp>();

  constructor(
    private readonly text: string,
    private readonly to: number,
  ) {}

  /**
   * Where the block that opens at `at`, on a line up to `end`, is closed by its mark; 0 when it ends at a blank line;
   * -1 when none opens there.
   */
  closeOf(at: number, end: number): number {
    const head = this.text.slice(at, Math.min(end, at + 40));
    for (const { opens, closes } of CLOSED) {
      if (opens.test(head)) return this.find(closes, at + 2);
    }
    return BLOCK.test(head) ? 0 : -1;
  }

  private find(mark: RegExp, from: number): number {
    if (this.missing.has(mark)) return 0;
    mark.lastIndex = from;
    const found = mark.exec(this.text);
    if (found && found.index < this.to) return found.index + found[0].length;
    this.missing.add(mark);
    return 0;
  }
}
