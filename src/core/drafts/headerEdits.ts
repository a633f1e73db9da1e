import { isMap, isScalar, type Node, type Pair, parseDocument, Scalar } from 'yaml';
import { findFrontMatter } from '../markdown/frontMatter';
import type { Span, TextEdit } from '../text/span';
import type { DraftStatus } from './draft';

/**
 * The smallest edit that makes a draft's front matter say `status: <status>`: replaces the value, adds the key after the last one, or adds front matter to a
 * file that has none. Everything else, comments and line ends included, stays as it is. No edits when it says so already; undefined when the front matter is
 * broken, so that the user has to mend it first.
 */
export function setStatusEdits(text: string, status: DraftStatus): readonly TextEdit[] | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const { yaml, bodyStart, problem } = findFrontMatter(text);
  if (problem) return undefined;
  if (bodyStart <= yaml.end) {
    const start = yaml.start;
    return [{ start, end: start, text: `---${eol}status: ${status}${eol}---${eol}${eol}` }];
  }
  return editBlock(text, yaml, status, eol);
}

function editBlock(text: string, yaml: Span, status: DraftStatus, eol: string): readonly TextEdit[] | undefined {
  const block = text.slice(yaml.start, yaml.end);
  const document = parseDocument(block, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'status');
  if (pair) return replaceValue(block, yaml.start, pair, status);
  if (contents?.flow) {
    const close = yaml.start + contents.range![1] - 1;
    const separator = contents.items.length > 0 ? ', ' : '';
    return [{ start: close, end: close, text: `${separator}status: ${status}` }];
  }
  return [{ start: yaml.end, end: yaml.end, text: `status: ${status}${eol}` }];
}

function replaceValue(block: string, base: number, pair: Pair, status: DraftStatus): readonly TextEdit[] | undefined {
  const value = pair.value as Node | null;
  if (isScalar(value) && value.value === status) return [];
  const range = value?.range;
  const empty = !range || (isScalar(value) && range[0] === range[1]);
  if (empty) {
    const keyEnd = (pair.key as Node).range![1];
    const colon = block.indexOf(':', keyEnd) + 1;
    return [{ start: base + colon, end: base + colon, text: ` ${status}` }];
  }
  if (!isScalar(value) || value.type === Scalar.BLOCK_LITERAL || value.type === Scalar.BLOCK_FOLDED) return undefined;
  return [{ start: base + range[0], end: base + range[1], text: status }];
}
