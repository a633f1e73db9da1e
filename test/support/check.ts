import type { Analysis, Finding } from '../../src/core/drafts/analysis';
import { type AnalyzerOptions, DraftAnalyzer } from '../../src/core/drafts/analyzer';
import { type CheckSettings, DEFAULT_SETTINGS } from '../../src/core/rules/engine/settings';
import { rules } from '../../src/core/rules/rules';
import { formatMessage } from '../../src/core/text/message';
import { applyEdits } from '../../src/core/text/span';

export interface CheckOptions {
  /** Only findings of this rule, which is switched on even when it is off by default. */
  readonly rule?: string;
  /** Goes into the front matter, which is only written when one of these three is given. */
  readonly framework?: string;
  readonly status?: 'draft' | 'ready';
  readonly mode?: string;
  readonly settings?: Partial<CheckSettings>;
  readonly findQuestion?: AnalyzerOptions['findQuestion'];
}

/** A finding with what it covers, ready to be compared. */
export interface FoundText extends Finding {
  /** The text of its span. */
  readonly text: string;
  /** Its message in English. */
  readonly says: string;
}

/** The file that `checkText` checks: the text, under the front matter that the options ask for. */
export function toFile(text: string, { framework, status, mode }: CheckOptions = {}): string {
  const keys = Object.entries({ framework, status, mode }).filter(([, value]) => value !== undefined);
  if (keys.length === 0) return text;
  return `---\n${keys.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n${text}`;
}

/** Checks a whole file as the editor does. Rules throw through. */
export function analyzeFile(file: string, { rule, settings, findQuestion }: CheckOptions = {}): Analysis {
  const known = rules.find(({ id }) => id === rule);
  const onRuleError = (_rule: string, error: unknown) => {
    throw error;
  };
  return new DraftAnalyzer().analyze(file, {
    settings: { ...DEFAULT_SETTINGS, levels: known ? { [known.id]: known.severity } : {}, onRuleError, ...settings },
    ...(findQuestion && { findQuestion }),
  });
}

/** The findings in a text, in reading order. Offsets are those of `toFile(text, options)`. */
export function checkText(text: string, options: CheckOptions = {}): readonly FoundText[] {
  const file = toFile(text, options);
  return analyzeFile(file, options)
    .findings.filter(finding => options.rule === undefined || finding.rule === options.rule)
    .map(finding => ({
      ...finding,
      text: file.slice(finding.span.start, finding.span.end),
      says: formatMessage(finding.message),
    }));
}

/** The file after the first fix of a finding that is made of edits, or the named one. */
export function applyFix(text: string, finding: Finding, options: CheckOptions = {}, title?: string): string {
  const fix = finding.fixes().find(one => one.edits && (title === undefined || formatMessage(one.title) === title));
  if (!fix?.edits) throw new Error(`No such fix for ${finding.rule}`);
  return applyEdits(toFile(text, options), fix.edits);
}
