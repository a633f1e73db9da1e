import type { Framework } from '../../frameworks/framework';
import { findFramework } from '../../frameworks/frameworks';
import { parseFrontMatter } from '../../markdown/frontMatter';
import { message } from '../../text/message';
import { MOST_QUESTION } from '../limits';
import type { Question, QuestionProblem, QuestionSource } from '../question';
import { parseBody, type QuestionBody } from './parseBody';
import { parseHead } from './parseHead';
import { parsePoints, readPhrases } from './parsePoints';
import { ProblemList } from './problems';

/** The result of reading a question file. */
export interface ParsedQuestion {
  /** Missing when a problem is an error. */
  readonly question?: Question;
  /**
   * All of them. Where the file was not read as a whole yet (`isWhole` is false), asking for them reads the rest of it.
   */
  readonly problems: readonly QuestionProblem[];
  readonly isWhole: boolean;
}

/**
 * What `parseQuestion` gives for a file larger than `MOST_QUESTION.file`, for callers that look at the size before they
 * read it.
 */
export function refuseLargeQuestion(file: string): ParsedQuestion {
  const start = { start: 0, end: 0 };
  const problems = new ProblemList(file, '', start);
  const limit = MOST_QUESTION.file / 1024;
  problems.add(
    'error',
    'too-large',
    start,
    message('This file is larger than {0} KB, so it is not read as a question.', limit),
  );
  return fail(problems);
}

/** Reads a question file as a whole. Never throws; each problem names its place in the file. */
export function parseQuestion(source: QuestionSource): ParsedQuestion {
  const { text, file } = source;
  const start = { start: 0, end: Math.max(0, text.slice(0, 1000).search(/\r?\n|$/)) };
  if (text.length > MOST_QUESTION.file) return refuseLargeQuestion(file);
  const { data, yaml, bodyStart, problem } = parseFrontMatter(text);
  const problems = new ProblemList(file, text, yaml);
  if (problem) problems.add('error', problem.code, problem.span, problem.message);
  else if (yaml.end === yaml.start) {
    const advice =
      'A question file starts with front matter: a line "---", keys such as "question:", and a line "---".';
    problems.add('error', 'no-front-matter', start, message(advice));
  }
  if (problems.failed) return fail(problems);
  const head = parseHead(data, source, problems);
  const framework = findFramework(head.framework)!;
  const about = readPhrases(data, 'about', [], problems);
  const points = parsePoints(data.points, framework, problems);
  const body = parseBody(text, bodyStart, framework);
  checkBody(body, framework, problems);
  if (problems.failed) return fail(problems);
  const { why, dos, avoid, followUps } = body;
  const references = body.references.map(({ heading: _, ...reference }) => reference);
  return {
    problems: problems.problems,
    question: { ...head, about, points, why, dos, avoid, references, followUps },
    isWhole: true,
  };
}

function fail({ problems }: ProblemList): ParsedQuestion {
  return { problems, isWhole: true };
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
  if (body.beyond) {
    const text = message('Only the first {0} reference answers are used.', MOST_QUESTION.references);
    problems.add('warning', 'too-many', body.beyond, text);
  }
  for (const reference of body.references) {
    const ids = new Set(reference.sections.flatMap(section => section.ids));
    const missing = framework.sections.filter(section => section.required && !ids.has(section.id));
    if (missing.length === 0) continue;
    const names = missing.map(section => section.name).join(', ');
    const text = message('This reference answer follows {1}, but has no section for: {0}.', names, framework.name);
    problems.add('warning', 'reference-section', reference.heading, text, missing[0]!.name);
  }
}
