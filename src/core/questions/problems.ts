import { editDistance } from '../text/editDistance';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { type KeyPath, locateInYaml } from './locate';
import type { QuestionProblem } from './question';

/** Gathers what is wrong with one question file. Places in the front matter are looked up when somebody asks for them. */
export class ProblemList {
  readonly problems: QuestionProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly yaml: Span,
  ) {}

  get failed(): boolean {
    return this.problems.some(problem => problem.severity === 'error');
  }

  /** A problem at a span of the file. */
  add(severity: QuestionProblem['severity'], code: string, span: Span, text: Message, suggestion?: string): void {
    const problem = { file: this.file, severity, code, span, message: text };
    this.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
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
    this.problems.push({
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
