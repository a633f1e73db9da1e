import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { createBank } from '../../../src/core/questions/bank';
import { suggestInQuestion } from '../../../src/core/questions/editing/suggestInQuestion';
import { MOST_QUESTION } from '../../../src/core/questions/limits';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import type { Question } from '../../../src/core/questions/question';
import { QuestionSearch } from '../../../src/core/questions/search';
import { formatMessage } from '../../../src/core/text/message';
import { makeQuestion } from '../../support/question';
import { countSteps } from '../../support/steps';

/** A question file whose front matter says this beside `question:`. */
function toFile(yaml: string, body = ''): string {
  return `---\nquestion: Why?\n${yaml}\n---\n${body}`;
}

function read(text: string) {
  const source = { file: 'questions/a.md', name: 'a', pack: '', origin: 'workspace', text } as const;
  return { source, parsed: parseQuestion(source) };
}

/** What a file says of itself, each with the text it is said of. */
function problemsOf(text: string): readonly string[] {
  const { problems } = read(text).parsed;
  return problems.map(({ code, span, message }) => {
    return `${code} at "${text.slice(span.start, span.end).slice(0, 20)}": ${formatMessage(message)}`;
  });
}

function toPoint(phrases: readonly string[]): string {
  return `points:\n  - { id: p, text: t, any: [${phrases.join(', ')}] }`;
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a question file with more than anybody writes', () => {
  it('keeps the first match phrases and says so', () => {
    const text = toFile(toPoint(times(MOST_QUESTION.phrases + 1, index => `w${index}`)));
    assert.equal(read(text).parsed.question!.points[0]!.any.length, MOST_QUESTION.phrases);
    assert.deepEqual(problemsOf(text), ['too-many at "any": Only the first 200 entries of "any" are used.']);
    const about = toFile(`about: [${times(MOST_QUESTION.phrases + 1, () => 'w')}]`);
    assert.equal(read(about).parsed.question!.about.length, MOST_QUESTION.phrases);
  });

  it('is not read when its front matter is endless, or holds too many values', () => {
    const unclosed = 'This front matter is never closed: a line "---" must follow within 16 KB.';
    for (const yaml of [
      toPoint(times(10_000, index => `w${index}`)),
      `topics: [${times(10_000, index => `t${index}`)}]`,
      `question: ${'{'.repeat(20_000)}`,
    ]) {
      assert.deepEqual(problemsOf(toFile(yaml)), [`unterminated at "---": ${unclosed}`]);
    }
    assert.match(problemsOf(toFile(toPoint(times(6_000, () => 'w')).replaceAll(', ', ',')))[0]!, /^too-many-keys /);
    assert.match(problemsOf(toFile(`source: ${'{'.repeat(10_000)}`))[0]!, /^not-yaml /);
  });

  it('takes braces in a match phrase as they come', () => {
    const deep = `${'{'.repeat(40)}slow${'}'.repeat(40)}`;
    assert.deepEqual(problemsOf(toFile(toPoint([`"${deep}"`, `"${'{'.repeat(99)}a"`]))), []);
  });

  it('keeps no match phrase of ten thousand words', () => {
    const long = 'a '.repeat(5_000).trim();
    const text = toFile(toPoint([long, 'short']));
    assert.deepEqual(read(text).parsed.question!.points[0]!.any, ['short']);
    assert.deepEqual(problemsOf(text), [
      'long-phrase at "a a a a a a a a a a ": A match phrase may have at most 100 characters; this one is left out.',
    ]);
    const longest = 'a'.repeat(MOST_QUESTION.phrase);
    assert.deepEqual(read(toFile(toPoint([longest]))).parsed.question!.points[0]!.any, [longest]);
  });

  it('is not made longer by aliases', () => {
    const aliases = `source: &a ${'slow queue '.repeat(800)}\n${toPoint(times(1_500, () => '*a'))}`;
    assert.deepEqual(read(toFile(aliases)).parsed.question!.points[0]!.any, []);
  });

  it('keeps the first points, topics and references', () => {
    const points = times(MOST_QUESTION.points + 1, index => `{id: p${index}, text: t}`);
    const read1 = read(toFile(`points: [${points}]`)).parsed;
    assert.equal(read1.question!.points.length, MOST_QUESTION.points);
    assert.equal(read1.problems[0]!.code, 'too-many');
    const topics = toFile(`topics: [${times(3_000, index => `t${index}`)}]`.slice(0, 16_000).replace(/,t?\d*$/, ']'));
    assert.equal(read(topics).parsed.question!.topics.length, MOST_QUESTION.entries);
    assert.deepEqual(problemsOf(topics), ['too-many at "topics": Only the first 100 entries of "topics" are used.']);
    const listed = toFile(`related: ${times(200, index => `r${index}`).join(', ')}`);
    assert.equal(read(listed).parsed.question!.related.length, MOST_QUESTION.entries);
    const references = toFile('', times(1_000, index => `## Reference answer: ${index}`).join('\n'));
    assert.deepEqual(
      read(references).parsed.question!.references.map(({ label }) => label),
      times(MOST_QUESTION.references, String),
    );
    const [first, ...others] = read(references).parsed.problems;
    assert.equal(references.slice(first!.span.start, first!.span.end), '## Reference answer: 20');
    assert.equal(formatMessage(first!.message), 'Only the first 20 reference answers are used.');
    assert.equal(others.length, MOST_QUESTION.references);
  });

  it('reports a part of its problems, with an error if it has one', () => {
    const headings = read(toFile('', '## a\n'.repeat(5_000))).parsed;
    assert.equal(headings.problems.length, MOST_QUESTION.problems);
    const keys = times(MOST_QUESTION.problems + 1, index => `k${index}: a`).join('\n');
    const broken = read(toFile(`${keys}\npoints: [a]`)).parsed;
    assert.equal(broken.question, undefined);
    assert.equal(broken.problems.filter(({ severity }) => severity === 'error').length, 1);
  });

  it('says that a map is no value, whatever its keys are called', () => {
    for (const [yaml, expected] of [
      ['id: {toString: a}', 'bad-id'],
      ['kind: {a: b}', 'unknown-kind'],
      ['level: [[{a: b}]]', 'unknown-level'],
      ['points: [{id: p, text: t, any: [x], section: {a: b}}]', 'unknown-section'],
      ['? {toString: a, valueOf: b}\n: c', 'unknown-key'],
    ] as const) {
      assert.match(problemsOf(toFile(yaml))[0]!, new RegExp(`^${expected} `), yaml);
    }
    const odd = problemsOf(toFile('? {toString: a, valueOf: b}\n: c\nkind: poem'));
    assert.match(odd[1]!, /^unknown-kind at "poem"/);
  });
});

