import type { Analysis } from './analysis';
import type { DraftStatus } from './draft';

/** What lists show of one answer in a file. */
export interface AnswerSummary {
  readonly question: string;
  readonly status: DraftStatus;
  readonly words: number;
  readonly seconds: number;
  /** Findings at information or above. */
  readonly findings: number;
}

/** The answers of a file that name a question; one each, the first where a question comes twice. */
export function summarizeAnswers({ answers, findings, draft }: Analysis): readonly AnswerSummary[] {
  const summaries = new Map<string, AnswerSummary>();
  answers.forEach(({ question, words, seconds }, index) => {
    if (question === undefined || summaries.has(question)) return;
    const own = findings.filter(({ answer, severity }) => answer === index && severity !== 'hint');
    summaries.set(question, { question, status: draft.header.status, words, seconds, findings: own.length });
  });
  return [...summaries.values()];
}
