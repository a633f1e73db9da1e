import { coverPoints, isElsewhere } from '../questions/matching/pointMatcher';
import type { Question } from '../questions/question';
import { type AnswerFindings, checkAnswer } from '../rules/engine/check';
import { type CheckSettings, DEFAULT_SETTINGS } from '../rules/engine/settings';
import type { Fix, Rule, RuleFinding } from '../rules/rule';
import { flatCopy } from '../text/flatCopy';
import { type Span, shiftSpan } from '../text/span';
import { vocabularyGeneration } from '../text/vocabulary';
import type { Analysis, AnswerAnalysis, Finding } from './analysis';
import type { Answer } from './answer';
import { type Draft, parseDraft } from './draft';
import { setHeaderEdits } from './headerEdits';
import { type AnswerContext, parseAnswer } from './parseAnswer';

/**
 * What a file is checked with. Pass the same `settings` object as long as nothing in it changes: for another one,
 * everything is checked again.
 */
export interface AnalyzerOptions {
  readonly settings?: CheckSettings;
  /** The bank: the question with that id. */
  readonly findQuestion?: (id: string) => Question | undefined;
}

/**
 * What is kept of an answer: not its words and blocks, which are many; they are read again when somebody asks for a
 * fix.
 */
interface CheckedAnswer {
  readonly text: string;
  readonly context: AnswerContext;
  readonly found: AnswerFindings;
  /** For the place where it stood when it was checked. */
  readonly figures: AnswerAnalysis;
  view: AnswerView | undefined;
}

/** The findings and figures of an answer for one place in the file. */
interface AnswerView {
  readonly base: number;
  /** Which answer of the file it is. */
  readonly index: number;
  readonly findings: readonly Finding[];
  readonly answer: AnswerAnalysis;
}

/**
 * Checks the versions of one file, one after the other. Answers that did not change since the last version are not read
 * again, so that a keystroke costs what its answer costs. The result always equals that of a fresh analyzer.
 */
export class DraftAnalyzer {
  private checked: readonly CheckedAnswer[] = [];
  private settings: CheckSettings = DEFAULT_SETTINGS;
  private generation = 0;

  /** `draft` is the result of `parseDraft` for the text, if the caller has it already. */
  analyze(
    text: string,
    { settings = DEFAULT_SETTINGS, findQuestion = () => undefined }: AnalyzerOptions = {},
    draft = parseDraft(text),
  ): Analysis {
    const generation = vocabularyGeneration();
    if (generation !== this.generation || settings !== this.settings) this.checked = [];
    this.generation = generation;
    this.settings = settings;

    const before = this.checked;
    const shift = before.length - draft.answers.length;
    const checked = draft.answers.map((range, index) => {
      const part = text.slice(range.start, range.end);
      const questionId = range.question ?? (draft.answers.length === 1 ? draft.header.question : undefined);
      const context = toContext(draft, questionId, range.question !== undefined, findQuestion);
      const isSame = (old: CheckedAnswer | undefined) => old?.text === part && sameContext(old.context, context);
      if (isSame(before[index])) return before[index]!;
      if (isSame(before[index + shift])) return before[index + shift]!;
      return checkOne(flatCopy(part), range.start, context, questionId, settings);
    });
    this.checked = checked;
    return toAnalysis(text, draft, checked, settings);
  }
}

function toContext(
  { header }: Draft,
  questionId: string | undefined,
  ownComment: boolean,
  findQuestion: (id: string) => Question | undefined,
): AnswerContext {
  const question = questionId === undefined ? undefined : findQuestion(questionId);
  return {
    frameworkId: ownComment && question ? undefined : header.framework,
    question,
    ready: header.status === 'ready',
    mode: header.mode,
    language: header.language,
  };
}

function sameContext(a: AnswerContext, b: AnswerContext): boolean {
  return (
    a.frameworkId === b.frameworkId &&
    a.question === b.question &&
    a.ready === b.ready &&
    a.mode === b.mode &&
    a.language === b.language
  );
}

function checkOne(
  text: string,
  base: number,
  context: AnswerContext,
  questionId: string | undefined,
  settings: CheckSettings,
): CheckedAnswer {
  const answer = parseAnswer(text, context);
  const found = checkAnswer(answer, settings);
  const figures = toAnswerAnalysis(answer, base, questionId, settings.wordsPerMinute);
  return { text, context, found, figures, view: undefined };
}