describe('the effort for a hostile question', () => {
  const times4 = (effort: (size: number) => number) => {
    effort(100);
    const once = effort(500);
    const fourTimes = effort(2_000);
    assert.ok(fourTimes < once * 6 + 20_000, `${once} steps, then ${fourTimes}`);
  };
  const check = (text: string, parts: Partial<Question>) =>
    countSteps(() => new DraftAnalyzer().analyze(text, { findQuestion: () => makeQuestion('q', parts) }));
  const toDraft = (body: string) => `---\nquestion: q\n---\n# T\n\n## Action\n\n${body}\n`;

  for (const phrase of ['the + no', 'the no', 'the the the no', '{slow} + {fast}', 'the + the + the + no']) {
    it(`grows with the length of one endless sentence: ${phrase}`, () => {
      const point = { id: 'p', text: 't', any: [phrase], anyInSection: [phrase], section: 'action', required: false };
      const text = (size: number) => toDraft('the slow '.repeat(size));
      times4(size => check(text(size), { points: [point] }));
      times4(size => check(text(size), { about: [phrase], points: [point] }));
    });
  }

  it('grows with the topics of the bank and of the file, not with both at once', () => {
    const suggest = (size: number) => {
      const text = toFile(`topics: [${times(size, index => index)}]`);
      const { source, parsed } = read(text);
      const questions = times(size, index => makeQuestion(`q${index}`, { topics: [String(index)] }));
      const bank = { ...createBank([{ source, parsed }], 1), questions };
      const context = { bank, name: 'a', today: '2026-01-01' };
      const offset = text.indexOf(']');
      return countSteps(() => assert.ok(suggestInQuestion(text, offset, context).length > 0));
    };
    times4(suggest);
  });

  it('of a search is not made larger by a text of a megabyte', async () => {
    const search = new QuestionSearch();
    const questions = [makeQuestion('long'), makeQuestion('other')];
    const body = times(30_000, index => `  text: word${index} of${index}`).join('\n');
    const texts = { long: toFile(toPoint(['x']), body), other: toFile(toPoint(['x'])) } as const;
    await search.update(questions, ({ id }) => texts[id as keyof typeof texts]);
    assert.deepEqual(
      search.find('word77', 10).map(({ id }) => id),
      ['long'],
    );
    // Only the words of points are indexed, and so found where a letter is wrong.
    assert.deepEqual(search.find('wird77', 10), []);
    const text = texts.long.toLowerCase();
    const effort = (query: string) => countSteps(() => search.find(query, 10));
    assert.ok(effort('word77 nothing') < text.length * 4);
  });
});
