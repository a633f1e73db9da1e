import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-example';
const EXPLAIN = { framework: 'explain' };
const INDEX =
  'An index is a sorted copy of one column with pointers to the rows. Reading becomes fast because the database can search by halves, and writing becomes slower.';

describe(RULE, () => {
  itFires(RULE, EXPLAIN, [
    [INDEX, INDEX],
    [`# What is an index?\n\n${INDEX}\n`, '# What is an index?'],
    [`# What is an index?\n\n${INDEX} It is used for large tables such as orders.\n`, '# What is an index?'],
    [`# What is an index?\n\n${INDEX} The team takes care of it in the database.\n`, '# What is an index?'],
    [`## Definition\n\n${INDEX}\n\n## How it works\n\nIt is a tree.\n`, '## Definition'],
  ]);
  itFires(RULE, { framework: 'motivation' }, [
    [
      'I was always curious about machines, I loved puzzles, and I wanted to do something useful with them for many people one day.',
      'I was always curious about machines, I loved puzzles, and I wanted to do something useful with them for many people one day.',
    ],
  ]);
  itFires(RULE, { framework: 'opinion' }, [
    [
      '# Which skill matters most?\n\nI think that patience matters most, since every fault has a cause and a calm mind finds it sooner than a busy one.',
      '# Which skill matters most?',
    ],
    [
      '# Where do you work best?\n\nI prefer a small office with people who listen, clear goals, few meetings and enough time for tests and for reviews.',
      '# Where do you work best?',
    ],
  ]);
  itFires(RULE, { framework: 'compare' }, [
    [
      '# Threads or processes?\n\nThreads share memory and start quickly, processes are apart from each other and are safer, and both can be used together by large servers.',
      '# Threads or processes?',
    ],
  ]);

  itIsSilent(
    RULE,
    EXPLAIN,
    [
      'For example, a book list opens in a second.',
      'A book list is one example.',
      'E.g. a book list opens in a second.',
      'Imagine a list of books.',
      'Suppose there are a million books.',
      'Let’s say a shop sells books.',
      'Say you sell books.',
      'Take a shop with a million books.',
      'Consider a shop with a million books.',
      'At my last company it saved hours.',
      'In our shop it saves hours.',
      'In a project at university it saved hours.',
      'I used one for the order table.',
      'We moved the log to its own table.',
      'I have built several of them.',
      'Built one last year for the shop.',
      'At Northwind it saved hours.',
      'When I worked with orders, it saved hours.',
      'Think of the register of a book.',
      '\n\n```sql\nCREATE INDEX title ON books (title);\n```\n',
    ].map(text => `${INDEX} ${text}`),
  );
  itIsSilent(RULE, EXPLAIN, [
    'An index is a sorted copy of one column.',
    `## Definition\n\n${INDEX}\n\n## Example\n\nA list of books, sorted by title.\n`,
  ]);
  itIsSilent(RULE, { framework: 'star' }, [INDEX]);

  it('inserts the section for it', () => {
    const fixed = fixFirst(RULE, `## Definition\n\n${INDEX}\n\n## When to use\n\nOften.\n`, EXPLAIN);
    assert.match(fixed, /slower\.\n\n## Example\n\n<!-- .+ -->\n\n## When to use\n\nOften\.\n$/);
    const motive = `# Why?\n\n## Origin\n\n${INDEX}\n`;
    assert.match(fixFirst(RULE, motive, { framework: 'motivation' }), /## Evidence\n\n<!-- .+ -->\n$/);
  });
});
