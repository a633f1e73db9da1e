import { frameworks } from '../frameworks/frameworks';
import { findFrontMatter } from '../markdown/frontMatter';
import type { BankSnapshot } from '../questions/bank';
import { formatMessage, type Message, message, verbatim } from '../text/message';
import { escapeSnippet } from '../text/snippet';
import type { TextSuggestion } from './suggestion';

const KEYS: Readonly<Record<string, Message>> = {
  question: message('Id of the question that this file answers.'),
  framework: message('The structure of the answer. Left out, the question decides.'),
  status: message('Whether you still work on it: draft or ready.'),
  lang: message('The language of the answer; en unless you say otherwise.'),
};

/** One line of front matter up to its comment, with the cursor's place in it. */
interface HeaderLine {
  readonly start: number;
  readonly end: number;
  /** Undefined while no colon stands on the line. */
  readonly colon: number | undefined;
}

/**
 * Keys and values for the front matter of a draft, whether or not it is closed or can be read. Undefined where `offset`
 * is not in front matter.
 */
export function suggestInHeader(
  text: string,
  offset: number,
  bank: BankSnapshot,
): readonly TextSuggestion[] | undefined {
  const line = findLine(text, offset);
  if (!line) return undefined;
  if (line.colon !== undefined && offset > line.colon) return suggestValues(text, line, line.colon, bank);
  return suggestKeys(text, line);
}

function findLine(text: string, offset: number): HeaderLine | undefined {
  const { yaml, bodyStart, problem } = findFrontMatter(text);
  const isOpen = problem?.code === 'unterminated';
  if (bodyStart <= yaml.end && !isOpen) return undefined;
  const first = isOpen ? text.indexOf('\n') + 1 : yaml.start;
  if (offset < first || first === 0 || (!isOpen && offset >= yaml.end)) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(first, start).split('\n');
  if (isOpen && !before.every(one => /^\s*(?:#.*|[\w-]+[ \t]*:.*)?$/.test(one))) return undefined;
  const [content] = /^[^\r\n]*?(?=[ \t]*(?:[ \t]#|\r|\n|$))/.exec(text.slice(start, start + 2000))!;
  const end = Math.max(start + content.length, offset);
  if (content.startsWith('#') || /^\s+\S|^-/.test(content)) return { start: offset, end: offset, colon: undefined };
  const colon = /^[\w-]+[ \t]*:/.exec(content);
  return { start, end, colon: colon ? start + colon[0].length - 1 : undefined };
}

function suggestKeys(text: string, { start, end, colon }: HeaderLine): readonly TextSuggestion[] {
  if (colon === undefined && !/^[\w-]*$/.test(text.slice(start, end))) return [];
  const { yaml } = findFrontMatter(text);
  const block = text.slice(yaml.start, Math.max(yaml.end, end));
  return Object.entries(KEYS)
    .filter(([key]) => !new RegExp(`^${key}[ \\t]*:`, 'm').test(block))
    .map(([key, description]) => ({
      kind: 'key',
      label: verbatim(key),
      detail: description,
      snippet: colon === undefined ? `${key}: ` : key,
      replace: { start, end: colon ?? end },
      more: true,
    }));
}

function suggestValues(text: string, { start, end }: HeaderLine, colon: number, bank: BankSnapshot) {
  const blank = /^[ \t]*/.exec(text.slice(colon + 1, end))![0].length;
  const replace = { start: colon + 1 + blank, end };
  const lead = blank === 0 ? ' ' : '';
  return valuesOf(text.slice(start, colon).trim(), bank).map(
    ([value, detail]): TextSuggestion => ({
      kind: 'value',
      label: verbatim(value),
      detail,
      snippet: `${lead}${escapeSnippet(value)}`,
      replace,
      filter: `${value} ${formatMessage(detail)}`,
    }),
  );
}

function valuesOf(key: string, bank: BankSnapshot): readonly (readonly [string, Message])[] {
  switch (key) {
    case 'question':
      return bank.questions.map(({ id, question }) => [id, verbatim(question)]);
    case 'framework':
      return frameworks.map(({ id, ask }) => [id, message(ask)]);
    case 'status':
      return [
        ['draft', message('I still work on it')],
        ['ready', message('I could give this answer today')],
      ];
    case 'lang':
      return [['en', message('English, which every check understands')]];
    default:
      return [];
  }
}
