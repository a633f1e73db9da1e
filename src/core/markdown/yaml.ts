import matter from 'gray-matter';
import type { Span } from '../text/span';

/** A value in a block of YAML; offsets are relative to the block. */
export interface YamlNode extends Span {
  readonly kind: 'scalar' | 'mapping' | 'sequence';
  readonly value: unknown;
  /** Of a mapping, in its order. */
  readonly pairs: readonly YamlPair[];
  /** Of a sequence. */
  readonly items: readonly YamlNode[];
}

export interface YamlPair {
  /** The text of the key; empty for one that is a list or a map. */
  readonly name: string;
  readonly key: YamlNode;
  /** Undefined where nothing stands behind the colon. */
  readonly value: YamlNode | undefined;
}

const refuse = () => {
  throw new Error('Only YAML is read.');
};
const ONLY_YAML = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

/** The parts of the parser's state that it shows to listeners while it reads a node. */
interface ParserState {
  readonly input: string;
  readonly position: number;
  readonly kind: YamlNode['kind'] | null;
  readonly result: unknown;
}

/**
 * The value of a block of YAML, read by gray-matter. Throws an error with `reason` and `mark.position` (plus one) when
 * it is none.
 */
export function loadYaml(block: string, listener?: (event: 'open' | 'close', state: ParserState) => void): unknown {
  const options = { language: 'yaml', engines: ONLY_YAML, ...(listener && { listener }) };
  return matter(`---\n${block.replaceAll('\r\n', ' \n')}\n---\n`, options).data;
}

interface OpenNode {
  readonly start: number;
  readonly children: (YamlNode & { readonly result: unknown })[];
}

/**
 * A block of YAML with the place of every value, from the same parser; undefined when the block is not YAML, or empty.
 */
export function parseYamlTree(block: string): YamlNode | undefined {
  const root: OpenNode = { start: 0, children: [] };
  const open: OpenNode[] = [root];
  try {
    loadYaml(block, (event, { input, position, kind, result }) => {
      const at = position - (input.startsWith('\n') ? 1 : 0);
      if (event === 'open') {
        open.push({ start: skipBlank(block, at), children: [] });
        return;
      }
      const node = open.pop()!;
      if (kind === null) return;
      const only = node.children[0];
      const same = node.children.length === 1 && only!.kind === kind && only!.result === result;
      open[open.length - 1]!.children.push(same ? only! : toNode(block, node, kind, result, at));
    });
  } catch {
    return undefined;
  }
  return root.children[0];
}

function toNode(
  block: string,
  { start, children }: OpenNode,
  kind: YamlNode['kind'],
  result: unknown,
  position: number,
) {
  let end = Math.min(position, block.length);
  while (end > start && /\s/.test(block[end - 1]!)) end--;
  const pairs = kind === 'mapping' ? toPairs(block, children) : [];
  return { kind, value: result, start, end, pairs, items: kind === 'sequence' ? children : [], result };
}

/** Keys and values take turns, but an empty value leaves no node: a key is what a colon follows. */
function toPairs(block: string, nodes: readonly YamlNode[]): readonly YamlPair[] {
  const pairs: { name: string; key: YamlNode; value: YamlNode | undefined }[] = [];
  let expectsValue = false;
  for (const node of nodes) {
    if (expectsValue && !isKey(block, node, pairs[pairs.length - 1]!.key)) {
      pairs[pairs.length - 1]!.value = node;
      expectsValue = false;
    } else {
      pairs.push({ name: node.kind === 'scalar' ? String(node.value) : '', key: node, value: undefined });
      expectsValue = true;
    }
  }
  return pairs;
}

/**
 * Whether a node after a key is the next key rather than its value: it is followed by a colon and does not stand behind
 * the key's own.
 */
function isKey(block: string, node: YamlNode, previous: YamlNode): boolean {
  const followed = /^[ \t]*:(?=\s|$)/.test(block.slice(node.end, node.end + 80));
  return followed && node.kind === 'scalar' && block.slice(previous.end, node.start).includes('\n');
}

/** The first unit at or after `from` that is neither blank nor in a comment. */
function skipBlank(block: string, from: number): number {
  let at = Math.max(0, from);
  for (;;) {
    while (at < block.length && /\s/.test(block[at]!)) at++;
    if (block[at] !== '#') return at;
    while (at < block.length && block[at] !== '\n') at++;
  }
}
