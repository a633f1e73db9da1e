import type { Framework } from '../../frameworks/framework';
import { sectionsOfLabel } from '../../frameworks/frameworks';
import { parseBlocks } from '../../markdown/blocks';
import { headingText, normaliseLabel } from '../../markdown/labels';
import { parseYamlTree } from '../../markdown/yaml';
import type { Fix } from '../../rules/rule';
import { eolOf } from '../../text/endOfLine';
import { message } from '../../text/message';
import { escapeSnippet } from '../../text/snippet';
import type { QuestionProblem } from '../question';
import { findYaml, readFramework } from './questionYaml';
import { scanYaml } from './yamlScan';

/** Problems whose message names a word to be replaced. */
const REPLACEABLE = /^(?:unknown-(?:key|kind|framework|level|related|section|group)|bad-id)$/;

/**
 * The fixes for a problem of a question file, where the right text is known. Offsets are those of the file's text,
 * which must be the one that has the problem.
 */
export function fixQuestionProblem(text: string, problem: QuestionProblem): readonly Fix[] {
  const { code, suggestion } = problem;
  if (suggestion !== undefined && REPLACEABLE.test(code)) return replaceWord(text, problem, suggestion);
  if (code === 'reference-section') return addReferenceSections(text, problem);
  if (code === 'no-phrases') return addPhrases(text, problem);
  return [];
}

/**
 * The span of a problem may hold more than the wrong word: a phrase, a list in one text, or the first line where "id:"
 * is missing.
 */
function replaceWord(text: string, { code, span, message: { args } }: QuestionProblem, word: string): readonly Fix[] {
  if (code === 'bad-id' && !hasId(text)) return addId(text, word);
  const title = message('Change to "{0}"', word);
  if (code !== 'unknown-related' && code !== 'unknown-group') {
    return [{ title, edits: [{ ...span, text: word }], preferred: true }];
  }
  const wrong = String(args[0]);
  const at = wholeWordAt(text.slice(span.start, span.end), wrong);
  if (at < 0) return [];
  const start = span.start + at;
  const right = code === 'unknown-group' ? `{${word}}` : word;
  return [{ title, edits: [{ start, end: start + wrong.length, text: right }], preferred: true }];
}

function addId(text: string, id: string): readonly Fix[] {
  const yaml = findYaml(text);
  if (!yaml) return [];
  const line = `id: ${id}${eolOf(text)}`;
  const edits = [{ start: yaml.start, end: yaml.start, text: line }];
  return [{ title: message('Add "id: {0}"', id), edits, preferred: true }];
}

function hasId(text: string): boolean {
  const yaml = findYaml(text);
  return yaml !== undefined && scanYaml(text.slice(yaml.start, yaml.end)).values.some(({ path }) => path[0] === 'id');
}

function wholeWordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w-]/.test(text[at - 1] ?? '') && !/[\w-]/.test(text[at + word.length] ?? '')) return at;
  }
  return -1;
}

/** Inserts each missing section at its place in the framework's order, with the framework's question as a comment. */
function addReferenceSections(text: string, { span }: QuestionProblem): readonly Fix[] {
  const yaml = findYaml(text);
  if (!yaml) return [];
  const block = text.slice(yaml.start, yaml.end);
  const framework = readFramework(block, scanYaml(block));
  const inside = parseBlocks(text, yaml.end).filter(({ start }) => start > span.start);
  const next = inside.find(({ kind, level }) => kind === 'heading' && level <= 2);
  const end = next?.start ?? text.length;
  const headings = inside
    .filter(({ kind, start }) => kind === 'heading' && start < end)
    .map(heading => ({
      start: heading.start,
      level: heading.level,
      ids: sectionsOfLabel(framework, normaliseLabel(headingText(text, heading))),
    }));
  const present = new Set(headings.flatMap(({ ids }) => ids));
  const missing = framework.sections.filter(({ id, required }) => required && !present.has(id));
  if (missing.length === 0) return [];
  const eol = eolOf(text);
  const marks = '#'.repeat(headings[0]?.level ?? 3);
  const order = framework.sections.map(({ id }) => id);
  const additions = new Map<number, string>();
  for (const { id, name, prompt } of missing) {
    const after = headings.find(({ ids }) => ids.some(other => order.indexOf(other) > order.indexOf(id)));
    const at = after?.start ?? end;
    const addition = `${marks} ${name}${eol}${eol}<!-- ${prompt} -->${eol}${eol}`;
    additions.set(at, (additions.get(at) ?? '') + addition);
  }
  const edits = [...additions].map(([at, addition]) => toInsertion(text, at, addition, eol));
  return [{ title: toTitle(missing), edits, preferred: true }];
}

function toInsertion(text: string, at: number, addition: string, eol: string) {
  const before = text.slice(0, at);
  const lead = before.endsWith(`${eol}${eol}`) ? '' : before.endsWith(eol) ? eol : `${eol}${eol}`;
  const isLast = at === text.length;
  return { start: at, end: at, text: lead + (isLast ? addition.trimEnd() + eol : addition) };
}

function toTitle(missing: Framework['sections']) {
  const names = missing.map(({ name }) => name).join(', ');
  return missing.length === 1 ? message('Add the section {0}', names) : message('Add the sections {0}', names);
}

/** A place for match phrases, with what to write there as a tab stop. */
function addPhrases(text: string, { span }: QuestionProblem): readonly Fix[] {
  const yaml = findYaml(text);
  if (!yaml) return [];
  const block = text.slice(yaml.start, yaml.end);
  const points = parseYamlTree(block)?.pairs.find(({ name }) => name === 'points')?.value?.items ?? [];
  const point = points.find(({ start, end }) => yaml.start + start <= span.start && span.end <= yaml.start + end);
  const last = point?.pairs.at(-1);
  if (!point || !last) return [];
  const title = message('Add match phrases');
  const phrases = '[${1:words that a candidate would say}]';
  const any = point.pairs.find(({ name }) => name === 'any');
  if (any) {
    const isThere = any.value && any.value.end > any.value.start;
    const colon = block.indexOf(':', any.key.end) + 1;
    const range = isThere ? any.value! : { start: colon, end: colon };
    const place = { start: yaml.start + range.start, end: yaml.start + range.end };
    return [{ title, snippet: { ...place, text: `${isThere ? '' : ' '}${phrases}` }, preferred: true }];
  }
  const isFlow = block[point.start] === '{';
  const end = last.value && last.value.end > last.value.start ? last.value.end : block.indexOf(':', last.key.end) + 1;
  const at = yaml.start + end;
  const column = point.start - (block.lastIndexOf('\n', point.start - 1) + 1);
  // Snippets indent new lines like the line that they are inserted in.
  const own = /^\s*/.exec(block.slice(block.lastIndexOf('\n', end - 1) + 1))![0].length;
  const indent = ' '.repeat(Math.max(0, column - own));
  const addition = isFlow ? `, any: ${phrases}` : `\n${escapeSnippet(indent)}any: ${phrases}`;
  return [{ title, snippet: { start: at, end: at, text: addition }, preferred: true }];
}
