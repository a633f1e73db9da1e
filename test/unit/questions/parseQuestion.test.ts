import { strict as assert } from 'node:assert';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';

function read(text: string, name = 'a') {
  return parseQuestion({ file: 'questions/a.md', name, pack: '', origin: 'workspace', text });
}

/** What is wrong with a file: severity, code, the text that is marked, and what to write instead. */
function problemsOf(text: string, name?: string): readonly string[] {
  return read(text, name).problems.map(({ severity, code, span, suggestion }) => {
    const marked = text.slice(span.start, span.end);
    return `${severity} ${code} "${marked}"${suggestion === undefined ? '' : ` -> ${suggestion}`}`;
  });
}

const POINT = 'id: p, text: t, any: [x]';

describe('a question file', () => {
  it('has all that it says, and a default for the rest', () => {
    const full = read(`---
id: slow-query
question:  How do you speed up a query?
kind: explain
framework: debug
level: senior
topics: [databases, 5]
competencies: analysis, , care
source: "mine #3"
updated: 2026-11-22
related: [hard-bug]
about: query
points:
  - { id: measure, text: Measures first, any: [explain, 42], anyInSection: [plan], section: investigation, required: true }
---
## Why they ask
To see.

## Do
- This
- That too

## Don'ts
Nothing else.

## Follow-up questions
1. And then?

## Reference answer
A note.

### Context
It was slow.

## Reference answer: Weak version
Fast now.
`).question!;
    const { references, ...rest } = full;
    assert.deepEqual(rest, {
      id: 'slow-query',
      question: 'How do you speed up a query?',
      kind: 'explain',
      framework: 'debug',
      level: 'senior',
      topics: ['databases', '5'],
      competencies: ['analysis', 'care'],
      source: 'mine #3',
      updated: '2026-11-22',
      related: ['hard-bug'],
      origin: 'workspace',
      file: 'questions/a.md',
      pack: '',
      about: ['query'],
      points: [
        {
          id: 'measure',
          text: 'Measures first',
          any: ['explain', '42'],
          anyInSection: ['plan'],
          section: 'investigation',
          required: true,
        },
      ],
      why: 'To see.',
      dos: ['This', 'That too'],
      avoid: ['Nothing else.'],
      followUps: ['And then?'],
    });
    assert.deepEqual(
      references.map(({ label, note, sections }) => [
        label,
        note,
        sections.map(({ heading, text }) => [heading, text]),
      ]),
      [
        ['', 'A note.', [['Context', 'It was slow.']]],
        ['Weak version', 'Fast now.', []],
      ],
    );
    const { id, kind, framework, level, topics, points, dos } = read('---\nquestion: Why?\n---\n', 'file-name')
      .question!;
    assert.deepEqual(
      { id, kind, framework, level, topics, points, dos },
      { id: 'file-name', kind: 'behavioural', framework: 'star', level: 'mid', topics: [], points: [], dos: [] },
    );
    assert.equal(read('---\nquestion: Why?\nkind: troubleshoot\n---\n').question!.framework, 'debug');
    assert.equal(read(`---\nquestion: Why?\npoints: [{ ${POINT} }]\n---\n`).question!.points[0]!.required, false);
  });

  it('has lists without code, quotes and empty items, and references with a text for each section', () => {
    const { dos, references } = read(`---
question: Why?
---
## Do
- This
  and that
-

\`\`\`
code
\`\`\`

> A quote.

## Reference answer: short

### Context
It was slow.

### Outcome
It is fast.

## Avoid
Haste.
`).question!;
    assert.deepEqual(dos, ['This and that']);
    const [reference] = references;
    assert.deepEqual([reference!.label, reference!.note], ['short', '']);
    assert.equal(reference!.text, '### Context\nIt was slow.\n\n### Outcome\nIt is fast.');
    assert.deepEqual(
      reference!.sections.map(({ text }) => text),
      ['It was slow.', 'It is fast.'],
    );
  });

  it('may leave keys without a value', () => {
    const keys = [
      'id',
      'kind',
      'framework',
      'level',
      'topics',
      'competencies',
      'source',
      'updated',
      'related',
      'about',
    ];
    assert.deepEqual(problemsOf(`---\nquestion: Why?\n${keys.join(':\n')}:\npoints:\n---\n`), []);
    const point = 'points:\n  - id: p\n    text: t\n    any: [x]\n    anyInSection:\n    section:\n    required:';
    const { question } = read(`---\nquestion: Why?\n${point}\n---\n`);
    assert.deepEqual(question!.points, [{ id: 'p', text: 't', any: ['x'], anyInSection: [], required: false }]);
  });

  it('may have numbers for texts', () => {
    const { id, question, source } = read('---\nid: 5\nquestion: 42\nsource: 7\n---\n').question!;
    assert.deepEqual([id, question, source], ['5', '42', '7']);
  });

  it('may call its parts by other names', () => {
    const body = (heading: string) => read(`---\nquestion: Why?\n---\n## ${heading}\n\nText.\n`).question!;
    for (const heading of ['Why they ask', 'Why', 'WHY:']) assert.equal(body(heading).why, 'Text.', heading);
    for (const heading of ['Do', 'Dos']) assert.deepEqual(body(heading).dos, ['Text.'], heading);
    for (const heading of ['Avoid', "Don't", 'Don\u2019ts']) assert.deepEqual(body(heading).avoid, ['Text.'], heading);
    for (const heading of ['Follow-ups', 'Follow-up questions']) {
      assert.deepEqual(body(heading).followUps, ['Text.'], heading);
    }
    for (const mark of [':', ' -', '\u2013', ' \u2014 ']) {
      assert.equal(body(`Reference answer${mark} weak`).references[0]!.label, 'weak', mark);
    }
    for (const heading of ['Reference answers', 'My reference answer', 'Reference answer weak']) {
      assert.deepEqual(problemsOf(`---\nquestion: Why?\n---\n## ${heading}\n`), [
        `information unknown-heading "## ${heading}"`,
      ]);
    }
  });

  for (const [yaml, ...expected] of [
    ['question: Why?'],
    ['id: Bad Id\nquestion: Why?', 'error bad-id "Bad Id" -> bad-id'],
    ['kind: explain', 'error missing-key "kind: explain"'],
    ['question: [Why]', 'error wrong-type "[Why]"', 'error missing-key "question"'],
    ['question: Why?\ntpoics: [x]', 'warning unknown-key "tpoics" -> topics'],
    ['question: Why?\ntopic: [x]\ntopics: [x]', 'warning unknown-key "topic"'],
    ['question: Why?\nkind: explian', 'error unknown-kind "explian" -> explain'],
    ['question: Why?\nframework: sar', 'error unknown-framework "sar" -> star'],
    ['question: Why?\nlevel: 3', 'error unknown-level "3"'],
    ['question: Why?\nlevel: map', 'error unknown-level "map"'],
    ['question: Why?\nlevel: mud', 'error unknown-level "mud" -> mid'],
    ['question: Why?\ntopics: {a: b}', 'error wrong-type "{a: b}"'],
    ['question: Why?\ntopics: [[a]]', 'error wrong-type "[[a]]"'],
    ['question: Why?\nabout: {a: b}', 'error wrong-type "{a: b}"'],
    ['question: Why?\npoints: some', 'error wrong-type "some"'],
    ['question: Why?\npoints: [some]', 'error wrong-type "some"'],
    [`question: Why?\npoints: [{ ${POINT} }]`],
    [`question: Why?\npoints: [{ ${POINT}, ayn: [y] }]`, 'warning unknown-key "ayn" -> any'],
    ['question: Why?\npoints: [{ id: A, text: t, any: [x] }]', 'error bad-id "A"'],
    ['question: Why?\npoints: [{ text: t, any: [x] }]', 'error bad-id "{ text: t, any: [x] }"'],
    [`question: Why?\npoints: [{ ${POINT} }, { ${POINT} }]`, 'error duplicate-point "p"'],
    ['question: Why?\npoints: [{ id: p, text: " ", any: [x] }]', 'error missing-key "" ""'],
    ['question: Why?\npoints: [{ id: p, any: [x] }]', 'error missing-key "{ id: p, any: [x] }"'],
    ['question: Why?\npoints: [{ id: p, text: t }]', 'warning no-phrases "p"'],
    ['question: Why?\npoints: [{ id: p, text: t, any: [] }]', 'warning no-phrases "[]"'],
    ['question: Why?\npoints: [{ id: p, text: t, anyInSection: [x] }]'],
    ['question: Why?\npoints: [{ id: p, text: t, any: {a: b} }]', 'error wrong-type "{a: b}"'],
    ['question: Why?\npoints: [{ id: p, text: t, any: [true] }]', 'error wrong-type "true"'],
    ['question: Why?\npoints: [{ id: p, text: t, any: ["!", "%"] }]', 'warning wordless-phrase ""!""'],
    [
      'question: Why?\npoints: [{ id: p, text: t, any: ["{slwo} {no-such} {number}"] }]',
      'warning unknown-group ""{slwo} {no-such} {number}"" -> slow',
      'warning unknown-group ""{slwo} {no-such} {number}""',
    ],
    [`question: Why?\npoints: [{ ${POINT}, section: reslt }]`, 'warning unknown-section "reslt" -> result'],
    [`question: Why?\nkind: compare\npoints: [{ ${POINT}, section: result }]`, 'warning unknown-section "result"'],
    [`question: Why?\npoints: [{ ${POINT}, required: yes please }]`, 'warning wrong-type "yes please"'],
    ['question: Why?\nid: [', 'error not-yaml ""'],
    ['- question', 'error not-a-map "- question"'],
  ] as const) {
    it(`says what is wrong: ${yaml.replaceAll('\n', ' / ')}`, () => {
      const text = `---\n${yaml}\n---\n`;
      assert.deepEqual(problemsOf(text), expected);
      const failed = expected.some(problem => problem.startsWith('error'));
      assert.equal(read(text).question === undefined, failed);
    });
  }

  for (const [what, text, name, ...expected] of [
    [
      'a file name that is no id',
      '---\nquestion: Why?\n---\n',
      'My Question',
      'error bad-id "question: Why?" -> my-question',
    ],
    ['no front matter', 'Why?\n', 'a', 'error no-front-matter "Why?"'],
    ['front matter without an end', '---\nquestion: Why?\n', 'a', 'error unterminated "---"'],
    [
      'an unknown part',
      '---\nquestion: Why?\n---\n# Why?\n## Tips\n- a\n',
      'a',
      'information unknown-heading "## Tips"',
    ],
    [
      'a reference without a section that the framework asks for',
      '---\nquestion: Why?\n---\n## Reference answer\n### Situation\nA.\n### Action\nB.\n### Result\nC.\n',
      'a',
      'warning reference-section "## Reference answer" -> Task',
    ],
    [
      'a reference with sections that have two names',
      '---\nquestion: Why?\n---\n## Reference answer\n### Situation and task\nA.\n### Action\nB.\n### Outcome\nC.\n',
      'a',
    ],
  ] as const) {
    it(`says what is wrong: ${what}`, () => assert.deepEqual(problemsOf(text, name), expected));
  }
});
