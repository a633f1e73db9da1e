import type { RuleSettings } from '../../rule';

/** How long a number of words takes to say at the user's pace, in seconds, not rounded. */
export function speakingSeconds(words: number, { wordsPerMinute }: RuleSettings): number {
  return (words / wordsPerMinute) * 60;
}
