import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parseBlocks } from '../../../src/core/markdown/blocks';
import { readProse } from '../../../src/core/markdown/prose/prose';
import { toProseRuns } from '../../../src/core/markdown/prose/proseRuns';
import { WordFlag } from '../../../src/core/markdown/prose/words';

const prose = (text: string) => readProse(text, toProseRuns(parseBlocks(text)));
const words = (text: string) => {
  const { words: read } = prose(text);
  return Array.from({ length: read.count }, (_, n) => text.slice(read.start[n], read.end[n]));
};
const sentences = (text: string) => prose(text).sentences.map(({ start, end }) => text.slice(start, end));
const flagged = (text: string, flag: number) => {
  const { words: read } = prose(text);
  return words(text).filter((_, n) => (read.flags[n]! & flag) !== 0);
};
const inlines = (text: string) =>
  prose(text).inlines.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('words', () => {
  const cases: [name: string, text: string, ...words: readonly string[]][] = [
    ['plain words', 'I ran it, twice.', 'I', 'ran', 'it', 'twice'],
    ['contractions of both sorts', "I don't, it’s", 'I', "don't", 'it’s'],
    ['hyphens', 'load-tested end-to-end', 'load', 'tested', 'end', 'to', 'end'],
    ['numbers', '4% of 1,200 in 10:30 at 3.5x', '4', 'of', '1,200', 'in', '10:30', 'at', '3.5x'],
    ['dotted names', 'Node.js on db1.prod', 'Node.js', 'on', 'db1.prod'],
    ['letters of other scripts', 'naïve Łódź Привет 日本', 'naïve', 'Łódź', 'Привет', '日本'],
    ['combining marks', 'cafe\u0301 ok', 'cafe\u0301', 'ok'],
    ['emoji as no words', 'a 👍🏽 b👩‍👧c', 'a', 'b', 'c'],
    ['code spans as one word', 'run `a b` and ``c ` d``', 'run', '`a b`', 'and', '``c ` d``'],
    ['code spans over two lines', 'run `a\nb` c', 'run', '`a\nb`', 'c'],
    ['backticks behind backslashes as text', 'run \\`a b\\` c', 'run', 'a', 'b', 'c'],
    ['an unclosed backtick as text', 'run `a b', 'run', 'a', 'b'],
    ['addresses as one word', 'see https://a.b/c?d=e, me@a.org. ok', 'see', 'https://a.b/c?d=e', 'me@a.org', 'ok'],
    ['autolinks', 'see <https://a.b/c> ok', 'see', 'https://a.b/c', 'ok'],
    ['link texts, not targets', '[the page](https://a.b "t") and [b][ref]', 'the', 'page', 'and', 'b'],
    ['no target of a long link', `[a](https://a.b/${'c/'.repeat(200)}) d`, 'a', 'd'],
    ['what may be no link as text', `[a](${'b '.repeat(400)}) c`, 'a', ...Array(400).fill('b'), 'c'],
    ['no image text', 'a ![the graph](x.png) b', 'a', 'b'],
    [
      'images and links behind unclosed ones',
      'a ![b and ![c](d) e [f](g [h](i) j',
      'a',
      'b',
      'and',
      'e',
      'f',
      'g',
      'h',
      'j',
    ],
    ['no footnote marks', 'a[^note] b', 'a', 'b'],
    ['no comments', 'a <!-- b\nc --> d', 'a', 'd'],
    ['no tags', 'press <kbd>Enter</kbd> <br> now', 'press', 'Enter', 'now'],
    ['comparisons as text', 'a < b and c > d', 'a', 'b', 'and', 'c', 'd'],
    ['emphasis', '**a**b _c_ ~~d~~', 'a', 'b', 'c', 'd'],
    ['entities', 'a&nbsp;b &amp; c', 'a', 'b', 'c'],
    ['escapes', '\\*a\\* b', 'a', 'b'],
    ['table cells', '| a | b |\n|---|---|\n| c | d |', 'a', 'b', 'c', 'd'],
    ['no-break spaces', 'a\u00a0b\u202fc', 'a', 'b', 'c'],
    ['CRLF', 'a b\r\nc', 'a', 'b', 'c'],
  ];
  for (const [name, text, ...wanted] of cases) it(`reads ${name}`, () => assert.deepEqual(words(text), wanted));

  it('reads no prose in headings, code, quotes, comments and HTML', () => {
    assert.deepEqual(words('# a\n\n```\nb\n```\n\n> c\n\n<!-- d -->\n\n<div>e</div>\n\n[f]: /g\n\n    h'), []);
  });

  it('are flagged for capitals, hyphens, quotation marks, signs beside them, and code', () => {
    assert.deepEqual(flagged('The API of Ana', WordFlag.capitalised), ['The', 'API', 'Ana']);
    assert.deepEqual(flagged('The API of I', WordFlag.upperCase), ['API']);
    assert.deepEqual(flagged('a load-tested re-run', WordFlag.joined), ['tested', 'run']);
    assert.deepEqual(flagged('he said "do it" and left', WordFlag.quoted), ['do', 'it']);
    assert.deepEqual(flagged('he said “do it” and left', WordFlag.quoted), ['do', 'it']);
    assert.deepEqual(flagged('an "open quote', WordFlag.quoted), []);
    assert.deepEqual(flagged('"yes" he said "no" then "why', WordFlag.quoted), ['yes', 'no']);
    assert.deepEqual(flagged('it fell 4% to $5 or €6', WordFlag.percent), ['4']);
    assert.deepEqual(flagged('it fell 4% to $5 or €6', WordFlag.currency), ['5', '6']);
    assert.deepEqual(flagged('a, b; c (d) e - f. G', WordFlag.afterPunctuation), ['a', 'b', 'c', 'd', 'e', 'f', 'G']);
    assert.deepEqual(flagged('a, b c', WordFlag.afterComma), ['b']);
    assert.deepEqual(flagged('a b\n\n- c\n- d', WordFlag.opensBlock), ['a', 'c', 'd']);
    assert.deepEqual(flagged('run `x` at a@b.cc', WordFlag.opaque), ['`x`', 'a@b.cc']);
    assert.deepEqual(flagged('run `x` at a@b.cc', WordFlag.code), ['`x`']);
  });

  it('gives the exact offsets of inline constructs', () => {
    assert.deepEqual(inlines('👍 `c` [t](u) ![i](v) <br> <!-- x -->'), [
      'code `c`',
      'link (u)',
      'image ![i](v)',
      'html <br>',
      'comment <!-- x -->',
    ]);
  });
});

