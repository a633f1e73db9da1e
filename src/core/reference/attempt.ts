import type { AnswerAnalysis } from '../drafts/analysis';
import { findFramework } from '../frameworks/frameworks';

/** Below this many seconds nobody has tried, whatever the framework. */
const LEAST_SECONDS = 20;

/** Whether a draft is a real attempt: as long as its framework's shortest answers, or marked as ready. */
export function isAttempt(answer: AnswerAnalysis, ready: boolean): boolean {
  return ready || answer.seconds >= leastSeconds(answer.framework);
}

/** Words of speech at which a draft counts as an attempt, at the user's pace. */
export function wordsOfAttempt(framework: string | undefined, wordsPerMinute: number): number {
  return Math.ceil((leastSeconds(framework) * wordsPerMinute) / 60 / 5) * 5;
}

function leastSeconds(framework: string | undefined): number {
  return Math.max(LEAST_SECONDS, findFramework(framework)?.seconds.warnShort ?? 0);
}
