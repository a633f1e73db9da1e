import type { TextSuggestion } from '../../hints/suggestion';
import { formatMessage, verbatim } from '../../text/message';
import { escapeSnippet } from '../../text/snippet';
import type { Span } from '../../text/span';
import type { BankSnapshot } from '../bank';
import { findYaml } from './questionYaml';
import { suggestKeys } from './suggestKeys';
import { valuesOf } from './suggestValues';
import { suggestGroups } from './suggestWordGroups';
import { findYamlCursor, type YamlCursor } from './yamlPlace';

/** What the suggestions for a question file are made from, beside its text. */
export interface QuestionFileContext {
  readonly bank: BankSnapshot;
  /** File name without folders and extension. */
  readonly name: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Keys and values for the front matter of a question file at `offset`, also while it cannot be read: the keys that are
 * not there yet, the words that a key allows, ids, topics and competencies of the bank, sections of the question's
 * framework, word groups in match phrases.
 */
export function suggestInQuestion(
  text: string,
  offset: number,
  context: QuestionFileContext,
): readonly TextSuggestion[] {
  const yaml = findYaml(text);
  if (!yaml || offset < yaml.start || offset > yaml.end) return [];
  const block = text.slice(yaml.start, yaml.end);
  const cursor = findYamlCursor(block, offset - yaml.start);
  if (!cursor) return [];
  return suggestAt(block, offset - yaml.start, cursor, context).map(suggestion => ({
    ...suggestion,
    replace: { start: suggestion.replace.start + yaml.start, end: suggestion.replace.end + yaml.start },
  }));
}

function suggestAt(
  block: string,
  offset: number,
  cursor: YamlCursor,
  context: QuestionFileContext,
): readonly TextSuggestion[] {
  const { path, at } = cursor;
  const isPoint = path[0] === 'points' && typeof path[1] === 'number';
  const isPhrase = path[0] === 'about' || (isPoint && (path[2] === 'any' || path[2] === 'anyInSection'));
  if (isPhrase && path.length > 0) return suggestGroups(block, offset, cursor);
  if (at === 'key' || (isPoint && path.length === 2)) {
    const keys = suggestKeys(block, cursor);
    if (keys.length > 0 || path.length === 0) return keys;
  }
  return suggestValues(block, offset, cursor, context);
}

function suggestValues(
  block: string,
  offset: number,
  cursor: YamlCursor,
  context: QuestionFileContext,
): readonly TextSuggestion[] {
  const isList = LISTS.has(String(cursor.path[0]));
  const needsDash = isList && cursor.at === 'key' && !cursor.inFlow;
  const replace = isList && cursor.path.length === 1 && !needsDash ? lastOfList(block, offset, cursor) : cursor.token;
  const lead = needsDash ? '- ' : block[replace.start - 1] === ':' ? ' ' : '';
  const current = block.slice(replace.start, replace.end);
  const listed = listedValues(block, cursor);
  return valuesOf(block, cursor, context)
    .filter(({ value, once }) => !once || value === current || !listed.has(value))
    .map(({ value, label, detail }) => ({
      kind: 'value',
      label: label ?? verbatim(value),
      ...(detail && { detail }),
      snippet: `${lead}${escapeSnippet(value)}`,
      replace,
      filter: detail ? `${value} ${formatMessage(detail)}` : value,
    }));
}

const LISTS: ReadonlySet<string> = new Set(['topics', 'competencies', 'related']);

/** The part at `offset` of a list that is written as one text with commas. */
function lastOfList(block: string, offset: number, { token }: YamlCursor): Span {
  const before = /[^,]*$/.exec(block.slice(token.start, offset))![0];
  const after = /^[^,]*/.exec(block.slice(offset, token.end))![0].trimEnd();
  return { start: offset - before.trimStart().length, end: offset + after.length };
}

/** What stands under the key of the cursor already. */
function listedValues(block: string, { path, scan }: YamlCursor): ReadonlySet<string> {
  const texts = scan.values
    .filter(one => one.path[0] === path[0] && one.kind === 'scalar')
    .flatMap(({ start, end }) => block.slice(start, end).split(','));
  return new Set(texts.map(one => one.trim().replace(/^["']|["']$/g, '')));
}
