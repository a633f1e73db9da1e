import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parseBlocks } from '../../../src/core/markdown/blocks';

/** Kind, level where it has one, and the texts of the lines. */
const read = (text: string) =>
  parseBlocks(text).map(block => [
    block.level > 0 ? `${block.kind} ${block.level}` : block.kind,
    ...block.lines.map(line => text.slice(line.start, line.end)),
  ]);

describe('parseBlocks', () => {
  const cases: [name: string, text: string, ...blocks: (readonly string[])[]][] = [
    ['nothing', ''],
    ['blank lines', '\n  \n\t\n'],
    [
      'ATX headings of every level',
      '# a\n## b ##\n###### c',
      ['heading 1', 'a'],
      ['heading 2', 'b'],
      ['heading 6', 'c'],
    ],
    [
      'what is no ATX heading',
      '#a\n\n####### b\n\n\\# c',
      ['paragraph', '#a'],
      ['paragraph', '####### b'],
      ['paragraph', '\\# c'],
    ],
    ['a heading without text', '##\n', ['heading 2', '']],
    ['closing marks that belong to the text', '# C#\n# a #b', ['heading 1', 'C#'], ['heading 1', 'a #b']],
    ['setext headings', 'a\n===\n\nb\nc\n---\nd', ['heading 1', 'a'], ['heading 2', 'b', 'c'], ['paragraph', 'd']],
    [
      'a rule after a blank line',
      'a\n\n---\n* * *\n___',
      ['paragraph', 'a'],
      ['rule', '---'],
      ['rule', '* * *'],
      ['rule', '___'],
    ],
    ['a paragraph of several lines', 'a\n  b\nc', ['paragraph', 'a', 'b', 'c']],
    ['a heading that ends a paragraph', 'a\n# b\nc', ['paragraph', 'a'], ['heading 1', 'b'], ['paragraph', 'c']],
    ['two backticks, which are no fence', '``\n# a', ['paragraph', '``'], ['heading 1', 'a']],
    ['a number in the middle of a paragraph', 'We lost\n7. of them', ['paragraph', 'We lost', '7. of them']],
    ['a list that begins with 1 behind a line', 'We lost\n1. it', ['paragraph', 'We lost'], ['list-item', 'it']],
    ['a number too long for a list', '1234567890. a', ['paragraph', '1234567890. a']],
    [
      'list items',
      '- a\n* b\n+ c\n1. d\n2) e',
      ['list-item', 'a'],
      ['list-item', 'b'],
      ['list-item', 'c'],
      ['list-item', 'd'],
      ['list-item', 'e'],
    ],
    ['items of several lines, lazy ones too', '- a\n  b\nc\n\n- d', ['list-item', 'a', 'b', 'c'], ['list-item', 'd']],
    ['nested items', '- a\n  - b\n    - c', ['list-item', 'a'], ['list-item', 'b'], ['list-item', 'c']],
    ['a second paragraph of an item', '- a\n\n  b\n\nc', ['list-item', 'a'], ['list-item', 'b'], ['paragraph', 'c']],
    [
      'task boxes as part of the marker',
      '- [ ] a\n- [x] b\n- [X] c\n- [y] d',
      ['list-item', 'a'],
      ['list-item', 'b'],
      ['list-item', 'c'],
      ['list-item', '[y] d'],
    ],
    ['pasted bullets', '• a\n• b\n◦ c', ['list-item', 'a'], ['list-item', 'b'], ['list-item', 'c']],
    ['a dash that is no marker', '-a\n\n1.5 b\n\n- ', ['paragraph', '-a'], ['paragraph', '1.5 b'], ['list-item', '']],
    ['a number that does not interrupt a paragraph', 'In\n2019. It', ['paragraph', 'In', '2019. It']],
    [
      'fences',
      '```js\n# a\n```\nb\n~~~\n```\n~~~',
      ['code', '```js', '# a', '```'],
      ['paragraph', 'b'],
      ['code', '~~~', '```', '~~~'],
    ],
    ['a longer fence around a shorter one', '````\n```\n````\na', ['code', '````', '```', '````'], ['paragraph', 'a']],
    ['a fence that is never closed', 'a\n```\nb\n\n# c', ['paragraph', 'a'], ['code', '```', 'b', '', '# c']],
    [
      'a fence whose end is indented as code',
      '```\na\n    ```\n# b\n   ```\n# c',
      ['code', '```', 'a', '```', '# b', '```'],
      ['heading 1', 'c'],
    ],
    [
      'a fence that opens an item',
      '- ```\n  # a\n  ```\n- b\n  ~~~\n  # c\n  ~~~\n# d',
      ['code', '```', '# a', '```'],
      ['list-item', 'b'],
      ['code', '~~~', '# c', '~~~'],
      ['heading 1', 'd'],
    ],
    [
      'a fence that is never closed up to the end of its item',
      '- a\n  ```\n  b\n\n  c\n# d\n- e\n```\nf\n  # g',
      ['list-item', 'a'],
      ['code', '```', 'b', '', 'c'],
      ['heading 1', 'd'],
      ['list-item', 'e'],
      ['code', '```', 'f', '# g'],
    ],
    ['backticks that open no fence', '``` a `b` c', ['paragraph', '``` a `b` c']],
    ['indented code', 'a\n\n    b\n\tc\n\nd', ['paragraph', 'a'], ['code', 'b', 'c'], ['paragraph', 'd']],
    ['an indented line of a paragraph', 'a\n    b', ['paragraph', 'a', 'b']],
    [
      'an indented line of a paragraph, whatever it begins with',
      'a\n    # b\n\t===\n    ```\n- c\n      # d',
      ['paragraph', 'a', '# b', '===', '```'],
      ['list-item', 'c', '# d'],
    ],
    ['quotes', '> # a\n> b\nc\n\nd', ['quote', '> # a', '> b', 'c'], ['paragraph', 'd']],
    [
      'a line behind a quote that does not end in a paragraph',
      '> a\n>\nb\n> # c\nd\n> ```\n> e\nf\n> ~~~\n> g\n> ~~~\nh\n> i\n> ---\nj\n> k\n> ===\nl',
      ...['> a\n>', '> # c', '> ```\n> e', '> ~~~\n> g\n> ~~~', '> i\n> ---', '> k\n> ==='].flatMap((quote, index) => [
        ['quote', ...quote.split('\n')],
        ['paragraph', 'bdfhjl'.charAt(index)],
      ]),
    ],
    ['a line behind a quoted fence that has just begun', '> ```\na', ['quote', '> ```'], ['paragraph', 'a']],
    [
      'a line behind a paragraph that follows a quoted fence',
      '> ```\n> a\n> ```\n> b\nc',
      ['quote', '> ```', '> a', '> ```', '> b', 'c'],
    ],
    ['a quote behind one whose fence is open', '> ```\n\n> a\nb', ['quote', '> ```'], ['quote', '> a', 'b']],
    ['a line behind a quoted list', '> - a\nb\nc', ['quote', '> - a', 'b', 'c']],
    [
      'tables',
      '| a | b |\n|---|---|\n| c | d |\n\ne',
      ['table', '| a | b |', '|---|---|', '| c | d |'],
      ['paragraph', 'e'],
    ],
    ['tables without outer pipes', 'a | b\n--- | ---\nc | d', ['table', 'a | b', '--- | ---', 'c | d']],
    [
      'comments',
      '<!-- a -->\nb\n<!--\n# c\n\n-->\nd',
      ['comment', '<!-- a -->'],
      ['paragraph', 'b'],
      ['comment', '<!--', '# c', '', '-->'],
      ['paragraph', 'd'],
    ],
    ['a comment with text behind it', '<!-- a --> b', ['paragraph', '<!-- a --> b']],
    ['a comment that is never closed', 'a\n\n<!-- b\n\n# c', ['paragraph', 'a'], ['comment', '<!-- b', '', '# c']],
    [
      'comments without a text',
      '<!-->\n# a\n<!--->\n# b',
      ['comment', '<!-->'],
      ['heading 1', 'a'],
      ['comment', '<!--->'],
      ['heading 1', 'b'],
    ],
    [
      'HTML blocks that end a paragraph',
      'a\n<details>\n# b\n\nc\n</pre>\nd <div>\ne',
      ['paragraph', 'a'],
      ['html', '<details>', '# b'],
      ['paragraph', 'c', '</pre>', 'd <div>', 'e'],
    ],
    ['HTML blocks', '<details>\na\n\nb', ['html', '<details>', 'a'], ['paragraph', 'b']],
    [
      'HTML blocks that are closed on their own line',
      '<script>a()</script>\n# b\n<style>c</style>\n# d\n<PRE>e</pre> f\n# g\n<?h?>\n# i\n<!doctype j>\n# k\n<!-- l -->\n# m',
      ['html', '<script>a()</script>'],
      ['heading 1', 'b'],
      ['html', '<style>c</style>'],
      ['heading 1', 'd'],
      ['html', '<PRE>e</pre> f'],
      ['heading 1', 'g'],
      ['html', '<?h?>'],
      ['heading 1', 'i'],
      ['html', '<!doctype j>'],
      ['heading 1', 'k'],
      ['comment', '<!-- l -->'],
      ['heading 1', 'm'],
    ],
    [
      'HTML blocks up to their closing tag, over blank lines',
      '<pre>\na\n\n# b\n</pre>\n# c',
      ['html', '<pre>', 'a', '# b', '</pre>'],
      ['heading 1', 'c'],
    ],
    [
      'HTML blocks without a closing tag up to a blank line',
      '<pre>\na\n\n# b\n<style>c\n\n# d',
      ['html', '<pre>', 'a'],
      ['heading 1', 'b'],
      ['html', '<style>c'],
      ['heading 1', 'd'],
    ],
    [
      'HTML blocks of other tags up to a blank line',
      '<div>a</div>\n# b\n\n# c',
      ['html', '<div>a</div>', '# b'],
      ['heading 1', 'c'],
    ],
    ['inline HTML', '<kbd>a</kbd> b', ['paragraph', '<kbd>a</kbd> b']],
    ['link definitions, not footnotes', '[a]: /b\n\n[^c]: d', ['definition', '[a]: /b'], ['paragraph', '[^c]: d']],
    ['CRLF', '# a\r\n\r\nb\r\nc\r\n', ['heading 1', 'a'], ['paragraph', 'b', 'c']],
    ['emoji and combining marks', '# 👍🏽 e\u0301\n- 👩‍👩‍👧', ['heading 1', '👍🏽 e\u0301'], ['list-item', '👩‍👩‍👧']],
  ];
  for (const [name, text, ...blocks] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(read(text), blocks));
  }

  it('puts the items of one list, nested ones too, in one group', () => {
    const groups = parseBlocks('- a\n  - b\n- c\n\nd\n\n- e').map(block => block.group);
    assert.equal(groups[0], groups[1]);
    assert.equal(groups[0], groups[2]);
    assert.equal(new Set(groups).size, 3);
  });

  it('covers the marks with the block and the text with its lines', () => {
    const text = 'x\n\n  ## a ##  \n\n 1. b\n';
    const [, heading, item] = parseBlocks(text);
    assert.equal(text.slice(heading!.start, heading!.end), '## a ##');
    assert.equal(text.slice(item!.start, item!.end), '1. b');
  });

  it('reads a part of a text', () => {
    const blocks = parseBlocks('# a\n# b\n# c', 4, 8);
    assert.deepEqual(
      blocks.map(({ start, end }) => [start, end]),
      [[4, 7]],
    );
  });
});
