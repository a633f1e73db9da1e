import { strict as assert } from 'node:assert';
import { createBank } from '../../../src/core/questions/bank';
import { fixQuestionProblem } from '../../../src/core/questions/editing/fixQuestion';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import type { QuestionProblem } from '../../../src/core/questions/question';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits, type TextEdit } from '../../../src/core/text/span';

function problemsOf(text: string): readonly QuestionProblem[] {
  const source = { file: 'questions/a.md', name: 'Own File', pack: '', origin: 'workspace' as const, text };
  const other = { ...source, file: 'b', name: 'b', text: '---\nid: other-one\nquestion: B?\n---\n' };
  const entries = [source, other].map(one => ({ source: one, parsed: parseQuestion(one) }));
  return createBank(entries, 1).problems.filter(({ file }) => file === source.file);
}

/** The text after the only fix of the only problem with that code; the tab stop of a snippet holds its own words. */
function mend(text: string, code: string): { readonly title: string; readonly text: string } {
  const [problem] = problemsOf(text).filter(one => one.code === code);
  assert.ok(problem, `No ${code} in ${problemsOf(text).map(one => one.code)}`);
  const [fix] = fixQuestionProblem(text, problem);
  assert.ok(fix, 'No fix');
  const edits = fix.edits ?? [insertSnippet(text, fix.snippet!)];
  return { title: formatMessage(fix.title), text: applyEdits(text, edits) };
}

