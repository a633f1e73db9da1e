import type { Answer } from '../../drafts/answer';
import type { Span } from '../../text/span';

/** What the `stardraft-ignore` comments of one answer say. */
export interface Ignores {
  /** Rule ids to leave out of the whole file; `*` stands for all. */
  readonly file: readonly string[];
  readonly blocks: readonly { readonly span: Span; readonly rules: readonly string[] }[];
}

const IGNORE = /<!--\s*stardraft-ignore(-file)?((?:[\s,]+[a-z][a-z-]*)*)\s*-->/g;

const NONE: Ignores = { file: [], blocks: [] };

/**
 * Reads `<!-- stardraft-ignore rule-id -->`, which covers the block after it (a whole list, a heading, a paragraph) or,
 * inside a paragraph, that paragraph, and `<!-- stardraft-ignore-file rule-id -->`. Without a rule id every rule is
 * meant.
 */
export function readIgnores(answer: Answer): Ignores {
  const { text, blocks } = answer;
  if (!text.includes('<!--') || !text.includes('stardraft-ignore')) return NONE;
  const file: string[] = [];
  const spans: { span: Span; rules: readonly string[] }[] = [];
  blocks.forEach((block, index) => {
    if (
      block.kind !== 'comment' &&
      block.kind !== 'paragraph' &&
      block.kind !== 'list-item' &&
      block.kind !== 'heading'
    )
      return;
    for (const match of text.slice(block.start, block.end).matchAll(IGNORE)) {
      const named = match[2]!.split(/[\s,]+/).filter(id => id !== '');
      const rules = named.length > 0 ? named : ['*'];
      if (match[1] !== undefined) file.push(...rules);
      else {
        const span = block.kind === 'comment' ? nextBlock(answer, index) : block;
        if (span) spans.push({ span, rules });
      }
    }
  });
  return { file, blocks: spans };
}

function nextBlock({ blocks }: Answer, index: number): Span | undefined {
  let next = index + 1;
  while (next < blocks.length && blocks[next]!.kind === 'comment') next++;
  const first = blocks[next];
  if (!first) return undefined;
  let last = first;
  for (let i = next + 1; i < blocks.length && blocks[i]!.group === first.group; i++) last = blocks[i]!;
  return { start: first.start, end: last.end };
}

/** Whether a block comment of the answer covers a finding of `rule` that starts at `offset`. */
export function isIgnored(ignores: Ignores, rule: string, offset: number): boolean {
  return ignores.blocks.some(
    ({ span, rules }) => offset >= span.start && offset <= span.end && (rules.includes(rule) || rules.includes('*')),
  );
}
