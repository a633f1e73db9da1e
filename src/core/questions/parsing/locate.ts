import { parseYamlTree, type YamlNode } from '../../markdown/yaml';
import { memoize } from '../../text/memo';
import { type Span, shiftSpan } from '../../text/span';

/** The way to a value in front matter: keys and list positions. */
export type KeyPath = readonly (string | number)[];

/** The problems of a file are mostly looked up one after the other. */
const treeOf = memoize(parseYamlTree, 1);

/**
 * Where the key (`at: 'key'`) or the value at `path` stands in a block of YAML that starts at `yaml.start` of `text`.
 * Falls back to the nearest thing above it that has a place, and last to the first line of the block.
 */
export function locateInYaml(text: string, yaml: Span, path: KeyPath, at: 'key' | 'value' = 'value'): Span {
  const block = text.slice(yaml.start, yaml.end);
  let best: Span = { start: 0, end: Math.max(0, block.search(/\r?\n|$/)) };
  let node: YamlNode | undefined = treeOf(block);
  for (const [depth, step] of path.entries()) {
    const pair = node?.pairs.find(({ name }) => name === String(step));
    node = pair ? pair.value : node?.items[Number(step)];
    if (pair) best = pair.key;
    const wantsKey = pair !== undefined && at === 'key' && depth === path.length - 1;
    if (node && node.end > node.start && !wantsKey) best = node;
    if (!node) break;
  }
  return shiftSpan({ start: best.start, end: best.end }, yaml.start);
}
