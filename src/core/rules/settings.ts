import { type CheckSettings, DEFAULT_SETTINGS, type RuleLevels } from './check';
import type { Severity } from './rule';

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Settings of the checker from `stardraft.*` settings: `read('wordsPerMinute')` gives whatever stands there. Values of a wrong type or out of range count as not set.
 */
export function toCheckSettings(read: (key: string) => unknown): CheckSettings {
  const wordsPerMinute = read('wordsPerMinute');
  const longSentenceWords = read('longSentence.words');
  const acronyms = read('knownAcronyms');
  return {
    wordsPerMinute: inRange(wordsPerMinute, 60, 300) ? wordsPerMinute : DEFAULT_SETTINGS.wordsPerMinute,
    longSentenceWords: inRange(longSentenceWords, 10, 100) ? longSentenceWords : DEFAULT_SETTINGS.longSentenceWords,
    knownAcronyms: new Set(Array.isArray(acronyms) ? acronyms.map(acronym => String(acronym).toUpperCase()) : []),
    levels: toLevels(read('rules')),
  };
}

function inRange(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function toLevels(value: unknown): RuleLevels {
  const levels: Record<string, Severity | 'off'> = Object.create(null);
  if (typeof value !== 'object' || value === null) return levels;
  for (const [rule, level] of Object.entries(value)) {
    const known = LEVELS.find(other => other === level);
    if (known) levels[rule] = known;
  }
  return levels;
}
