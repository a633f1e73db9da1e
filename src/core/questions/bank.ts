import { findFrontMatter } from '../markdown/frontMatter';
import { message } from '../text/message';
import { locateInYaml } from './locate';
import type { ParsedQuestion, QuestionSource } from './parseQuestion';
import { nearest } from './problems';
import type { Question, QuestionProblem } from './question';

/** One question file and what came of reading it. */
export interface BankEntry {
  readonly source: QuestionSource;
  readonly parsed: ParsedQuestion;
  /** The question of the last version that could be read, where this one cannot. */
  readonly lastGood?: Question;
}

/** All questions at one moment. Never changes; a new one replaces it as a whole. */
export interface BankSnapshot {
  /** Counts up with each snapshot. */
  readonly revision: number;
  /** In the order of their files; a question of the workspace stands for the built-in one with the same id. */
  readonly questions: readonly Question[];
  readonly problems: readonly QuestionProblem[];
  find(id: string): Question | undefined;
}

export const EMPTY_BANK: BankSnapshot = { revision: 0, questions: [], problems: [], find: () => undefined };

/** A suggestion compares an id with all others, so only the first unknown ids get one. */
const MOST_SUGGESTIONS = 50;

/**
 * Makes a bank from all its files, built-in ones first. Reports ids that two files of the same origin claim, and related ids that nobody has; the places of these
 * are looked up when somebody asks for them, since a large bank may have thousands.
 */
export function createBank(entries: readonly BankEntry[], revision: number): BankSnapshot {
  const byId = new Map<string, Question>();
  const problems: QuestionProblem[] = [];
  for (const entry of entries) {
    problems.push(...entry.parsed.problems);
    const question = entry.parsed.question ?? entry.lastGood;
    if (!question) continue;
    const other = byId.get(question.id);
    if (other && other.origin === question.origin) {
      problems.push(duplicateId(entry.source, question, other));
    } else byId.set(question.id, question);
  }
  let unknown = 0;
  for (const { source, parsed } of entries) {
    for (const id of parsed.question?.related ?? []) {
      if (byId.has(id)) continue;
      const known = unknown++ < MOST_SUGGESTIONS ? byId.keys() : [];
      problems.push(unknownRelated(source, parsed.question!, id, known));
    }
  }
  return { revision, questions: [...byId.values()], problems, find: id => byId.get(id) };
}

function duplicateId({ file, text }: QuestionSource, question: Question, other: Question): QuestionProblem {
  return {
    file,
    get span() {
      return locateInYaml(text, findFrontMatter(text).yaml, ['id']);
    },
    severity: 'error',
    code: 'duplicate-id',
    message: message(
      'The id "{0}" is taken by {1}; that question is used.',
      question.id,
      other.file.split('/').slice(-2).join('/'),
    ),
  };
}

function unknownRelated(
  { file, text }: QuestionSource,
  question: Question,
  id: string,
  known: Iterable<string>,
): QuestionProblem {
  const suggestion = nearest(id, known);
  return {
    file,
    get span() {
      return locateInYaml(text, findFrontMatter(text).yaml, ['related', question.related.indexOf(id)]);
    },
    severity: 'warning',
    code: 'unknown-related',
    message: message('No question has the id "{0}".', id),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
