import { parseYamlTree, type YamlNode } from '../../markdown/yaml';
import type { Span } from '../../text/span';
import type { KeyPath } from '../parsing/locate';
import { scanYaml, type YamlScan } from './yamlScan';

/** A key or a value in a block of YAML; offsets are relative to the block. */
export interface YamlPlace extends Span {
  /** The way to the entry; its own key or list position comes last. */
  readonly path: KeyPath;
  readonly at: 'key' | 'value';
}

/**
 * What stands at `offset`: from the parser, or as far as it can be told where the block is not YAML. Undefined in
 * between.
 */
export function findYamlPlace(block: string, offset: number): YamlPlace | undefined {
  const tree = parseYamlTree(block);
  return tree ? findInTree(tree, [], offset) : findInScan(scanYaml(block), offset);
}

function findInTree(node: YamlNode, path: KeyPath, offset: number): YamlPlace | undefined {
  for (const { name, key, value } of node.pairs) {
    const own = [...path, name];
    if (holds(key, offset)) return { path: own, at: 'key', start: key.start, end: key.end };
    if (value && holds(value, offset)) return findInTree(value, own, offset);
  }
  for (const [index, item] of node.items.entries()) {
    if (holds(item, offset)) return findInTree(item, [...path, index], offset);
  }
  return node.kind === 'scalar' ? { path, at: 'value', start: node.start, end: node.end } : undefined;
}

function findInScan({ values }: YamlScan, offset: number): YamlPlace | undefined {
  for (const { path, key, kind, start, end } of values) {
    if (key && holds(key, offset)) return { path, at: 'key', start: key.start, end: key.end };
    if (kind === 'scalar' && end > start && holds({ start, end }, offset)) return { path, at: 'value', start, end };
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Where something is to be typed in a block of YAML; offsets are relative to the block. */
export interface YamlCursor {
  /** `key`: the way to the map that gets a key. `value`: the way to the value, its own key or list position last. */
  readonly path: KeyPath;
  readonly at: 'key' | 'value';
  /** What stands there already. */
  readonly token: Span;
  /** Inside brackets or braces. */
  readonly inFlow: boolean;
  /** A key is followed by its colon. */
  readonly hasColon: boolean;
  readonly scan: YamlScan;
}

/** What belongs at `offset`, whether or not the block is YAML yet. Undefined in comments and text blocks. */
export function findYamlCursor(block: string, offset: number): YamlCursor | undefined {
  const lineStart = block.lastIndexOf('\n', offset - 1) + 1;
  if (/(?:^|[ \t])#/.test(block.slice(lineStart, offset).replace(/"[^"]*"?|'[^']*'?/g, '_'))) return undefined;
  const scan = scanYaml(block);
  const found = atKnown(block, scan, offset);
  if (found) return found;
  // A word is put where the cursor is; what it would be is what belongs there.
  const blank = block[offset - 1] === ':' ? ' ' : '';
  const probed = `${block.slice(0, offset)}${blank}x${block.slice(offset)}`;
  const probe = atKnown(probed, scanYaml(probed), offset + blank.length);
  return probe && { ...probe, scan, token: { start: offset, end: probe.token.end - blank.length - 1 } };
}

function atKnown(block: string, scan: YamlScan, offset: number): YamlCursor | undefined {
  const word = scan.words.find(one => holds(one, offset));
  if (word) return { path: word.path, at: 'key', token: toSpan(word), inFlow: false, hasColon: false, scan };
  for (const { path, key, kind, inFlow, start, end } of scan.values) {
    if (key && holds(key, offset)) {
      return { path: path.slice(0, -1), at: 'key', token: toSpan(key), inFlow, hasColon: true, scan };
    }
    if (kind === 'scalar' && end > start && start <= offset && isOn(block, { start, end }, offset)) {
      return { path, at: 'value', token: { start, end: Math.max(end, offset) }, inFlow, hasColon: false, scan };
    }
  }
  return undefined;
}

/** Whether `offset` is in a scalar, or only blanks behind it. */
function isOn(block: string, { start, end }: Span, offset: number): boolean {
  if (offset <= end) return true;
  return offset - end < 100 && !/["']/.test(block[start]!) && /^[ \t]*$/.test(block.slice(end, offset));
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
