import type { RuleSettings, Severity } from '../rule';

/** Severity per rule id, or `off`; what is not named has the rule's own. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** Everything that a user sets about checks. */
export interface CheckSettings extends RuleSettings {
  readonly levels: RuleLevels;
  /** Called when a rule throws; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** As in package.json: an easy pace of speech, and the limit that style guides give for a sentence. */
export const DEFAULT_SETTINGS: CheckSettings = {
  wordsPerMinute: 150,
  longSentenceWords: 30,
  knownAcronyms: new Set(),
  levels: {},
};

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Settings of the checker from `stardraft.*` settings: `read('wordsPerMinute')` gives whatever stands there. Values of
 * a wrong type or out of range count as not set.
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
