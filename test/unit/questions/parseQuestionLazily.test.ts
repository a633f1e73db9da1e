import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBank } from '../../../src/core/questions/bank';
import { MOST_QUESTION } from '../../../src/core/questions/limits';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import { parseQuestionLazily } from '../../../src/core/questions/parsing/parseQuestionLazily';
import type { QuestionSource } from '../../../src/core/questions/question';

const HEAD = 'id: a\nquestion: Why?\nrelated: [b]\n';
const POINTS = 'about: [reasons]\npoints:\n  - id: p\n    text: Says why\n    any: [because]\n';
const BODY =
  '## Why they ask\nTo see.\n## Do\n- This\n## Avoid\n- That\n## Follow-ups\n- And?\n## Reference answer\nYes.\n';

function toSource(text: string, file = 'questions/a.md'): QuestionSource {
  return { file, name: 'a', pack: '', origin: 'workspace', text };
}

/** A file read in two steps, and how often the second was taken. */
function read(text: string) {
  let count = 0;
  const parsed = parseQuestionLazily(toSource(text), source => {
    count++;
    return parseQuestion(source);
  });
  return { parsed, count: () => count };
}

/** What is known of a question in the end, by either way. */
function contents(question: ReturnType<typeof parseQuestion>['question']) {
  if (!question) return undefined;
  const { about, points, why, dos, avoid, references, followUps } = question;
  return { ...question, about, points, why, dos, avoid, references, followUps };
}