/** As the editor inserts it: with its words in the tab stop, and new lines indented like the one before. */
function insertSnippet(text: string, snippet: TextEdit): TextEdit {
  const [indent] = /^ */.exec(text.slice(text.lastIndexOf('\n', snippet.start - 1) + 1))!;
  return { ...snippet, text: snippet.text.replace(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\n', `\n${indent}`) };
}

const HEAD = '---\nid: a\nquestion: Why?\n';
const REFERENCE = `${HEAD}kind: behavioural\n---\n## Reference answer\n\n`;

describe('fixes of question files', () => {
  for (const [code, wrong, right] of [
    ['unknown-key', `${HEAD}tpoics: [a]\n---\n`, `${HEAD}topics: [a]\n---\n`],
    ['unknown-kind', `${HEAD}kind: "explian"\n---\n`, `${HEAD}kind: explain\n---\n`],
    ['unknown-framework', `${HEAD}framework: stra\n---\n`, `${HEAD}framework: star\n---\n`],
    ['unknown-level', `${HEAD}level: mdi\n---\n`, `${HEAD}level: mid\n---\n`],
    ['unknown-related', `${HEAD}related: [a, othr-one]\n---\n`, `${HEAD}related: [a, other-one]\n---\n`],
    ['unknown-related', `${HEAD}related: a, othr-one\n---\n`, `${HEAD}related: a, other-one\n---\n`],
    ['bad-id', '---\nid: My Id\nquestion: Why?\n---\n', '---\nid: my-id\nquestion: Why?\n---\n'],
    ['bad-id', '---\r\nquestion: Why?\r\n---\r\n', '---\r\nid: own-file\r\nquestion: Why?\r\n---\r\n'],
    [
      'unknown-section',
      `${HEAD}points:\n  - { id: p, text: t, any: [x], section: tsk }\n---\n`,
      `${HEAD}points:\n  - { id: p, text: t, any: [x], section: task }\n---\n`,
    ],
    [
      'unknown-group',
      `${HEAD}points:\n  - { id: p, text: t, any: ["{number} {slwo} + {slow}"] }\n---\n`,
      `${HEAD}points:\n  - { id: p, text: t, any: ["{number} {slow} + {slow}"] }\n---\n`,
    ],
  ] as const) {
    it(`mends ${code} in ${JSON.stringify(wrong)}`, () => {
      const mended = mend(wrong, code);
      assert.equal(mended.text, right);
      assert.deepEqual(problemsOf(mended.text), []);
    });
  }

  for (const [what, parts, names] of [
    ['one in the middle', '### Situation\n\na\n\n### Action\n\nb\n\n### Result\n\nc\n', 'Task'],
    ['the last', '### Situation\n\na\n\n### Task\n\nb\n\n### Action\n\nc', 'Result'],
    [
      'the last before more',
      '### Situation\n\na\n\n### Task\n\nb\n\n### Action\n\nc\n\n## Follow-ups\n\n- d\n',
      'Result',
    ],
    ['the first, deeper', '#### Task\n\nb\n\n#### Action\n\nb\n\n#### Result\n\nc\n', 'Situation'],
    ['all', 'Only text.\n', 'Situation, Task, Action, Result'],
    ['several', '### Situation\r\n\r\na\r\n\r\n### Result\r\n\r\nc\r\n', 'Task, Action'],
  ] as const) {
    it(`adds missing reference sections: ${what}`, () => {
      const { text, title } = mend(REFERENCE + parts, 'reference-section');
      assert.match(title, new RegExp(`sections? ${names}$`));
      assert.deepEqual(problemsOf(text), [], text);
      const order = [...text.matchAll(/^###+ (\w+)/gm)].map(([, name]) => name);
      assert.deepEqual(order, ['Situation', 'Task', 'Action', 'Result']);
      for (const line of parts.split('\n')) assert.ok(text.includes(line));
      assert.doesNotMatch(text.slice(text.indexOf('## Ref')), /\S\r?\n#/);
    });
  }

  for (const [what, points] of [
    ['below the other keys', '  - id: p\n    text: t\n    section: task\n'],
    ['with nothing but an id line', '  - id: p\n    text: t\n  - id: q\n    text: t\n    any: [x]\n'],
    ['in braces', '  - { id: p, text: t }\n'],
    ['for an empty list', '  - id: p\n    text: t\n    any: []\n    required: true\n'],
    ['for an empty key', '  - id: p\n    any:\n    text: t\n'],
  ] as const) {
    it(`makes place for match phrases ${what}`, () => {
      const wrong = `${HEAD}points:\n${points}---\n`;
      const { text } = mend(wrong, 'no-phrases');
      assert.deepEqual(problemsOf(text), [], text);
    });
  }

  it('say what they do, and come first', () => {
    for (const [code, text, title] of [
      ['unknown-key', `${HEAD}tpoics: [a]\n---\n`, 'Change to "topics"'],
      ['unknown-related', `${HEAD}related: [othr-one]\n---\n`, 'Change to "other-one"'],
      ['bad-id', '---\nquestion: Why?\n---\n', 'Add "id: own-file"'],
      ['reference-section', `${REFERENCE}### Situation\n### Task\n### Action\n`, 'Add the section Result'],
      ['reference-section', `${REFERENCE}### Situation\n### Task\n`, 'Add the sections Action, Result'],
      ['no-phrases', `${HEAD}points:\n  - id: p\n    text: t\n---\n`, 'Add match phrases'],
    ] as const) {
      const problem = problemsOf(text).find(one => one.code === code)!;
      const fixes = fixQuestionProblem(text, problem).map(fix => [formatMessage(fix.title), fix.preferred]);
      assert.deepEqual(fixes, [[title, true]]);
    }
  });

  it('change the whole word, not one that holds it', () => {
    const wrong = `${HEAD}related: other-one, my-othr-one, othr-one-2, othr-one\n---\n`;
    const problem = problemsOf(wrong).find(({ message }) => message.args[0] === 'othr-one')!;
    const { edits } = fixQuestionProblem(wrong, problem)[0]!;
    assert.equal(applyEdits(wrong, edits!), wrong.replace('othr-one\n', 'other-one\n'));
  });

  it('put a section where it belongs, with a blank line on either side and what it asks for', () => {
    const prompt = '<!-- What it asks for -->';
    const parts = ['### Situation\n\na', '### Task\n\nb', '### Action', '### Result\n\nd', '## Avoid\n\n- e\n'];
    const [situation, task, action, result, avoid] = parts;
    const added = (text: string) => mend(text, 'reference-section').text.replace(/<!-- .* -->/, prompt);
    const rest = `${REFERENCE}${situation}\n\n${task}\n`;
    const whole = `${rest}\n${action}\n\n${prompt}\n\n${result}\n\n${avoid}`;
    assert.equal(added(`${rest}\n${result}\n\n${avoid}`), whole);
    assert.equal(added(`${rest}${result}\n\n${avoid}`), whole);
    assert.equal(added(`${rest}\n### Action\n\nc`), `${rest}\n### Action\n\nc\n\n### Result\n\n${prompt}\n`);
  });

  it('put match phrases into the point that lacks them, like its other keys', () => {
    const first = '  - id: o\n    text: t\n    any: [x]\n';
    const phrases = '[words that a candidate would say]';
    for (const [wrong, right] of [
      ['  - id: p\n    text: t\n', `  - id: p\n    text: t\n    any: ${phrases}\n`],
      ['  - id: p\n    text: t\n    section:\n', `  - id: p\n    text: t\n    section:\n    any: ${phrases}\n`],
      ['  - { id: p, text: t }\n', `  - { id: p, text: t, any: ${phrases} }\n`],
      ['  - id: p\n    text: t\n    any: []\n', `  - id: p\n    text: t\n    any: ${phrases}\n`],
      ['  - id: p\n    any:\n    text: t\n', `  - id: p\n    any: ${phrases}\n    text: t\n`],
    ] as const) {
      const file = (point: string) => `${HEAD}points:\n${first}${point}${first.replace('id: o', 'id: q')}---\n`;
      assert.equal(mend(file(wrong), 'no-phrases').text, file(right));
    }
  });

  it('are none where the answer is not known', () => {
    for (const text of [`${HEAD}zzz: 1\n---\n`, `${HEAD}kind: poem\n---\n`, `${HEAD}topics: 1\n---\n`]) {
      const problems = problemsOf(text);
      assert.equal(problems.length, 1);
      assert.deepEqual(fixQuestionProblem(text, problems[0]!), []);
    }
  });
});
