import { editDistance } from '../../text/editDistance';
import { type Message, message } from '../../text/message';
import type { Span } from '../../text/span';
import { MOST_QUESTION } from '../limits';
import type { QuestionProblem } from '../question';
import { type KeyPath, locateInYaml } from './locate';

/**
 * Gathers what is wrong with one question file. Places in the front matter are looked up when somebody asks for them.
 */
export class ProblemList {
  readonly problems: QuestionProblem[] = [];
  /** An error is among them. */
  failed = false;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly yaml: Span,
  ) {}

  /** A problem at a span of the file. */
  add(severity: QuestionProblem['severity'], code: string, span: Span, text: Message, suggestion?: string): void {
    const problem = { file: this.file, severity, code, span, message: text };
    this.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }

  /** A problem with a key, or with the value, at `path` of the front matter. */
  addAt(
    severity: QuestionProblem['severity'],
    code: string,
    path: KeyPath,
    text: Message,
    options: { readonly at?: 'key' | 'value'; readonly suggestion?: string | undefined } = {},
  ): void {
    const { suggestion } = options;
    const { file, text: fileText, yaml } = this;
    let place: Span | undefined;
    this.push({
      file,
      severity,
      code,
      get span() {
        place ??= locateInYaml(fileText, yaml, path, options.at);
        return place;
      },
      message: text,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** Says at the key of a list that what comes behind its first `most` entries is left out. */
  addTooMany(path: KeyPath, most: number): void {
    const text = message('Only the first {0} entries of "{1}" are used.', most, String(path.at(-1)));
    this.addAt('warning', 'too-many', path, text, { at: 'key' });
  }

  private push(problem: QuestionProblem): void {
    const isFirstError = problem.severity === 'error' && !this.failed;
    this.failed ||= isFirstError;
    if (isFirstError || this.problems.length < MOST_QUESTION.problems) this.problems.push(problem);
  }
}

/** Any value of front matter as a message shows it, cut where it is long. Lists and maps have no text of their own. */
export function showValue(value: unknown): string {
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 100);
}

/** The known word nearest to `text`, at most two letters away (one for short words), or undefined. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = text.length <= 3 ? 1 : 2;
  for (const candidate of known) {
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < limit)) {
      best = candidate;
      limit = Math.max(0, distance);
    }
  }
  return best;
}
