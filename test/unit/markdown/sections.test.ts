import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parsePlainAnswer } from '../../../src/core/drafts/parseAnswer';

const parse = (text: string, frameworkId = 'star') => parsePlainAnswer(text, frameworkId);

/** Per section its ids, its form, the span of its heading or label, and its words. */
const read = (text: string, frameworkId?: string) => {
  const answer = parse(text, frameworkId);
  return answer.sections.map(section => [
    section.ids.join('/'),
    section.opening.form,
    text.slice(section.opening.heading.start, section.opening.heading.end),
    Array.from({ length: section.endWord - section.firstWord }, (_, n) => answer.wordText(section.firstWord + n)).join(
      ' ',
    ),
  ]);
};

describe('sections of an answer', () => {
  it('end the sentence before a label in the middle of a paragraph', () => {
    const text = 'Situation: It broke\nAction: I fixed it\nResult: It ran';
    assert.deepEqual(
      parse(text).sentences.map(({ start, end }) => text.slice(start, end)),
      ['It broke', 'I fixed it', 'It ran'],
    );
  });

  it('count in the length of the answer, notes do not', () => {
    assert.equal(parse('## Link\n\none two three', 'opinion').wordCount, 3);
    assert.equal(parse('## Links\n\none two three', 'star').wordCount, 0);
    assert.equal(parse('## Thoughts\n\none two three', 'star').wordCount, 3);
  });

  it('open with a misspelt label in the form of two others, one letter off in short words', () => {
    const known = '**Situation:** a\n\n**Action:** b\n\n';
    const ids = (text: string) => read(text).map(([id]) => id);
    assert.deepEqual(ids(`${known}**Reslut:** c`), ['situation', 'action', 'result']);
    assert.deepEqual(ids(`${known}Reslut: c`), ['situation', 'action']);
    assert.deepEqual(ids(`${known}**Tsak:** c`), ['situation', 'action', 'task']);
    assert.deepEqual(ids(`${known}**Moat:** c`), ['situation', 'action']);
  });

  it('open with the name of a section before a dash or a colon, with small words around it', () => {
    const ids = (...headings: readonly string[]) =>
      read(headings.map(heading => `## ${heading}\n\none two\n`).join('\n')).map(([id]) => id);
    const star = ['situation', 'task', 'action', 'result'];
    assert.deepEqual(ids('Situation – the sale', 'Task: two days', 'Action - the pool', 'Result — gone'), star);
    assert.deepEqual(ids('(S)ituation', '(T)ask', '(A)ction', '(R)esult'), star);
    assert.deepEqual(ids('Situation 15 s', 'Task (10 s)', 'Action [60 s]', 'Result 15%'), star);
    assert.deepEqual(ids('Initial situation', 'My main task', 'Steps I took', 'Final outcome'), star);
    assert.deepEqual(
      ids('What was the situation?', 'What was my task?', 'What did I do?', 'What were the results?'),
      star,
    );
    assert.deepEqual(ids('Why: the result', 'The plot thickens', 'Results-driven'), ['', '', '']);
  });

  it('open with a name on a line of its own, or in bold before a capital', () => {
    const ids = (text: string) => read(text).map(([id]) => id);
    assert.deepEqual(ids('SITUATION\nIt broke.\n\nACTION\nI fixed it.'), ['situation', 'action']);
    assert.deepEqual(ids('1. **Situation** It broke.\n2. **Action** I fixed it.'), ['situation', 'action']);
    assert.deepEqual(ids('- Situation\n- Action'), []);
    assert.deepEqual(ids('**Situation** rooms broke.\n\n**Action** items stayed.'), []);
  });

  const cases: [name: string, text: string, ...sections: (readonly string[])[]][] = [
    [
      'headings',
      '## Situation\n\na b\n\n## Task\nc',
      ['situation', 'heading', 'Situation', 'a b'],
      ['task', 'heading', 'Task', 'c'],
    ],
    [
      'headings of any level',
      '# Situation\na\n#### Task\nb',
      ['situation', 'heading', 'Situation', 'a'],
      ['task', 'heading', 'Task', 'b'],
    ],
    [
      'setext headings',
      'Situation\n===\na\n\nTask\n---\nb',
      ['situation', 'heading', 'Situation', 'a'],
      ['task', 'heading', 'Task', 'b'],
    ],
    [
      'bold labels',
      '**Situation:** a\n\n**Task**\n\nb',
      ['situation', 'bold', '**Situation:**', 'a'],
      ['task', 'bold', '**Task**', 'b'],
    ],
    [
      'bullet labels',
      '- **Situation:** a\n  - more\n- Task: b',
      ['situation', 'bullet', '**Situation:**', 'a more'],
      ['task', 'bullet', 'Task:', 'b'],
    ],
    [
      'numbered bullet labels',
      '1. Situation: a\n2. Task: b',
      ['situation', 'bullet', 'Situation:', 'a'],
      ['task', 'bullet', 'Task:', 'b'],
    ],
    [
      'plain labels in one paragraph',
      'Situation: a\nmore\nTask: b',
      ['situation', 'plain', 'Situation:', 'a more'],
      ['task', 'plain', 'Task:', 'b'],
    ],
    [
      'single letters in order',
      'S: a\n\nT: b\n\nA: c',
      ['situation', 'letter', 'S:', 'a'],
      ['task', 'letter', 'T:', 'b'],
      ['action', 'letter', 'A:', 'c'],
    ],
    ['letters out of order as text', 'A: a\n\nS: b'],
    ['one letter as text', 'A: a'],
    [
      'combined labels',
      '## Situation & Task\na\n## Action, Result\nb',
      ['situation/task', 'heading', 'Situation & Task', 'a'],
      ['action/result', 'heading', 'Action, Result', 'b'],
    ],
    [
      "combined labels with a part of one's own",
      '## Result and what I kept\na',
      ['result', 'heading', 'Result and what I kept', 'a'],
    ],
    [
      'synonyms with an article',
      '## The situation\na\n## Our goal\nb',
      ['situation', 'heading', 'The situation', 'a'],
      ['task', 'heading', 'Our goal', 'b'],
    ],
    [
      'misspelt headings',
      '## Sitaution\na\n## Situatoin / Taks\nb',
      ['situation', 'heading', 'Sitaution', 'a'],
      ['situation/task', 'heading', 'Situatoin / Taks', 'b'],
    ],
    [
      'misspelt labels beside right ones',
      '**Situation:** a\n\n**Task:** b\n\n**Acton:** c',
      ['situation', 'bold', '**Situation:**', 'a'],
      ['task', 'bold', '**Task:**', 'b'],
      ['action', 'bold', '**Acton:**', 'c'],
    ],
    [
      "headings of one's own",
      '## Situation\na\n## Story\nb\n### Detail\nc\n## Task\nd',
      ['situation', 'heading', 'Situation', 'a'],
      ['', 'heading', 'Story', 'b c'],
      ['task', 'heading', 'Task', 'd'],
    ],
    [
      'headings below the sections as text',
      '## Action\na\n### Steps\nb\n#### Result\nc',
      ['action', 'heading', 'Action', 'a b'],
      ['result', 'heading', 'Result', 'c'],
    ],
    [
      'labels inside headed sections as text',
      '## Result\na\n\n**Result:** b\n\n- Impact: c',
      ['result', 'heading', 'Result', 'a Result b Impact c'],
    ],
    [
      'labels for what has no heading',
      '## Situation\na\n\n**Task:** b',
      ['situation', 'heading', 'Situation', 'a'],
      ['task', 'bold', '**Task:**', 'b'],
    ],
    [
      'notes as a label',
      '**Task:** a\n\n**Action:** b\n\n**Notes:** c',
      ['task', 'bold', '**Task:**', 'a'],
      ['action', 'bold', '**Action:**', 'b'],
      ['', 'bold', '**Notes:**', 'c'],
    ],
    ['a title that is no section', '# Result of a year\n## Task\na', ['task', 'heading', 'Task', 'a']],
    [
      'a misspelt H1 among H1 sections',
      '# Situatoin\na\n# Task\nb',
      ['situation', 'heading', 'Situatoin', 'a'],
      ['task', 'heading', 'Task', 'b'],
    ],
    [
      'no sections in code, quotes, tables and comments',
      '```\n## Task\n```\n\n> ## Task\n\n| Task: | a |\n|---|---|\n\n<!--\n## Task\n-->\n\n    ## Task\n',
    ],
    [
      'tables, images, links and footnotes as text',
      '## Task\n| a | b |\n|---|---|\n| c | d |\n\n![pic](x.png) [e f](http://g.h/i)[^1]',
      ['task', 'heading', 'Task', 'a b c d e f'],
    ],
    [
      'CRLF',
      '## Situation\r\n\r\na\r\n\r\nTask\r\n----\r\nb\r\n',
      ['situation', 'heading', 'Situation', 'a'],
      ['task', 'heading', 'Task', 'b'],
    ],
    [
      'emoji and combining marks',
      '## 🎬 Situation\ne\u0301 👍🏽 a\n## **Task** ✅\nb',
      ['situation', 'heading', '🎬 Situation', 'e\u0301 a'],
      ['task', 'heading', '**Task** ✅', 'b'],
    ],
  ];
  for (const [name, text, ...sections] of cases) it(`reads ${name}`, () => assert.deepEqual(read(text), sections));

  it('counts words as people do', () => {
    const counts = (text: string) => parse(text).sections.map(section => section.wordCount);
    assert.deepEqual(
      counts('## Task\nA load-tested, `a b c` page at 10.5% <https://a.b/c-d>.\n\n```\nx y z\n```\n'),
      [7],
    );
    assert.equal(parse('a b\n\n## Task\n\nc\n\n## Story\n\nd e\n\n## Notes\n\nf g h\n').wordCount, 5);
  });

  it('tells the framework from the labels', () => {
    const infer = (text: string) => parse(text, '').setting.framework?.id;
    assert.equal(infer('## Situation\na\n## Task\nb'), 'star');
    assert.equal(infer('## Problem\na\n## Action\nb\n## Result\nc'), 'par');
    assert.equal(infer('## Symptom\na\n## Root cause\nb\n## Fix\nc'), 'debug');
    assert.equal(infer('S: a\n\nT: b\n\nA: c\n\nR: d'), 'star');
    assert.equal(infer('C: a\n\nA: b\n\nR: c\n\nL: d'), 'carl');
    assert.equal(infer('**Example:** a'), 'explain');
    assert.equal(infer('Example: a'), undefined);
    assert.equal(infer('S: a\n\nT: b'), undefined);
    assert.equal(infer('## Context\na\n## Action\nb\n## Result\nc'), 'car');
    assert.equal(infer('Just text.'), undefined);
    assert.equal(parse('## Situation\na', '').setting.declared, false);
    assert.equal(parse('## Situation\na').setting.declared, true);
  });
});
