import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/engine/settings';
import type { RuleFinding } from '../../../src/core/rules/rule';
import { rules } from '../../../src/core/rules/rules';
import { message } from '../../../src/core/text/message';
import { analyzeFile, checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';
import { countSteps } from '../../support/steps';

const settings = { ...DEFAULT_SETTINGS, levels: Object.fromEntries(rules.map(rule => [rule.id, rule.severity])) };
const answer = (title: string, id: string) =>
  `# ${title}\n<!-- question: ${id} -->\n\n## Situation\n\nIt broke the the day before.\n`;

describe('DraftAnalyzer', () => {
  it('gives offsets of the file, with a BOM, CRLF, emoji and combining marks in front', () => {
    const text =
      '\ufeff---\r\nframework: star\r\n---\r\n# 👍🏽 Cafe\u0301?\r\n\r\n## Action\r\n\r\n👩‍👩‍👧 I opened the the trace.\r\n';
    const found = analyzeFile(text).findings.find(({ rule }) => rule === 'repeated-word')!;
    assert.equal(found.span.start, text.indexOf('the the'));
    assert.equal(text.slice(found.span.start, found.span.end), 'the the');
    const [only] = analyzeFile(text).answers;
    assert.equal(text.slice(only!.title!.start, only!.title!.end), '# 👍🏽 Cafe\u0301?');
    assert.equal(text.slice(only!.sections[0]!.heading.start, only!.sections[0]!.heading.end), 'Action');
    assert.equal(only!.end, text.length);
  });

  it('checks each answer of a file by its own question', () => {
    const text = `${answer('One?', 'one')}\n${answer('Two?', 'two')}`;
    const analysis = analyzeFile(text, {
      findQuestion: id => makeQuestion(id, { framework: id === 'one' ? 'star' : 'soar' }),
    });
    assert.deepEqual(
      analysis.answers.map(({ question, framework }) => [question, framework]),
      [
        ['one', 'star'],
        ['two', 'soar'],
      ],
    );
    const doubled = analysis.findings.filter(({ rule }) => rule === 'repeated-word');
    assert.deepEqual(
      doubled.map(finding => [finding.answer, text.slice(finding.span.start, finding.span.end)]),
      [
        [0, 'the the'],
        [1, 'the the'],
      ],
    );
  });

  it('goes by the framework of the front matter, but that of a question named in the answer comes first', () => {
    const findQuestion = (id: string) => makeQuestion(id, { framework: 'carl' });
    const frameworkOf = (text: string) => analyzeFile(text, { findQuestion }).answers[0]!.framework;
    assert.equal(frameworkOf('---\nquestion: one\n---\nText.\n'), 'carl');
    assert.equal(frameworkOf('---\nquestion: one\nframework: star\n---\nText.\n'), 'star');
    assert.equal(frameworkOf(`---\nframework: star\n---\n${answer('One?', 'one')}`), 'carl');
  });

  it('checks again when the front matter says something else about the same text', () => {
    const analyzer = new DraftAnalyzer();
    const body = '# T\n\n## Situation\n\n## Action\n\nI would fix the the bug and I would ask the team.\n';
    const star = 'framework: star';
    for (const header of [
      star,
      `${star}\nlang: de`,
      star,
      `${star}\nstatus: ready`,
      star,
      `${star}\nmode: hypothetical`,
    ]) {
      const text = `---\n${header}\n---\n${body}`;
      const found = (fresh: DraftAnalyzer) =>
        fresh.analyze(text, { settings }).findings.map(({ rule, severity, span }) => [rule, severity, span.start]);
      assert.deepEqual(found(analyzer), found(new DraftAnalyzer()), header);
    }
  });

  it('sums up words, seconds and shares', () => {
    const words = (count: number) => 'word '.repeat(count);
    const [only] = analyzeFile(
      `---\nframework: star\n---\n## Situation\n${words(15)}\n## Action\n${words(60)}\n`,
    ).answers;
    assert.deepEqual(
      { words: only!.words, seconds: only!.seconds, shares: only!.sections.map(({ share }) => share) },
      { words: 75, seconds: 30, shares: [0.2, 0.8] },
    );
  });

  it('keeps what did not change', () => {
    const analyzer = new DraftAnalyzer();
    const first = `${answer('One?', 'one')}\n`;
    analyzer.analyze(first + answer('Two?', 'two'), { settings });
    const whole = countSteps(() => new DraftAnalyzer().analyze(`${first.repeat(40)}x`, { settings }));
    analyzer.analyze(first.repeat(40), { settings });
    const again = countSteps(() => analyzer.analyze(`${first.repeat(40)}x`, { settings }));
    assert.ok(again * 2 < whole, `${again} steps of ${whole}`);
  });

  it('checks again when settings or questions change', () => {
    const analyzer = new DraftAnalyzer();
    const text = answer('One?', 'one');
    const count = (options: Parameters<DraftAnalyzer['analyze']>[1]) =>
      analyzer.analyze(text, options).findings.filter(({ rule }) => rule === 'repeated-word').length;
    assert.equal(count({ settings }), 1);
    assert.equal(count({ settings: { ...settings, levels: { 'repeated-word': 'off' } } }), 0);
    assert.equal(count({ settings }), 1);
    const framework = (id: 'star' | 'carl') =>
      analyzer.analyze(text, { settings, findQuestion: () => makeQuestion('one', { framework: id }) }).answers[0]!
        .framework;
    assert.equal(framework('star'), 'star');
    assert.equal(framework('carl'), 'carl');
  });

  it('loses only the findings of a rule that throws', () => {
    const broken: string[] = [];
    const onRuleError = (rule: string) => broken.push(rule);
    const rule = rules.find(({ id }) => id === 'repeated-word')!;
    const { check } = rule;
    Object.assign(rule, {
      check: (_answer: unknown, _settings: unknown, report: (finding: RuleFinding) => void) => {
        report({ span: { start: 0, end: 1 }, message: message('half a job') });
        throw new Error('broken');
      },
    });
    try {
      const analysis = new DraftAnalyzer().analyze(
        '---\nframework: star\n---\n## Action\n\nI cut it by X%, the the end.',
        {
          settings: { ...settings, onRuleError },
        },
      );
      assert.deepEqual(broken, ['repeated-word']);
      assert.ok(analysis.findings.some(finding => finding.rule === 'placeholder-left'));
      assert.ok(!analysis.findings.some(finding => finding.rule === 'repeated-word'));
    } finally {
      Object.assign(rule, { check });
    }
  });

  it('looks under headings of one’s own for placeholders and confidential details only', () => {
    const text =
      '## Situation\n\nIt broke.\n\n## Task\n\nMine to fix.\n\n## Action\n\nI fixed it.\n\n## Notes\n\nI think it was sort of very very fixed by the the team, TODO ask db1.corp. ZQRT is literally world-class.\n';
    const from = text.indexOf('## Notes');
    const found = checkText(text, {}).filter(({ span }) => span.start >= from);
    assert.deepEqual(new Set(found.map(({ rule }) => rule)), new Set(['placeholder-left', 'confidential-detail']));
  });

  it('reports in reading order', () => {
    const text = '## Action\n\nI cut the the bill by X% with db1.corp. I I left.\n\n## Situation\n\n## Situation\n';
    const starts = checkText(text, { framework: 'star' }).map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(starts.length > 4);
  });
});

describe('the effort for hostile text', () => {
  const units: Record<string, string> = {
    'one letter': 'a',
    blanks: ' ',
    'line ends': '\n',
    'we we we': 'we we we ',
    'TODO TODO': 'TODO ',
    'under nda': 'under nda ',
    figures: '5% to 3 ms ',
    'H1 headings': '# a\n',
    'empty sections': '## Result\n\n',
    'misspelt sections': '## Situaton\n\n',
    'unknown headings': 'a\n---\n',
    'setext headings': 'a\n===\n',
    bullets: '- a\n',
    'bold labels': '**Result:** a\n\n',
    'unclosed brackets': '[a',
    'unclosed brackets, line by line': '[a\n\n',
    'unclosed links': '[a](',
    images: '![a',
    'unclosed tags': '<a ',
    'angle brackets': '<foo> ',
    'unclosed comments': 'a <!--\n\n',
    comments: '<!-- a -->\n',
    'unclosed instructions': '<?a\n\n',
    'unclosed scripts': '<script>\n\n',
    backticks: '` ``',
    fences: '```\n',
    underscores: 'a ___ ',
    'question marks': ' ???',
    addresses: 'a@b.co ',
    hosts: 'a.local ',
    'dots and letters': '.eyJ',
    assignments: 'd=',
    quotes: '"a ',
    tables: '| a | b |\n',
    capitals: 'ABCD ',
    surrogates: '\ud83d',
    'ignore comments': '<!-- stardraft-ignore -->\n\na\n\n',
  };
  const effort = (text: string) => countSteps(() => new DraftAnalyzer().analyze(text, { settings }));
  for (const header of ['', '---\nframework: star\n---\n']) {
    for (const [name, unit] of Object.entries(units)) {
      it(`grows with its length: ${name}${header && ', as STAR'}`, () => {
        const text = (length: number) => header + unit.repeat(Math.ceil(length / unit.length));
        effort(text(100));
        const once = effort(text(3_000));
        const fourTimes = effort(text(12_000));
        assert.ok(fourTimes < once * 6 + 20_000, `${once} steps, then ${fourTimes}`);
      });
    }
    it(`grows with its length: nested lists${header && ', as STAR'}`, () => {
      const nested = (depth: number) =>
        header + Array.from({ length: depth }, (_, n) => `${' '.repeat(2 * n)}- a\n`).join('');
      const perCharacter = [60, 240].map(depth => effort(nested(depth)) / nested(depth).length);
      assert.ok(perCharacter[1]! < perCharacter[0]! * 2, `${perCharacter}`);
    });
  }
});
