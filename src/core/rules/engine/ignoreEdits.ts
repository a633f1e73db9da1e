import { splitAnswers } from '../../markdown/answers';
import { type Block, parseBlocks } from '../../markdown/blocks';
import { findFrontMatter } from '../../markdown/frontMatter';
import { eolOf } from '../../text/endOfLine';
import type { TextEdit } from '../../text/span';

/**
 * The edit that makes the checker ignore `rule` in the block at `offset`: a comment before it, another id in a comment
 * that is there, or, for the title of a later answer in the file, a comment at the end of its line. Undefined where
 * there is no block.
 */
export function ignoreHereEdit(text: string, offset: number, rule: string): TextEdit | undefined {
  const answers = splitAnswers(text, findFrontMatter(text).bodyStart);
  const answer = answers.findIndex(({ start, end }) => offset >= start && offset <= end);
  if (answer < 0) return undefined;
  const { start, end } = answers[answer]!;
  const blocks = parseBlocks(text, start, end);
  const at = blocks.findIndex(block => offset >= block.start && offset <= block.end);
  if (at < 0) return undefined;
  let first = at;
  while (first > 0 && blocks[first - 1]!.group === blocks[at]!.group) first--;
  const block = blocks[first]!;
  const before = blocks[first - 1];
  const known = before?.kind === 'comment' ? addToComment(text, before, 'stardraft-ignore', rule) : undefined;
  if (known) return known;
  if (answer > 0 && first === 0 && block.kind === 'heading') {
    const lineEnd = block.lines[0]!.end;
    return { start: lineEnd, end: lineEnd, text: ` <!-- stardraft-ignore ${rule} -->` };
  }
  const line = text.lastIndexOf('\n', block.start - 1) + 1;
  const from = Math.max(line, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const indent = text.slice(from, block.start);
  return { start: from, end: from, text: `${indent}<!-- stardraft-ignore ${rule} -->${eolOf(text)}` };
}

/**
 * The edit that makes the checker ignore `rule` in the whole file: another id in the comment that is there, or a
 * comment before everything else.
 */
export function ignoreInFileEdit(text: string, rule: string): TextEdit {
  const { bodyStart } = findFrontMatter(text);
  const first = parseBlocks(text, bodyStart).find(({ kind }) => kind !== 'comment');
  for (const comment of parseBlocks(text, bodyStart, first?.start ?? text.length)) {
    const known = addToComment(text, comment, 'stardraft-ignore-file', rule);
    if (known) return known;
  }
  const eol = eolOf(text);
  return { start: bodyStart, end: bodyStart, text: `<!-- stardraft-ignore-file ${rule} -->${eol}` };
}

function addToComment(text: string, { start, end }: Block, name: string, rule: string): TextEdit | undefined {
  const match = /^<!--\s*([a-z-]+)((?:[\s,]+[a-z][a-z-]*)+)(?=\s*-->$)/.exec(text.slice(start, end));
  if (match?.[1] !== name) return undefined;
  const after = start + match[0].length;
  return { start: after, end: after, text: ` ${rule}` };
}
