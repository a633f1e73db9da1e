import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Span } from '../text/span';

/** The way to a value in front matter: keys and list positions. */
export type KeyPath = readonly (string | number)[];

/**
 * Where the key (`at: 'key'`) or the value at `path` stands in a block of YAML that starts at `yaml.start` of `text`. Falls back to the nearest thing above
 * it that has a place, and last to the first line of the block.
 */
export function locateInYaml(text: string, yaml: Span, path: KeyPath, at: 'key' | 'value' = 'value'): Span {
  const block = text.slice(yaml.start, yaml.end);
  const firstLine = { start: yaml.start, end: yaml.start + Math.max(0, block.search(/\r?\n|$/)) };
  const document = parseDocument(block, { uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent' });
  let node: Node | null = document.contents;
  let best = firstLine;
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth]!;
    const pair: Pair | undefined = isMap(node)
      ? node.items.find(item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      : undefined;
    const value = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const key = pair && isScalar(pair.key) ? pair.key.range : undefined;
    const range = (value as Node | null | undefined)?.range;
    if (key) best = { start: yaml.start + key[0], end: yaml.start + key[1] };
    const last = depth === path.length - 1;
    if (range && range[1] > range[0] && !(last && at === 'key' && key)) {
      best = { start: yaml.start + range[0], end: yaml.start + range[1] };
    }
    if (value === undefined || value === null) break;
    node = value as Node;
  }
  return trimEnd(text, best);
}

function trimEnd(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}
