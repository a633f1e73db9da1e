import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Analysis, Finding } from '../../../src/core/drafts/analysis';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { parsePlainAnswer } from '../../../src/core/drafts/parseAnswer';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/engine/settings';
import type { Severity } from '../../../src/core/rules/rule';
import { rules } from '../../../src/core/rules/rules';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits, type Span } from '../../../src/core/text/span';
import { OPAQUE_WORD, wordText } from '../../../src/core/text/vocabulary';
import { anyText, edits, readyDrafts } from '../../support/arbitrary';

const settings = {
  ...DEFAULT_SETTINGS,
  levels: Object.fromEntries(rules.map(rule => [rule.id, rule.severity])),
  onRuleError: (_rule: string, error: unknown) => {
    throw error;
  },
};
const analyze = (text: string) => new DraftAnalyzer().analyze(text, { settings });

/** The same cases on every machine; STARDRAFT_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.STARDRAFT_SEED ?? 20261122) });

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** What an analysis says, without functions. */
const toPlain = ({ draft, answers, findings }: Analysis) => ({
  ranges: draft.answers,
  answers,
  findings: findings.map(({ rule, severity, span, message, related, answer }) => ({
    rule,
    severity,
    span,
    says: formatMessage(message),
    related,
    answer,
  })),
});

function assertInside(span: Span, text: string, what: string): void {
  assert.ok(
    Number.isInteger(span.start) && 0 <= span.start && span.start <= span.end && span.end <= text.length,
    `${what}: ${JSON.stringify(span)}`,
  );
}

function assertInOrder(spans: readonly Span[], what: string): void {
  for (let i = 1; i < spans.length; i++) assert.ok(spans[i - 1]!.end <= spans[i]!.start, `${what} ${i}`);
}

describe('any text', () => {
  it('parses, with every span inside the text and on the right characters', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('star', 'design', undefined), (text, frameworkId) => {
        const answer = parsePlainAnswer(text, frameworkId);
        const { words, blocks, sections, sentences, inlines } = answer;
        assertInOrder(blocks, 'block');
        for (const block of blocks) {
          assertInside(block, text, block.kind);
          assertInOrder(block.lines, 'line');
          for (const line of block.lines) assert.ok(block.start <= line.start && line.end <= block.end, block.kind);
        }
        const wordSpans = Array.from({ length: words.count }, (_, n) => ({
          start: words.start[n]!,
          end: words.end[n]!,
        }));
        assertInOrder(wordSpans, 'word');
        for (const [n, span] of wordSpans.entries()) {
          assertInside(span, text, 'word');
          assert.ok(span.end > span.start);
          const written = text.slice(span.start, span.end);
          if (words.id[n] !== OPAQUE_WORD)
            assert.equal(wordText(words.id[n]!), written.toLowerCase().replaceAll('\u2019', "'"));
        }
        assertInOrder(sentences, 'sentence');
        assert.equal(
          sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0),
          words.count,
        );
        assertInOrder(inlines, 'inline');
        for (const inline of inlines) assertInside(inline, text, inline.kind);
        assertInOrder(sections, 'section');
        for (const section of sections) assertInside(section.opening.heading, text, 'heading');
        assertInside(answer.anchor, text, 'anchor');
      }),
      { numRuns: 600 },
    );
  });

  it('can be checked, with every span of a finding and of a fix inside the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { answers, findings } = analyze(text);
        for (const part of answers) {
          assertInside(part, text, 'answer');
          for (const section of part.sections) assertInside(section, text, 'section');
        }
        for (const finding of findings) {
          assertInside(finding.span, text, finding.rule);
          for (const span of finding.related) assertInside(span, text, finding.rule);
          for (const fix of finding.fixes()) {
            const spans = [...(fix.edits ?? []), ...(fix.select ?? []), ...(fix.snippet ? [fix.snippet] : [])];
            assert.equal([fix.edits, fix.select, fix.snippet].filter(one => one !== undefined).length, 1, finding.rule);
            for (const span of spans) assertInside(span, text, `${finding.rule} fix`);
            assertInOrder(
              [...spans].sort((a, b) => a.start - b.start),
              `${finding.rule} fix`,
            );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same after any edits as from scratch', () => {
    fc.assert(
      fc.property(anyText, fc.array(edits, { minLength: 1, maxLength: 6 }), (start, steps) => {
        const analyzer = new DraftAnalyzer();
        let text = start;
        analyzer.analyze(text, { settings });
        for (const step of steps) {
          text = step(text);
          assert.deepEqual(toPlain(analyzer.analyze(text, { settings })), toPlain(analyze(text)));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('any fix', () => {
  const isThere = (findings: readonly Finding[], wanted: Finding) =>
    findings.some(
      ({ rule, span, message }) =>
        rule === wanted.rule &&
        span.start === wanted.span.start &&
        formatMessage(message) === formatMessage(wanted.message),
    );
  const countOf = (findings: readonly Finding[], rule: string) =>
    findings.filter(finding => finding.rule === rule).length;
  /** One finding less, or, for rules that report the first of several, another one. */
  const isGone = (before: readonly Finding[], after: readonly Finding[], finding: Finding) =>
    countOf(after, finding.rule) < countOf(before, finding.rule) || !isThere(after, finding);
  /** Shorter text may fall below the length that an answer should have: that is no fault of the fix. */
  const LENGTH_RULES = ['answer-too-short', 'answer-too-long', 'section-balance'];
  const worst = (findings: readonly Finding[], above: number) =>
    findings.filter(({ rule, severity }) => RANK[severity] > above && !LENGTH_RULES.includes(rule)).length;

  it('removes its finding and adds none of a higher severity', () => {
    fc.assert(
      fc.property(readyDrafts, text => {
        const { findings } = analyze(text);
        for (const finding of findings) {
          for (const fix of finding.fixes()) {
            if (!fix.edits) continue;
            const fixed = applyEdits(text, fix.edits);
            const after = analyze(fixed).findings;
            const name = `${finding.rule}, "${formatMessage(fix.title)}", gives ${JSON.stringify(fixed)}`;
            assert.ok(isGone(findings, after, finding), `still there: ${name}`);
            const rank = RANK[finding.severity];
            assert.ok(worst(after, rank) <= worst(findings, rank), `worse: ${name}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
