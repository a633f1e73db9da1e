import { findFrontMatter, parseFrontMatter } from '../markdown/frontMatter';
import { parseYamlTree, type YamlPair } from '../markdown/yaml';
import { eolOf } from '../text/endOfLine';
import type { Span, TextEdit } from '../text/span';
import type { DraftStatus } from './draft';

/** The edit of `setHeaderEdits` for `status: <status>`. */
export function setStatusEdits(text: string, status: DraftStatus): readonly TextEdit[] | undefined {
  return setHeaderEdits(text, 'status', status);
}

/**
 * The smallest edit that makes a draft's front matter say `<key>: <value>`: replaces the value, adds the key after the
 * last one, or adds front matter to a file that has none. Everything else, comments and line ends included, stays as it
 * is. No edits when it says so already; undefined when the front matter is broken, and the user has to fix it first.
 */
export function setHeaderEdits(text: string, name: 'status' | 'mode', to: string): readonly TextEdit[] | undefined {
  const eol = eolOf(text);
  const { yaml, bodyStart, problem } = findFrontMatter(text);
  if (problem) return undefined;
  if (bodyStart <= yaml.end) {
    const start = yaml.start;
    return [{ start, end: start, text: `---${eol}${name}: ${to}${eol}---${eol}${eol}` }];
  }
  return editBlock(text, yaml, name, to, eol);
}

function editBlock(text: string, yaml: Span, name: string, to: string, eol: string): readonly TextEdit[] | undefined {
  const block = text.slice(yaml.start, yaml.end);
  if (parseFrontMatter(text).problem) return undefined;
  const map = parseYamlTree(block);
  const pair = map?.pairs.find(one => one.name === name);
  if (pair) return replaceValue(block, yaml.start, pair, to);
  if (map && block.charAt(map.start) === '{') {
    const close = yaml.start + map.end - 1;
    const separator = map.pairs.length > 0 ? ', ' : '';
    return [{ start: close, end: close, text: `${separator}${name}: ${to}` }];
  }
  return [{ start: yaml.end, end: yaml.end, text: `${name}: ${to}${eol}` }];
}

function replaceValue(
  block: string,
  base: number,
  { key, value }: YamlPair,
  to: string,
): readonly TextEdit[] | undefined {
  if (value?.kind === 'scalar' && value.value === to) return [];
  if (!value || value.start === value.end) {
    const colon = base + block.indexOf(':', key.end) + 1;
    return [{ start: colon, end: colon, text: ` ${to}` }];
  }
  if (value.kind !== 'scalar' || /[|>&*!]/.test(block.charAt(value.start))) return undefined;
  return [{ start: base + value.start, end: base + value.end, text: to }];
}