describe('reading the head of a question file', () => {
  it('leaves the rest alone until it is asked for, and then reads it once', () => {
    const { parsed, count } = read(`---\n${HEAD}${POINTS}---\n${BODY}`);
    const question = parsed.question!;
    assert.deepEqual(
      [question.id, question.question, question.framework, question.related],
      ['a', 'Why?', 'star', ['b']],
    );
    assert.equal(count(), 0);
    const { points } = question;
    assert.deepEqual(question.about, ['reasons']);
    assert.equal(points[0]!.text, 'Says why');
    assert.equal(question.why, 'To see.');
    assert.deepEqual([question.dos, question.avoid, question.followUps], [['This'], ['That'], ['And?']]);
    assert.equal(question.references[0]!.text, 'Yes.');
    assert.equal(question.points, points);
    assert.equal(count(), 1);
    assert.deepEqual(
      parsed.problems.map(({ code }) => code),
      ['reference-section'],
    );
    assert.equal(parsed.problems, parsed.problems);
    assert.equal(count(), 2);
  });

  it('makes a bank that looks into no file for more', () => {
    const files = Array.from(
      { length: 20 },
      (_, i) => `---\nid: q-${i}\nquestion: Why?\nrelated: [no]\n${POINTS}---\n${BODY}`,
    );
    const unread = files.map((text, i) => {
      const source = toSource(text, `questions/${i}.md`);
      return { source, parsed: parseQuestionLazily(source, () => assert.fail(`${i} was read`)) };
    });
    const bank = createBank(unread, 1);
    assert.equal(bank.questions.length, 20);
    assert.equal(bank.find('q-7'), bank.questions[7]);
    assert.deepEqual(bank.errors, []);
    assert.throws(() => bank.problems, /was read/);
    assert.throws(() => bank.problemsOf('questions/3.md'), /^AssertionError.*: 3 was read/);
  });

  it('says the same as reading the whole, for every question of the bank', () => {
    for (const file of readdirSync('questions', { recursive: true }).map(String)) {
      if (!file.endsWith('.md')) continue;
      const source = toSource(readFileSync(join('questions', file), 'utf8'));
      const parsed = parseQuestionLazily(source);
      assert.equal(parsed.isWhole, false, file);
      assert.deepEqual(contents(parsed.question), contents(parseQuestion(source).question), file);
    }
  });

  const inOrder = `---\n${HEAD}`;
  for (const [what, text] of [
    ['no points', `${inOrder}---\n${BODY}`],
    ['a byte order mark and Windows line ends', `\ufeff${inOrder}${POINTS}---\n${BODY}`.replaceAll('\n', '\r\n')],
    ['points in brackets', `${inOrder}points: [\n{ id: p, text: t, any: [x] }\n]\n---\n`],
    ['points as far left as their key', `${inOrder}points:\n- id: p\n  text: t\n  any: [x]\n# end\n---\n`],
    ['a key after the points', `${inOrder}${POINTS}topics: [late]\n---\n${BODY}`],
    ['a quoted key', `${inOrder}"points":\n  - id: p\n    text: t\n---\n`],
    ['points twice', `${inOrder}${POINTS}${POINTS}---\n`],
    ['points inside a text', `${inOrder}source: "a\npoints: b\n"\n---\n`],
    ['points inside a text block', `${inOrder}source: |\n  a\n  points: b\n---\n`],
    ['points inside brackets', `${inOrder}topics: [a,\npoints: b]\n---\n`],
    ['points inside points', `${inOrder}points:\n  - { id: p, text: "\npoints:\ntopics: [x]", any: [x] }\n---\n`],
    ['the points before the subject', `${inOrder}points:\n  - { id: p, text: t, any: [x] }\nabout: [x]\n---\n`],
    ['points first', `---\n${POINTS}${HEAD}---\n`],
    ['an alias into the head', `---\nid: a\nquestion: &q Why?\npoints:\n  - { id: p, text: *q, any: [x] }\n---\n`],
    ['a key that ends a line by itself', `${inOrder}source: x\rpoints:\r  - { id: p, text: t, any: [x] }\r---\n---\n`],
    ['another document', `${inOrder}${POINTS}...\n---\n${BODY}`],
    ['a misspelt key', `${inOrder}tpoics: [x]\n${POINTS}---\n${BODY}`],
    ['an unknown kind', `${inOrder}kind: poem\n${POINTS}---\n`],
    ['no question', `---\nid: a\n${POINTS}---\n`],
    ['other front matter', `---js\n{}\n---\n${BODY}`],
    ['no front matter', BODY],
    ['nothing', ''],
  ] as const) {
    it(`says the same as reading the whole: ${what}`, () => {
      const { parsed } = read(text);
      const whole = parseQuestion(toSource(text));
      assert.deepEqual(contents(parsed.question), contents(whole.question));
      assert.deepEqual(
        parsed.problems.map(problem => ({ ...problem })),
        whole.problems.map(problem => ({ ...problem })),
      );
    });
  }

  for (const [what, rest] of [
    ['YAML that is none', 'points: [a\n---\n'],
    ['a point without text', 'points:\n  - id: p\n---\n'],
    ['five thousand blank lines', `points:\n${'\n'.repeat(5000)}  - x\n---\n`],
    ['an alias bomb', `points:\n  - &a [${'x,'.repeat(9)}]\n${bomb()}---\n`],
  ] as const) {
    it(`has no details, but says why: ${what}`, () => {
      const { parsed } = read(`---\n${HEAD}${rest}`);
      assert.equal(parsed.question!.question, 'Why?');
      assert.deepEqual(parsed.question!.points, []);
      assert.equal(
        parsed.problems.some(({ severity }) => severity === 'error'),
        true,
      );
    });
  }

  it('reads what is too large no further', () => {
    for (const [text, code] of [
      [`---\n${HEAD}${POINTS}---\n${'a'.repeat(MOST_QUESTION.file)}`, 'too-large'],
      [`---\n${HEAD}points:\n${'  - x\n'.repeat(10_000)}---\n`, 'unterminated'],
      [`---\nid: a\nquestion: ${'[x, '.repeat(3000)}\n${POINTS}---\n`, 'not-yaml'],
    ] as const) {
      const { parsed } = read(text);
      assert.equal(parsed.question, undefined);
      assert.equal(parsed.problems[0]!.code, code);
    }
  });
});

function bomb(): string {
  const letters = [...'abcdefghi'];
  return letters
    .slice(1)
    .map((letter, i) => `  - &${letter} [${`*${letters[i]},`.repeat(9)}]\n`)
    .join('');
}
