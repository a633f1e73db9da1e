import type { Framework, FrameworkId } from '../frameworks/framework';
import { findFramework, frameworks } from '../frameworks/frameworks';
import { parseFrontMatter } from '../markdown/frontMatter';
import { message } from '../text/message';
import { parsePoints, readPhrases } from './parsePoints';
import { nearest, ProblemList } from './problems';
import {
  LEVELS,
  type Level,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type QuestionProblem,
  type ReferenceAnswer,
} from './question';
import { parseQuestionBody, type QuestionBody } from './questionBody';
import { isQuestionId, QUESTION_KEYS, toQuestionId } from './questionSchema';

/** A question file as it was found. */
export interface QuestionSource {
  /** URI string or path. */
  readonly file: string;
  /** File name without folders and extension. */
  readonly name: string;
  readonly pack: string;
  readonly origin: Question['origin'];
  readonly text: string;
}

export interface ParsedQuestion {
  /** Missing when a problem is an error. */
  readonly question?: Question;
  readonly problems: readonly QuestionProblem[];
}

/** Files larger than this many code units are not read as questions. */
export const MOST_QUESTION_FILE = 1024 * 1024;

type Data = Readonly<Record<string, unknown>>;

/** What `parseQuestion` says of a file that is larger than `MOST_QUESTION_FILE`, for those who look at the size before they read. */
export function refuseLargeQuestion(file: string): ParsedQuestion {
  const start = { start: 0, end: 0 };
  const problems = new ProblemList(file, '', start);
  const limit = MOST_QUESTION_FILE / 1024;
  problems.add(
    'error',
    'too-large',
    start,
    message('This file is larger than {0} KB, so it is not read as a question.', limit),
  );
  return problems;
}

/** Reads a question file. Never throws; each problem names its place in the file. */
export function parseQuestion(source: QuestionSource): ParsedQuestion {
  const { text, file } = source;
  const start = { start: 0, end: Math.max(0, text.slice(0, 1000).search(/\r?\n|$/)) };
  if (text.length > MOST_QUESTION_FILE) return refuseLargeQuestion(file);
  const { data, yaml, bodyStart, problem } = parseFrontMatter(text);
  const problems = new ProblemList(file, text, yaml);
  if (problem) problems.add('error', problem.code, problem.span, problem.message);
  else if (yaml.end === yaml.start) {
    const advice =
      'A question file starts with front matter: a line "---", keys such as "question:", and a line "---".';
    problems.add('error', 'no-front-matter', start, message(advice));
  }
  if (problems.failed) return problems;
  return readQuestion(source, data, bodyStart, problems);
}

function readQuestion(source: QuestionSource, data: Data, bodyStart: number, problems: ProblemList): ParsedQuestion {
  checkKeys(data, problems);
  const id = readId(data, source.name, problems);
  const question = readText(data, 'question', problems);
  if (question === '') {
    problems.addAt('error', 'missing-key', ['question'], message('This file has no "question:" to ask.'), {
      at: 'key',
    });
  }
  const kinds = Object.keys(QUESTION_KINDS) as QuestionKind[];
  const kind = readChoice<QuestionKind>(data, 'kind', kinds, problems) ?? 'behavioural';
  const named = readChoice<FrameworkId>(
    data,
    'framework',
    frameworks.map(framework => framework.id),
    problems,
  );
  const framework = findFramework(named ?? QUESTION_KINDS[kind])!;
  const level = readChoice<Level>(data, 'level', LEVELS, problems) ?? 'mid';
  const topics = readList(data, 'topics', problems);
  const competencies = readList(data, 'competencies', problems);
  const origin = readText(data, 'source', problems);
  const updated = readText(data, 'updated', problems);
  const related = readList(data, 'related', problems);
  const about = readPhrases(data, 'about', [], problems);
  const points = parsePoints(data.points, framework, problems);
  const body = parseQuestionBody(source.text, bodyStart, framework);
  checkBody(body, framework, problems);
  if (problems.failed || id === undefined) return problems;
  const { why, dos, avoid, followUps } = body;
  const references: readonly ReferenceAnswer[] = body.references.map(({ label, note, text, sections }) => ({
    label,
    note,
    text,
    sections,
  }));
  return {
    problems: problems.problems,
    question: {
      id,
      question,
      kind,
      framework: framework.id,
      level,
      topics,
      competencies,
      source: origin,
      updated,
      related,
      about,
      points,
      why,
      dos,
      avoid,
      references,
      followUps,
      origin: source.origin,
      file: source.file,
      pack: source.pack,
    },
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

function readId(data: Data, name: string, problems: ProblemList): string | undefined {
  const { id } = data;
  const value = id === undefined || id === null ? name : String(id);
  if (isQuestionId(value)) return value;
  const suggestion = toQuestionId(value);
  const text =
    id === undefined || id === null
      ? message('The file name "{0}" cannot serve as id; add an "id:" of lower-case words with hyphens.', name)
      : message('An id is made of lower-case words with hyphens; "{0}" is not.', value.slice(0, 100));
  problems.addAt('error', 'bad-id', ['id'], text, { suggestion });
  return undefined;
}

function readText(data: Data, key: string, problems: ProblemList): string {
  const value = data[key];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  problems.addAt('error', 'wrong-type', [key], message('"{0}" is a text.', key));
  return '';
}

function readList(data: Data, key: string, problems: ProblemList): readonly string[] {
  const value = data[key];
  if (value === undefined || value === null) return [];
  if (typeof value === 'string')
    return value
      .split(',')
      .map(item => item.trim())
      .filter(item => item !== '');
  if (Array.isArray(value) && value.every(item => typeof item === 'string' || typeof item === 'number')) {
    return value.map(item => String(item).trim()).filter(item => item !== '');
  }
  problems.addAt('error', 'wrong-type', [key], message('"{0}" is a list of words, such as [databases, testing].', key));
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
  const suggestion = nearest(String(value), choices);
  const text = message('"{0}" is no {1}. Choose one of: {2}.', String(value).slice(0, 100), key, choices.join(', '));
  problems.addAt('error', `unknown-${key}`, [key], text, { suggestion });
  return undefined;
}

function checkBody(body: QuestionBody, framework: Framework, problems: ProblemList): void {
  for (const span of body.unknown) {
    const known = 'Why they ask, Do, Avoid, Reference answer, Follow-ups';
    problems.add(
      'information',
      'unknown-heading',
      span,
      message('This part is not shown. A question file has the headings {0}.', known),
    );
  }
  for (const reference of body.references) {
    const ids = new Set(reference.sections.flatMap(section => section.ids));
    const missing = framework.sections.filter(section => section.required && !ids.has(section.id));
    if (missing.length === 0) continue;
    const names = missing.map(section => section.name).join(', ');
    const text = message('This reference has no {0}. {1} answers have one section each.', names, framework.name);
    problems.add('warning', 'reference-section', reference.heading, text, missing[0]!.name);
  }
}
