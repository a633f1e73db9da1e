import { type Message, message } from '../text/message';
import type { Span } from '../text/span';
import { loadYaml } from './yaml';

/** Where the front matter of a file lies. Offsets in the file's text; a BOM counts as one code unit. */
export interface FrontMatterBlock {
  /** The YAML between the two lines of dashes. */
  readonly yaml: Span;
  /** Where the text after the closing line begins; 0 without front matter. */
  readonly bodyStart: number;
}

/** Why front matter cannot be read, with its place in the text. */
export interface FrontMatterProblem {
  readonly code: 'unterminated' | 'not-yaml' | 'not-a-map' | 'wrong-fence' | 'too-many-keys';
  readonly span: Span;
  readonly message: Message;
}

/** The front matter of a file with what it says. */
export interface FrontMatter extends FrontMatterBlock {
  /** Keys and values; a map without prototype. Empty when there is none, or a problem. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problem?: FrontMatterProblem;
}

/** The closing line must come within this many code units of the opening one. */
export const MOST_FRONT_MATTER = 16 * 1024;

const MOST_BLANK_LINES = 500;
const MOST_NODES = 5_000;
const MOST_DEPTH = 20;

/**
 * Finds the front matter of a file: the first line is exactly `---`, and a line `---` follows within 16 KB. Anything
 * else that starts with dashes and a word (`---js`) is reported, and never passed to a parser.
 */
export function findFrontMatter(text: string): FrontMatterBlock & { readonly problem?: FrontMatterProblem } {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { yaml: { start: bom, end: bom }, bodyStart: bom };
  if (!text.startsWith('---', bom)) return none;
  const firstEnd = lineEnd(text, bom);
  const first = { start: bom, end: firstEnd };
  const rest = text.slice(bom + 3, Math.min(firstEnd, bom + 200)).trim();
  if (rest !== '') {
    if (!/^[\w{]/.test(rest)) return none;
    return {
      ...none,
      problem: {
        code: 'wrong-fence',
        span: first,
        message: message('Front matter opens with a line of exactly "---". Languages other than YAML are not read.'),
      },
    };
  }
  const yamlStart = nextLine(text, firstEnd);
  const limit = Math.min(text.length, yamlStart + MOST_FRONT_MATTER);
  for (let start = yamlStart; start < limit; ) {
    const end = lineEnd(text, start);
    if (text.startsWith('---', start) && text.slice(start + 3, end).trim() === '') {
      return { yaml: { start: yamlStart, end: start }, bodyStart: nextLine(text, end) };
    }
    if (end >= text.length) break;
    start = nextLine(text, end);
  }
  return {
    ...none,
    problem: {
      code: 'unterminated',
      span: first,
      message: message(
        'This front matter is never closed: a line "---" must follow within {0} KB.',
        MOST_FRONT_MATTER / 1024,
      ),
    },
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 13) return Math.min(text.length, end + 2);
  return Math.min(text.length, end + 1);
}

let lastYaml: string | undefined;
let lastResult: Pick<FrontMatter, 'data' | 'problem'> = { data: Object.create(null) };

/** Reads the front matter of a file. Never throws, never runs anything; values are plain data of bounded size. */
export function parseFrontMatter(text: string): FrontMatter {
  const block = findFrontMatter(text);
  if (block.problem) return { ...block, data: Object.create(null) };
  if (block.yaml.start === block.yaml.end) return { ...block, data: Object.create(null) };
  const yaml = text.slice(block.yaml.start, block.yaml.end);
  if (yaml !== lastYaml) {
    lastYaml = yaml;
    lastResult = parseYaml(yaml);
  }
  const { data, problem } = lastResult;
  if (!problem) return { ...block, data };
  const { start, end } = block.yaml;
  const from = Math.min(start + problem.span.start, end);
  return {
    ...block,
    data,
    problem: { ...problem, span: { start: from, end: Math.max(from, Math.min(lineEnd(text, from), end)) } },
  };
}

/**
 * Reads a block of YAML with gray-matter, behind the guard. Spans of problems are relative to the block, which has at
 * most `MOST_FRONT_MATTER` code units.
 */
export function parseYaml(yaml: string): Pick<FrontMatter, 'data' | 'problem'> {
  const nothing = Object.create(null) as Record<string, unknown>;
  const fail = (code: FrontMatterProblem['code'], start: number, text: Message) => ({
    data: nothing,
    problem: { code, span: { start, end: start }, message: text },
  });
  if ((yaml.match(/^[ \t]*\r?$/gm)?.length ?? 0) > MOST_BLANK_LINES) {
    return fail('not-yaml', 0, message('This front matter has more than {0} blank lines.', MOST_BLANK_LINES));
  }
  let data: unknown;
  try {
    data = loadYaml(yaml);
  } catch (error) {
    const { mark, reason } = error as { mark?: { position?: number }; reason?: string };
    const position = Math.max(0, (mark?.position ?? 1) - 1);
    return fail(
      'not-yaml',
      Math.min(position, yaml.length),
      message('This front matter is not valid YAML: {0}.', reason ?? 'it cannot be read'),
    );
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return fail('not-a-map', 0, message('Front matter holds "key: value" lines; this is something else.'));
  }
  try {
    return { data: copyMap(data as Record<string, unknown>, { nodes: 0 }, 0) };
  } catch {
    return fail(
      'too-many-keys',
      0,
      message('This front matter holds more than {0} values or nests too deeply.', MOST_NODES),
    );
  }
}

/** A copy without prototypes and of bounded size; dates become YYYY-MM-DD. Throws where it is too large. */
function copyMap(map: Record<string, unknown>, seen: { nodes: number }, depth: number): Record<string, unknown> {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(map)) copy[key] = copyValue(map[key], seen, depth + 1);
  return copy;
}

function copyValue(value: unknown, seen: { nodes: number }, depth: number): unknown {
  if (++seen.nodes > MOST_NODES || depth > MOST_DEPTH) throw new RangeError('too large');
  if (Array.isArray(value)) return value.map(item => copyValue(item, seen, depth + 1));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return copyMap(value as Record<string, unknown>, seen, depth);
  return value;
}
