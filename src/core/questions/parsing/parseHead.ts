import type { FrameworkId } from '../../frameworks/framework';
import { findFramework, frameworks } from '../../frameworks/frameworks';
import { message } from '../../text/message';
import { MOST_QUESTION } from '../limits';
import {
  LEVELS,
  type Level,
  QUESTION_KINDS,
  type QuestionHead,
  type QuestionKind,
  type QuestionSource,
} from '../question';
import { isQuestionId, toQuestionId } from '../questionId';
import { QUESTION_KEYS } from '../questionSchema';
import { nearest, type ProblemList, showValue } from './problems';

type Data = Readonly<Record<string, unknown>>;

/** Reads what lists show of a question from its front matter; not to be used when `problems` has an error. */
export function parseHead(data: Data, source: QuestionSource, problems: ProblemList): QuestionHead {
  checkKeys(data, problems);
  const id = readId(data, source.name, problems);
  const question = readText(data, 'question', problems);
  if (question === '') {
    problems.addAt(
      'error',
      'missing-key',
      ['question'],
      message('This file has no question: write it after "question:".'),
      {
        at: 'key',
      },
    );
  }
  const kinds = Object.keys(QUESTION_KINDS) as QuestionKind[];
  const kind = readChoice<QuestionKind>(data, 'kind', kinds, problems) ?? 'behavioural';
  const named = readChoice<FrameworkId>(
    data,
    'framework',
    frameworks.map(framework => framework.id),
    problems,
  );
  return {
    id,
    question,
    kind,
    framework: findFramework(named ?? QUESTION_KINDS[kind])!.id,
    level: readChoice<Level>(data, 'level', LEVELS, problems) ?? 'mid',
    topics: readList(data, 'topics', problems),
    competencies: readList(data, 'competencies', problems),
    source: readText(data, 'source', problems),
    updated: readText(data, 'updated', problems),
    related: readList(data, 'related', problems),
    origin: source.origin,
    file: source.file,
    pack: source.pack,
  };
}

function checkKeys(data: Data, problems: ProblemList): void {
  const known = QUESTION_KEYS.map(({ key }) => key);
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const suggestion = nearest(
      key,
      known.filter(other => !(other in data)),
    );
    const text = suggestion
      ? message('Question files have no key "{0}". Did you mean "{1}"?', key, suggestion)
      : message('Question files have no key "{0}".', key);
    problems.addAt('warning', 'unknown-key', [key], text, { at: 'key', suggestion });
  }
}

function readId(data: Data, name: string, problems: ProblemList): string {
  const { id } = data;
  const value = id === undefined || id === null ? name : typeof id === 'string' ? id : showValue(id);
  if (isQuestionId(value)) return value;
  const suggestion = toQuestionId(value);
  const text =
    id === undefined || id === null
      ? message('The file name "{0}" cannot serve as id; add an "id:" of lower-case words with hyphens.', name)
      : message('An id is made of lower-case words with hyphens; "{0}" is not.', showValue(value));
  problems.addAt('error', 'bad-id', ['id'], text, { suggestion });
  return value;
}

function readText(data: Data, key: string, problems: ProblemList): string {
  const value = data[key];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  problems.addAt('error', 'wrong-type', [key], message('"{0}" must be a text.', key));
  return '';
}

function readList(data: Data, key: string, problems: ProblemList): readonly string[] {
  const value = data[key];
  if (value === undefined || value === null) return [];
  const items: unknown = typeof value === 'string' ? value.split(',') : value;
  if (Array.isArray(items) && items.every(item => typeof item === 'string' || typeof item === 'number')) {
    const words = items.map(item => String(item).trim()).filter(item => item !== '');
    if (words.length > MOST_QUESTION.entries) problems.addTooMany([key], MOST_QUESTION.entries);
    return words.slice(0, MOST_QUESTION.entries);
  }
  problems.addAt(
    'error',
    'wrong-type',
    [key],
    message('"{0}" must be a list of words, such as [databases, testing].', key),
  );
  return [];
}

function readChoice<T extends string>(
  data: Data,
  key: string,
  choices: readonly T[],
  problems: ProblemList,
): T | undefined {
  const value = data[key];
  if (value === undefined || value === null) return undefined;
  const found = choices.find(choice => choice === value);
  if (found !== undefined) return found;
  const suggestion = nearest(showValue(value), choices);
  const text = message('"{0}" is not a {1}. Choose one of: {2}.', showValue(value), key, choices.join(', '));
  problems.addAt('error', `unknown-${key}`, [key], text, { suggestion });
  return undefined;
}