describe('sentences', () => {
  const cases: [name: string, text: string, ...sentences: readonly string[]][] = [
    ['ends', 'One. Two! Three? Four', 'One.', 'Two!', 'Three?', 'Four'],
    [
      'abbreviations',
      'We used e.g. dates. Dr. Wu, i.e. the lead, left.',
      'We used e.g. dates.',
      'Dr. Wu, i.e. the lead, left.',
    ],
    [
      'etc. inside and at the end',
      'Logs, etc. were fine. Logs etc. We left.',
      'Logs, etc. were fine.',
      'Logs etc.',
      'We left.',
    ],
    ['initials', 'J. Smith came.', 'J. Smith came.'],
    ['a sentence that ends with I', 'So did I. We left.', 'So did I.', 'We left.'],
    ['decimals and versions', 'It took 3.5 s on v1.2. Then it fell.', 'It took 3.5 s on v1.2.', 'Then it fell.'],
    ['closing quotes and brackets', 'He said "go." We went (late). Fine.', 'He said "go."', 'We went (late).', 'Fine.'],
    ['dots', 'Well... it fell. Well… It rose.', 'Well... it fell.', 'Well…', 'It rose.'],
    ['line breaks inside', 'It fell\nto 3. It rose.', 'It fell\nto 3.', 'It rose.'],
    ['list items', '- one\n- two', 'one', 'two'],
    ['emphasis', '**It fell.** It rose.', 'It fell.**', 'It rose.'],
  ];
  for (const [name, text, ...wanted] of cases) it(`end at ${name}`, () => assert.deepEqual(sentences(text), wanted));

  it('knows questions', () => {
    assert.deepEqual(
      prose('Why? Because.').sentences.map(({ question }) => question),
      [true, false],
    );
  });
});
