import { type Message, message } from '../text/message';
import { type AnswerState, toKeyLabel } from './grouping';
import type { Question } from './question';

/** How far one question is, for the choice of the next. */
export interface QuestionProgress {
  readonly state: AnswerState;
  /** Of the latest attempt. */
  readonly findings: number;
  /** Milliseconds since the epoch of its last change; 0 when there is none. */
  readonly modified: number;
}

/** A question that is worth doing now, and why. */
export interface Suggestion {
  readonly question: Question;
  readonly reason: Message;
}

const DAY = 24 * 60 * 60 * 1000;
/** A ready answer that nobody touched for so long deserves another look. */
const STALE_DAYS = 14;

/**
 * Questions worth doing now, the best first. Never started ones come first, those of topics that no answer touches yet
 * before others, one of each topic before a second one; then drafts, the one with most findings first; then ready
 * answers that nobody touched for two weeks, the oldest first. The question `except` (the one at hand) is left out.
 */
export function suggestQuestions(
  questions: readonly Question[],
  progressOf: (question: Question) => QuestionProgress,
  now: number,
  except?: string,
): readonly Suggestion[] {
  const rest = questions.filter(({ id }) => id !== except);
  const progress = new Map(questions.map(question => [question, progressOf(question)]));
  const stateOf = (question: Question) => progress.get(question)!.state;
  const covered = countTopics(questions.filter(question => stateOf(question) !== 'not-started'));
  return [
    ...suggestNew(
      rest.filter(question => stateOf(question) === 'not-started'),
      covered,
    ),
    ...suggestDrafts(
      rest.filter(question => stateOf(question) === 'draft'),
      progress,
    ),
    ...suggestStale(
      rest.filter(question => stateOf(question) === 'ready'),
      progress,
      now,
    ),
  ];
}

function countTopics(questions: readonly Question[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of questions.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function suggestNew(questions: readonly Question[], covered: ReadonlyMap<string, number>): readonly Suggestion[] {
  // A topic that many questions ask about is worth more than one that a single question has.
  const demand = countTopics(questions);
  const scored = questions.map(question => {
    const open = question.topics.filter(topic => !covered.has(topic));
    open.sort((a, b) => demand.get(b)! - demand.get(a)!);
    const score = open.reduce((sum, topic) => sum + demand.get(topic)!, 0) / Math.max(1, question.topics.length);
    return { question, topic: open[0], score };
  });
  scored.sort((a, b) => b.score - a.score);
  return firstOfEachTopic(scored).map(({ question, topic }) => {
    if (topic === undefined) return { question, reason: message('Not started yet.') };
    const label = toKeyLabel(topic);
    if (covered.size > 0)
      return { question, reason: message('Not started yet, and none of your answers is about {0}.', label) };
    const count = demand.get(topic)!;
    const reason = message('A good one to begin with: {0} questions are about {1}.', count, label);
    return { question, reason: count === 1 ? message('Not started yet.') : reason };
  });
}

function firstOfEachTopic<T extends { readonly topic: string | undefined }>(scored: readonly T[]): readonly T[] {
  const best = new Map<string, T>();
  for (const one of scored) if (one.topic !== undefined && !best.has(one.topic)) best.set(one.topic, one);
  const first = new Set(best.values());
  return [...first, ...scored.filter(one => !first.has(one))];
}

function suggestDrafts(
  questions: readonly Question[],
  progress: ReadonlyMap<Question, QuestionProgress>,
): readonly Suggestion[] {
  return [...questions]
    .sort(
      (a, b) =>
        progress.get(b)!.findings - progress.get(a)!.findings || progress.get(a)!.modified - progress.get(b)!.modified,
    )
    .map(question => {
      const { findings } = progress.get(question)!;
      if (findings === 0)
        return { question, reason: message('Your draft has no findings left: read it aloud and mark it ready.') };
      return {
        question,
        reason:
          findings === 1 ? message('Your draft has 1 finding.') : message('Your draft has {0} findings.', findings),
      };
    });
}

function suggestStale(
  questions: readonly Question[],
  progress: ReadonlyMap<Question, QuestionProgress>,
  now: number,
): readonly Suggestion[] {
  const daysOf = (question: Question) => Math.floor((now - progress.get(question)!.modified) / DAY);
  return questions
    .filter(question => daysOf(question) >= STALE_DAYS)
    .sort((a, b) => daysOf(b) - daysOf(a))
    .map(question => ({
      question,
      reason: message('Ready, but you last touched it {0} days ago.', daysOf(question)),
    }));
}
