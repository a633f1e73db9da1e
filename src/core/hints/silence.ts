import type { Analysis, Finding } from '../drafts/analysis';
import { type AnalyzerOptions, DraftAnalyzer } from '../drafts/analyzer';
import { findFramework } from '../frameworks/frameworks';
import { appliesTo, levelOf } from '../rules/engine/check';
import { DEFAULT_SETTINGS } from '../rules/engine/settings';
import { rules } from '../rules/rules';

/** Why a draft has the findings it has, and not others. */
export interface DraftSilence {
  /** Rules that looked at one of its answers. */
  readonly ran: readonly string[];
  /** Rules that the settings switch off, with the number of findings they would have. */
  readonly switchedOff: readonly { readonly rule: string; readonly findings: number }[];
  /** Rules that are off unless somebody switches them on. */
  readonly offByDefault: readonly string[];
  /** Rules that do not understand the language of the draft. */
  readonly otherLanguage: readonly string[];
  /** Rules that belong to other frameworks than those of the answers. */
  readonly otherFramework: readonly string[];
  /** Findings that a comment in the file silences, in reading order. */
  readonly ignored: readonly Finding[];
}

const IGNORE_COMMENT = /(<!--\s*stardraft)-ignore/g;

/**
 * Looks at a draft again, as it would be without ignore comments and with every rule on that the settings switch off.
 */
export function explainSilence(text: string, analysis: Analysis, options: AnalyzerOptions = {}): DraftSilence {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const { language } = analysis.draft.header;
  const answers = analysis.answers.map(({ framework }) => ({ framework: findFramework(framework), language }));
  const isOn = (rule: (typeof rules)[number]) => levelOf(rule, settings.levels) !== 'off';
  const understands = (rule: (typeof rules)[number]) =>
    answers.some(setting => appliesTo({ ...rule, frameworks: 'any' }, { setting }));
  const on = rules.filter(isOn);
  const ran = on.filter(rule => answers.some(setting => appliesTo(rule, { setting })));
  const silent = on.filter(rule => !ran.includes(rule));
  const all = analyzeAll(text, { ...options, settings });
  const known = new Set(analysis.findings.map(toKey));
  return {
    ran: ran.map(({ id }) => id),
    switchedOff: rules
      .filter(rule => settings.levels[rule.id] === 'off')
      .map(({ id }) => ({ rule: id, findings: all.filter(({ rule }) => rule === id).length })),
    offByDefault: rules.filter(rule => !isOn(rule) && settings.levels[rule.id] !== 'off').map(({ id }) => id),
    otherLanguage: silent.filter(rule => !understands(rule)).map(({ id }) => id),
    otherFramework: silent.filter(understands).map(({ id }) => id),
    ignored: all.filter(finding => settings.levels[finding.rule] !== 'off' && !known.has(toKey(finding))),
  };
}

function analyzeAll(text: string, options: AnalyzerOptions): readonly Finding[] {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const levels = Object.fromEntries(Object.entries(settings.levels).filter(([, level]) => level !== 'off'));
  const heard = text.replace(IGNORE_COMMENT, '$1_ignore');
  return new DraftAnalyzer().analyze(heard, { ...options, settings: { ...settings, levels } }).findings;
}

function toKey({ rule, span }: Finding): string {
  return `${rule} ${span.start} ${span.end}`;
}
