import type { Answer, AnswerSetting } from '../../drafts/answer';
import type { Rule, RuleFinding, Severity } from '../rule';
import { rules } from '../rules';
import { type Ignores, isIgnored, readIgnores } from './ignores';
import type { CheckSettings, RuleLevels } from './settings';

/** A finding with its rule; offsets are relative to the answer's text. */
export interface AnswerFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly finding: RuleFinding;
}

export interface AnswerFindings {
  /** In reading order. */
  readonly findings: readonly AnswerFinding[];
  readonly ignores: Ignores;
}

/** Runs every rule that is on and belongs to the answer's framework and language. */
export function checkAnswer(answer: Answer, settings: CheckSettings): AnswerFindings {
  const ignores = readIgnores(answer);
  const findings: AnswerFinding[] = [];
  let current: ActiveRule;
  const report = (finding: RuleFinding) => {
    const { rule, level } = current;
    if (isIgnored(ignores, rule.id, finding.span.start)) return;
    const severity = level === rule.severity ? (finding.severity ?? level) : level;
    findings.push({ rule, severity, finding });
  };
  for (const one of activeRules(settings.levels, answer.setting)) {
    const { rule } = one;
    const before = findings.length;
    current = one;
    try {
      rule.check(answer, settings, report);
    } catch (error) {
      findings.length = before;
      settings.onRuleError?.(rule.id, error);
    }
  }
  if (!isInOrder(findings)) findings.sort((a, b) => a.finding.span.start - b.finding.span.start);
  return { findings, ignores };
}

function isInOrder(findings: readonly AnswerFinding[]): boolean {
  for (let i = 1; i < findings.length; i++) {
    if (findings[i]!.finding.span.start < findings[i - 1]!.finding.span.start) return false;
  }
  return true;
}

interface ActiveRule {
  readonly rule: Rule;
  readonly level: Severity;
}

/** At most this many combinations of framework and language are remembered. */
const MOST_KEPT = 100;

/** The rules that are on, per levels, framework and language. */
const active = new WeakMap<RuleLevels, Map<string, readonly ActiveRule[]>>();

function activeRules(levels: RuleLevels, setting: AnswerSetting): readonly ActiveRule[] {
  let known = active.get(levels);
  if (!known) {
    known = new Map();
    active.set(levels, known);
  }
  const key = `${setting.framework?.id ?? ''} ${setting.language}`;
  let found = known.get(key);
  if (!found) {
    found = rules
      .filter(rule => appliesTo(rule, { setting }))
      .map(rule => ({ rule, level: levelOf(rule, levels) }))
      .filter((one): one is ActiveRule => one.level !== 'off');
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, found);
  }
  return found;
}

/** The severity that the settings give a rule. */
export function levelOf(rule: Rule, levels: RuleLevels): Severity | 'off' {
  return Object.hasOwn(levels, rule.id) ? levels[rule.id]! : rule.defaultOn ? rule.severity : 'off';
}

/** Whether a rule belongs to an answer's framework and language. */
export function appliesTo(
  rule: Pick<Rule, 'frameworks' | 'language'>,
  { setting }: { readonly setting: Pick<AnswerSetting, 'framework' | 'language'> },
): boolean {
  if (
    rule.language !== 'any' &&
    setting.language !== rule.language &&
    !setting.language.startsWith(`${rule.language}-`)
  )
    return false;
  return (
    rule.frameworks === 'any' || (setting.framework !== undefined && rule.frameworks.includes(setting.framework.id))
  );
}
