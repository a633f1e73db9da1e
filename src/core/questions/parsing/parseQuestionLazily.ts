import { findFrontMatter, parseYaml } from '../../markdown/frontMatter';
import { MOST_QUESTION } from '../limits';
import type { Question, QuestionDetails, QuestionHead, QuestionProblem, QuestionSource } from '../question';
import { parseHead } from './parseHead';
import { type ParsedQuestion, parseQuestion } from './parseQuestion';
import { ProblemList } from './problems';

const NO_DETAILS: QuestionDetails = {
  about: [],
  points: [],
  why: '',
  dos: [],
  avoid: [],
  references: [],
  followUps: [],
};

/**
 * Reads the first part of a question file, for a bank so large that reading all of it would be felt. What comes after
 * it (points, advice, reference answer) is read by `parse` when it is first asked for, and kept; until then its
 * problems are not known, and what turns out to be broken has no details. Where the first part has an error, or cannot
 * be told from the rest, `parse` reads the file at once.
 */
export function parseQuestionLazily(source: QuestionSource, parse = parseQuestion): ParsedQuestion {
  const head = readFirstPart(source);
  if (!head) return parse(source);
  const details = new UnreadDetails(() => parse(source).question ?? NO_DETAILS);
  return new UnreadFile(Object.assign(details, head), source, parse);
}

class UnreadFile implements ParsedQuestion {
  #problems: readonly QuestionProblem[] | undefined;
  readonly isWhole = false;

  constructor(
    readonly question: Question,
    private readonly source: QuestionSource,
    private readonly parse: typeof parseQuestion,
  ) {}

  get problems(): readonly QuestionProblem[] {
    this.#problems ??= this.parse(this.source).problems;
    return this.#problems;
  }
}

/**
 * The accessors are those of the class: ten thousand objects with accessors of their own would take longer to make than
 * their files to read.
 */
class UnreadDetails implements QuestionDetails {
  readonly #read: () => QuestionDetails;
  #details: QuestionDetails | undefined;

  constructor(read: () => QuestionDetails) {
    this.#read = read;
  }

  get about(): readonly string[] {
    return this.details.about;
  }

  get points(): QuestionDetails['points'] {
    return this.details.points;
  }

  get why(): string {
    return this.details.why;
  }

  get dos(): readonly string[] {
    return this.details.dos;
  }

  get avoid(): readonly string[] {
    return this.details.avoid;
  }

  get references(): QuestionDetails['references'] {
    return this.details.references;
  }

  get followUps(): readonly string[] {
    return this.details.followUps;
  }

  private get details(): QuestionDetails {
    this.#details ??= this.#read();
    return this.#details;
  }
}

function readFirstPart(source: QuestionSource): QuestionHead | undefined {
  const { text, file } = source;
  if (text.length > MOST_QUESTION.file) return undefined;
  const { yaml, problem } = findFrontMatter(text);
  if (problem) return undefined;
  const end = findRest(text.slice(yaml.start, yaml.end));
  if (end === undefined) return undefined;
  const block = parseYaml(text.slice(yaml.start, yaml.start + end));
  if (block.problem || REST.some(key => key in block.data)) return undefined;
  const problems = new ProblemList(file, text, yaml);
  const head = parseHead(block.data, source, problems);
  return problems.failed ? undefined : head;
}

/** The keys that are read later, where they are the last ones. */
const REST = ['about', 'points'];
const REST_KEY = /^(about|points):(?=\s)/;
const LONE_RETURN = /\r(?!\n)/;
/** How a line may begin inside the value of a key: with a blank, a comment, a dash or a closing bracket. */
const INSIDE = ' \t\r\n#-]}';

/**
 * Where the keys that are read later begin in a block of YAML; the end of a block without them. Undefined where others
 * follow. If such a line stands inside a quoted text or brackets, what comes before it is left open, and so is no YAML.
 */
function findRest(block: string): number | undefined {
  if (block.includes('\r') && LONE_RETURN.test(block)) return undefined;
  let rest: number | undefined;
  const seen = new Set<string>();
  for (let start = 0; start < block.length; start = nextLine(block, start)) {
    if (INSIDE.includes(block.charAt(start))) continue;
    const key = REST_KEY.exec(block.slice(start, start + 10))?.[1];
    if (key !== undefined && !seen.has(key)) {
      seen.add(key);
      rest ??= start;
    } else if (rest !== undefined) return undefined;
  }
  return rest ?? block.length;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
