import type { TextSuggestion } from '../../hints/suggestion';
import { message, verbatim } from '../../text/message';
import { escapeSnippet } from '../../text/snippet';
import { WORD_GROUP_NAMES, wordsOfGroup } from '../matching/wordGroups';
import type { YamlCursor } from './yamlPlace';

/** The names of word groups are shorter. */
const LONGEST_NAME = 40;

/**
 * Word groups for a match phrase. A phrase with braces has to be quoted, so the whole phrase up to its end is replaced
 * where it is not.
 */
export function suggestGroups(block: string, offset: number, cursor: YamlCursor): readonly TextSuggestion[] {
  const { token, at, path } = cursor;
  const needsDash = at === 'key' && path.length === 3 && !cursor.inFlow;
  const phrase = block.slice(token.start, token.end);
  const isQuoted = /^["']/.test(phrase);
  const before = block.slice(token.start, offset);
  const opened = /\{?[a-z]*$/.exec(before.slice(-LONGEST_NAME))![0];
  const start = offset - opened.length;
  const closing = /^[a-z]*\}?/.exec(block.slice(offset, token.end))![0].length;
  const names = ['number', ...WORD_GROUP_NAMES];
  return names.map(name => {
    const group = `{${name}}`;
    const quoted = `"${block.slice(token.start, start)}${group}${block.slice(offset + closing, token.end)}"`;
    const written = isQuoted ? group : `${needsDash ? '- ' : ''}${quoted}`;
    return {
      kind: 'value',
      label: verbatim(group),
      detail: name === 'number' ? message('Any figure') : verbatim((wordsOfGroup(name) ?? []).join(', ')),
      documentation: message('Stands for any of these words in a match phrase.'),
      snippet: escapeSnippet(written),
      replace: isQuoted ? { start, end: offset + closing } : token,
      filter: isQuoted ? `${group} ${name}` : `${block.slice(token.start, start)}${group}`,
    };
  });
}
