import fc from 'fast-check';

const LABELS = [
  'Situation',
  'Task',
  'Action',
  'Result',
  'Learning',
  'Context',
  'Problem',
  'Outcome',
  'Situation/Task',
  'Acton',
  'Story',
  'Notes',
  '1. Result',
  'Point',
  'Example',
];
const SENTENCES = [
  'I opened the the trace.',
  'We think it was sort of fixed by the team.',
  'It fell by X% at <company>.',
  'The job ran on db1.prod.internal, said anna@northbank.com.',
  'I asked GRCB for access because the queue was full.',
  'Timeouts fell from 4% to 0.2% within a day.',
  'Basically, I just really wanted to, you know, leverage synergies.',
  'We had a\nslow page, e.g. `the the` in code.',
  'TODO',
  '👩‍👩‍👧 Cafe\u0301 **the** the end…',
  '“So it goes,” he said (very very late).',
  'I looked at the logs of the three services and found that the second one kept open connections to the database for every request it made, which meant that the pool was empty after ninety seconds.',
  'word '.repeat(90).trim(),
];

const label = fc.constantFrom(...LABELS);
const sentence = fc.constantFrom(...SENTENCES);
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(parts => parts.join(' '));

/** One block of an answer, with the slips that people make. */
const block = fc.oneof(
  { weight: 4, arbitrary: prose },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('#', '##', '##', '###'), label).map(([marks, name]) => `${marks} ${name}`),
  },
  { weight: 1, arbitrary: label.map(name => `${name}\n---`) },
  { weight: 2, arbitrary: fc.tuple(label, prose).map(([name, text]) => `**${name}:** ${text}`) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.tuple(label, sentence).map(([name, text]) => `- ${name}: ${text}`),
        { minLength: 1, maxLength: 4 },
      )
      .map(items => items.join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 3 })
      .map(items => items.map(item => `- ${item}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '```\n## Task\nthe the\n```',
      '```\nnever closed',
      '<!-- TODO -->',
      '<!-- stardraft-ignore repeated-word -->',
      '<!-- never closed',
      '> quoted the the',
      '| a | b |\n| --- | --- |\n| X% | the the |',
      '![the the](x.png) [a](http://b.internal/c)',
      '# Two?\n<!-- question: two -->',
    ),
  },
);

const HEADERS = [
  '',
  '',
  '---\nframework: star\n---\n',
  '---\nframework: carl\nstatus: ready\n---\n',
  '---\nframework: design\n---\n# Why?\n\n',
];
const READY_HEADERS = ['star', 'star-l', 'carl', 'par', 'design', 'explain'].map(
  id => `---\nframework: ${id}\nstatus: ready\n---\n`,
);

/**
 * Files as people might leave them half done: any order of headings, labels, lists, code and slips, with any line ends.
 */
export const drafts = draftsUnder(HEADERS);

/** The same, all of them said to be ready, so that no rule waits for more words. */
export const readyDrafts = draftsUnder(READY_HEADERS);

function draftsUnder(headers: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...headers),
      fc.array(block, { maxLength: 14 }),
      fc.constantFrom('\n\n', '\n\n', '\n'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([front, blocks, gap, eol, bom]) => (bom ? '\ufeff' : '') + (front + blocks.join(gap)).replaceAll('\n', eol));
}

/** Pieces that mean something in Markdown, to make text that looks like it without being any. */
const PIECES = [
  '#',
  '## ',
  '\n',
  '\r\n',
  '\r',
  '`',
  '```',
  '<!--',
  '-->',
  '[',
  ']',
  '(',
  ')',
  '**',
  '_',
  '___',
  '- ',
  '1. ',
  '> ',
  '|',
  '---',
  '===',
  '\t',
  ' ',
  ':',
  'Task:',
  'S: ',
  '{{',
  '}}',
  '<',
  '>',
  '&amp;',
  '\\',
  '"',
  '\ud83d',
  '\ude00',
  '\u0301',
  '\ufeff',
  '\u0000',
  'http://',
  '@',
  '.internal',
  'a',
  'The ',
  'I ',
  '5%',
];

/** Any text at all: Unicode, lone surrogates, and Markdown gone wrong. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map(pieces => pieces.join('')),
  drafts,
);

/** An edit of a text that is at least as long as the numbers say, taken modulo its length. */
export const edits: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.nat(), fc.nat({ max: 60 }), fc.oneof(fc.constantFrom(...PIECES, ...SENTENCES), fc.constant('')))
  .map(([at, length, inserted]) => (text: string) => {
    const start = text.length === 0 ? 0 : at % (text.length + 1);
    return text.slice(0, start) + inserted + text.slice(start + length);
  });