function toAnalysis(text: string, draft: Draft, checked: readonly CheckedAnswer[], settings: CheckSettings): Analysis {
  const ignored = new Set<string>();
  for (const { found } of checked) for (const id of found.ignores.file) ignored.add(id);
  const file = draft.answers.length === 1 ? text : undefined;
  const findings: Finding[] = [];
  const answers: AnswerAnalysis[] = [];
  for (const [index, one] of checked.entries()) {
    const view = viewOf(one, draft.answers[index]!.start, index, file, settings);
    answers.push(view.answer);
    for (const finding of view.findings) {
      if (ignored.size === 0 || !(ignored.has(finding.rule) || ignored.has('*'))) findings.push(finding);
    }
  }
  return { draft, answers, findings };
}

const NOTHING_RELATED: readonly Span[] = [];

/**
 * The findings and figures of an answer; the same object as last time for one of several that has not moved. `file` is
 * the text of a file with one answer.
 */
function viewOf(
  one: CheckedAnswer,
  base: number,
  index: number,
  file: string | undefined,
  settings: CheckSettings,
): AnswerView {
  if (file === undefined && one.view?.base === base && one.view.index === index) return one.view;
  let answer: Answer | undefined;
  const fixesOf = (rule: Rule, finding: RuleFinding) => {
    answer ??= parseAnswer(one.text, one.context);
    return rule.fixes?.(answer, finding, settings) ?? [];
  };
  const findings = one.found.findings.map(
    ({ rule, severity, finding }): Finding => ({
      rule: rule.id,
      severity,
      span: shiftSpan(finding.span, base),
      message: finding.message,
      related: finding.related?.map(span => shiftSpan(span, base)) ?? NOTHING_RELATED,
      passing: finding.passing === true,
      answer: index,
      fixes: () => toFileFixes(file, fixesOf(rule, finding), base),
    }),
  );
  const view = { base, index, findings, answer: moveFigures(one.figures, base) };
  one.view = file === undefined ? view : undefined;
  return view;
}

function toFileFixes(file: string | undefined, fixes: readonly Fix[], base: number): readonly Fix[] {
  return fixes.flatMap(({ mode, ...fix }) => {
    if (mode === undefined) return [shiftFix(fix, base)];
    const edits = file === undefined ? undefined : setHeaderEdits(file, 'mode', mode);
    return edits && edits.length > 0 ? [{ ...fix, edits }] : [];
  });
}

function shiftFix(fix: Fix, base: number): Fix {
  return {
    ...fix,
    ...(fix.edits && { edits: fix.edits.map(edit => ({ ...shiftSpan(edit, base), text: edit.text })) }),
    ...(fix.snippet && { snippet: { ...shiftSpan(fix.snippet, base), text: fix.snippet.text } }),
    ...(fix.select && { select: fix.select.map(span => shiftSpan(span, base)) }),
  };
}

/** Sums up an answer that stands at `base`. */
function toAnswerAnalysis(answer: Answer, base: number, questionId: string | undefined, pace: number): AnswerAnalysis {
  const shift = (span: Span) => shiftSpan(span, base);
  const seconds = (words: number) => Math.round((words / pace) * 60);
  const total = answer.wordCount;
  return {
    start: base,
    end: base + answer.text.length,
    question: answer.setting.question?.id ?? questionId,
    framework: answer.setting.framework?.id,
    title: answer.title && shift({ start: answer.title.start, end: answer.title.end }),
    words: total,
    seconds: seconds(total),
    sections: answer.sections.map(section => ({
      ids: section.ids,
      label: section.opening.label,
      start: section.start + base,
      end: section.end + base,
      heading: shift(section.opening.heading),
      textStart: section.opening.textStart + base,
      words: section.wordCount,
      seconds: seconds(section.wordCount),
      share: total === 0 ? 0 : section.wordCount / total,
    })),
    points: answer.derive(coverPoints).map(point => ({ ...point, evidence: point.evidence.map(shift) })),
    isElsewhere: answer.derive(isElsewhere),
  };
}

/** The figures of an answer that stands at `base` now. */
function moveFigures(figures: AnswerAnalysis, base: number): AnswerAnalysis {
  const delta = base - figures.start;
  if (delta === 0) return figures;
  const shift = (span: Span) => shiftSpan(span, delta);
  return {
    ...figures,
    ...shift(figures),
    title: figures.title && shift(figures.title),
    sections: figures.sections.map(section => ({
      ...section,
      ...shift(section),
      heading: shift(section.heading),
      textStart: section.textStart + delta,
    })),
    points: figures.points.map(point => ({ ...point, evidence: point.evidence.map(shift) })),
  };
}
