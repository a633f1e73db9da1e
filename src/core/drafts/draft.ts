import { type AnswerRange, splitAnswers } from '../markdown/answers';
import { type FrontMatter, parseFrontMatter } from '../markdown/frontMatter';

export type DraftStatus = 'draft' | 'ready';

/** What a draft's front matter says. */
export interface DraftHeader {
  readonly question: string | undefined;
  readonly framework: string | undefined;
  readonly status: DraftStatus;
  readonly language: string;
  readonly mode: string | undefined;
}

/** A file with one or more answers. Offsets are those of the file's text. */
export interface Draft {
  readonly header: DraftHeader;
  readonly frontMatter: FrontMatter;
  readonly answers: readonly AnswerRange[];
}

/** Reads the outer shape of a file: front matter and where each answer lies. Never fails. */
export function parseDraft(text: string): Draft {
  const frontMatter = parseFrontMatter(text);
  const header = toHeader(frontMatter.data);
  const answers = splitAnswers(text, frontMatter.bodyStart);
  return { header, frontMatter, answers };
}

function toHeader(data: Readonly<Record<string, unknown>>): DraftHeader {
  const text = (key: string) => {
    const value = data[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    question: text('question'),
    framework: text('framework')?.toLowerCase(),
    status: text('status') === 'ready' ? 'ready' : 'draft',
    language: text('lang')?.toLowerCase() ?? 'en',
    mode: text('mode')?.toLowerCase(),
  };
}

/**
 * Whether a file is a draft wherever it lies: its front matter names a question or a framework, or an answer in it
 * does.
 */
export function isDraft(draft: Draft): boolean {
  const { question, framework } = draft.header;
  return (
    question !== undefined || framework !== undefined || draft.answers.some(answer => answer.question !== undefined)
  );
}
