import { findFrontMatter } from '../markdown/frontMatter';
import { message } from '../text/message';
import { locateInYaml } from './parsing/locate';
import type { ParsedQuestion } from './parsing/parseQuestion';
import { nearest } from './parsing/problems';
import type { Question, QuestionProblem, QuestionSource } from './question';

/** One question file and the result of reading it. */
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
  /** In the order of their files; a question of the workspace replaces the built-in one with the same id. */
  readonly questions: readonly Question[];
  /** Why files have no question in the bank, as far as they were read. */
  readonly errors: readonly QuestionProblem[];
  /** Everything that is wrong in any file. Asking for it reads every file as a whole. */
  readonly problems: readonly QuestionProblem[];
  find(id: string): Question | undefined;
  /** Everything that is wrong in one file, which is then read as a whole. */
  problemsOf(file: string): readonly QuestionProblem[];
}

/**
 * Makes a bank from all its files, built-in ones first. Reports ids that two files of the same origin claim, and
 * related ids that nobody has. It is made anew for each change, so it does little for each file: problems other than
 * errors are looked for on demand.
 */
export function createBank(entries: readonly BankEntry[], revision: number): BankSnapshot {
  const byId = new Map<string, Question>();
  const errors: QuestionProblem[] = [];
  const duplicates = new Map<BankEntry, QuestionProblem>();
  for (const entry of entries) {
    const question = entry.parsed.question ?? entry.lastGood;
    if (!entry.parsed.question) errors.push(...entry.parsed.problems.filter(({ severity }) => severity === 'error'));
    if (!question) continue;
    const other = byId.get(question.id);
    if (other && other.origin === question.origin) {
      const duplicate = duplicateId(entry.source, question, other);
      duplicates.set(entry, duplicate);
      errors.push(duplicate);
    } else byId.set(question.id, question);
  }
  const problemsIn = (entry: BankEntry) => {
    const duplicate = duplicates.get(entry);
    return [...entry.parsed.problems, ...(duplicate ? [duplicate] : []), ...unknownRelated(entry, byId)];
  };
  let problems: readonly QuestionProblem[] | undefined;
  let byFile: ReadonlyMap<string, BankEntry> | undefined;
  return {
    revision,
    questions: [...byId.values()],
    errors,
    get problems() {
      problems ??= entries.flatMap(problemsIn);
      return problems;
    },
    find: id => byId.get(id),
    problemsOf: file => {
      byFile ??= new Map(entries.map(entry => [entry.source.file, entry]));
      const entry = byFile.get(file);
      return entry ? problemsIn(entry) : [];
    },
  };
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

/** The suggestion compares an id with all others, so it is only looked for when it is asked for. */
function unknownRelated(
  { source: { file, text }, parsed }: BankEntry,
  known: ReadonlyMap<string, Question>,
): readonly QuestionProblem[] {
  const related = parsed.question?.related ?? [];
  return related.flatMap((id, index) => {
    if (known.has(id)) return [];
    return {
      file,
      get span() {
        return locateInYaml(text, findFrontMatter(text).yaml, ['related', index]);
      },
      severity: 'warning',
      code: 'unknown-related',
      message: message('No question has the id "{0}".', id),
      get suggestion() {
        return nearest(id, known.keys());
      },
    };
  });
}
