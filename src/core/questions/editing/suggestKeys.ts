import type { TextSuggestion } from '../../hints/suggestion';
import { message, verbatim } from '../../text/message';
import { POINT_KEYS, QUESTION_KEYS } from '../questionSchema';
import type { YamlCursor } from './yamlPlace';

/** What stands behind the colon of a new key; a choice is offered where nothing does. */
const VALUES: Readonly<Record<string, string>> = {
  topics: '[$1]$0',
  competencies: '[$1]$0',
  related: '[$1]$0',
  about: '[${1:words of the subject}]$0',
  any: '[${1:words that a candidate would say}]$0',
  anyInSection: '[${1:words that a candidate would say}]$0',
  required: 'true',
};

/** Of keys that are free text there is nothing to offer next. */
const FREE: ReadonlySet<string> = new Set(['question', 'text']);

const POINT =
  'id: ${1:short-name}\n  text: ${2:What a strong answer says}\n  any: [${3:words that a candidate would say}]$0';

/** The keys that the map at the cursor may have and does not have yet. */
export function suggestKeys(block: string, cursor: YamlCursor): readonly TextSuggestion[] {
  const { path, token, hasColon } = cursor;
  if (path.length === 1 && path[0] === 'points') return [newPoint(cursor)];
  const known = path.length === 0 ? QUESTION_KEYS : isPointPath(cursor) ? POINT_KEYS : [];
  const present = presentKeys(cursor);
  const current = block.slice(token.start, token.end);
  return known
    .filter(({ key }) => key === current || !present.has(key))
    .map(({ key, description }) => ({
      kind: 'key',
      label: verbatim(key),
      detail: message(description),
      documentation: message(description),
      snippet: hasColon ? key : toSnippet(key),
      replace: token,
      more: !hasColon && !FREE.has(key),
    }));
}

function toSnippet(key: string): string {
  if (key === 'points') return `points:\n  - ${POINT.replaceAll('\n', '\n  ')}`;
  return `${key}: ${VALUES[key] ?? ''}`;
}

function newPoint({ token, inFlow }: YamlCursor): TextSuggestion {
  return {
    kind: 'key',
    label: message('New point'),
    documentation: message('Something that a strong answer covers.'),
    snippet: inFlow ? `{ ${POINT.replaceAll('\n ', ',')} }` : `- ${POINT}`,
    replace: token,
    filter: '- id point',
  };
}

function isPointPath({ path }: YamlCursor): boolean {
  return path.length === 2 && path[0] === 'points' && typeof path[1] === 'number';
}

function presentKeys({ path, scan }: YamlCursor): ReadonlySet<string> {
  const own = scan.values.filter(
    value => value.key && value.path.length === path.length + 1 && path.every((step, k) => value.path[k] === step),
  );
  return new Set(own.map(value => String(value.path.at(-1))));
}
