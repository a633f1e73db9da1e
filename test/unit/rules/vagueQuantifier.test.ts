import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText, toFile } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'vague-quantifier';
const inResult = (text: string) => `## Result\n\n${text}\n`;
const inAction = (text: string) => `## Action\n\n${text}\n`;
const inSituation = (text: string) => `## Situation\n\n${text}\n`;
const inTask = (text: string) => `## Task\n\n${text}\n`;
const inHowitworks = (text: string) => `## How it works\n\n${text}\n`;
const inDifferences = (text: string) => `## Differences\n\n${text}\n`;
const inExample = (text: string) => `## Example\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, { framework: 'star' }, [
    [inResult('Our support load decreased substantially.'), 'substantially'],
    [inResult('This had a huge impact on conversion.'), 'huge impact'],
    [inResult('There were far fewer complaints about the export.'), 'far fewer'],
    [inResult('We saw significant cost savings.'), 'significant cost savings'],
    [inResult('Lots of users switched to the new page.'), 'Lots'],
    [inResult('The build is way quicker now.'), 'way quicker'],
    [inResult('Response times improved a great deal.'), 'a great deal'],
    [inResult('It led to a significant reduction in the number of tickets.'), 'significant reduction'],
    [inResult('Numerous customers renewed.'), 'Numerous'],
    [inResult('The deployment became a lot easier.'), 'a lot'],
    [inResult('Errors dropped drastically after the release.'), 'drastically'],
    [inResult('The query was considerably faster.'), 'considerably'],
    [inResult('It saved the team tons of time.'), 'tons'],
    [inResult('A large number of tickets disappeared.'), 'A large number'],
    [inResult('The page was significantly faster and everyone was happy.'), 'significantly'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'The query was considerably faster: 200 ms instead of 900.',
      "The team's morale improved significantly.",
      'I learned a lot from it.',
      'The difference was statistically significant.',
      'It did not change the response time significantly.',
      'Load dropped dramatically. Two servers were enough instead of five.',
      'My relationship with the client improved considerably.',
      'He said, "it is significantly faster now", and closed the ticket.',
      'Traffic grew significantly, by a third.',
      'Build time fell considerably, from hours to minutes.',
      'Several teams and various customers use it.',
      'The feedback was greatly appreciated.',
      'It is much faster, by an order of magnitude.',
      'She thanked me a lot for the list.',
    ].map(inResult),
  );

  itFires(RULE, { framework: 'star' }, [
    [inAction('I reduced the number of queries significantly by batching them.'), 'significantly'],
    [inAction('I made the start-up much faster by loading lazily.'), 'much faster'],
    [inAction('That cut lots of duplicated code.'), 'lots'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'I talked to a lot of people before I chose the tool.',
      'I read numerous articles on indexing.',
      'I spent far more time on tests than on code.',
      'I cut a lot of manual work, about five hours a week.',
    ].map(inAction),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    ['Traffic had grown significantly and the site was much slower.'].map(inSituation),
  );

  itIsSilent(RULE, { framework: 'star' }, ['I had to reduce the load time significantly.'].map(inTask));

  itIsSilent(
    RULE,
    { framework: 'explain' },
    [
      'An index significantly reduces the number of rows that are read.',
      'A hash join is much faster than a nested loop.',
    ].map(inHowitworks),
  );

  itIsSilent(
    RULE,
    { framework: 'compare' },
    ['PostgreSQL is far better at joins than a document store.'].map(inDifferences),
  );

  itFires(RULE, { framework: 'explain' }, [
    [
      inExample(
        'In my last job I put a cache in front of the product page, and it greatly reduced the load on the database.',
      ),
      'greatly',
    ],
  ]);

  itIsSilent(RULE, { framework: 'explain' }, ['Caching significantly reduces latency.']);

  itFires(RULE, { framework: 'star' }, [
    ['I rewrote the loop and it improved the speed dramatically.', 'dramatically'],
  ]);

  itIsSilent(RULE, { framework: 'star' }, [inAction('I spoke to a lot of people before I changed the rota.')]);

  it('offers room for the size behind what it sizes', () => {
    const fixed = (text: string) => {
      const [finding] = checkText(inResult(text), { framework: 'star', rule: RULE });
      const { snippet } = finding!.fixes()[0]!;
      return toFile(inResult(text), { framework: 'star' }).slice(finding!.span.start, snippet!.start);
    };
    assert.equal(fixed('The page was significantly faster.'), 'significantly faster');
    assert.equal(fixed('They called a lot less in May.'), 'a lot less');
    assert.equal(fixed('Errors fell drastically after that.'), 'drastically');
  });

  it('reports one word a sentence and quotes it', () => {
    const text = '## Result\n\nIt was much faster and significantly cheaper. Errors dropped dramatically.\n';
    const found = checkText(text, { framework: 'star', rule: RULE });
    assert.deepEqual(
      found.map(({ text, severity }) => [text, severity]),
      [
        ['much faster', 'information'],
        ['dramatically', 'information'],
      ],
    );
    assert.match(found[0]!.says, /^"much faster" leaves the size to the listener\./);
    assert.equal(found[0]!.fixes()[0]!.snippet!.text, ` (about \${1:___})`);
  });

  itIsSilent(RULE, { framework: 'star' }, [
    inResult('It was much faster (about ___).'),
    inResult('This had a huge impact:\n\n- build time: 14 minutes instead of 40\n- two outages fewer'),
    '## Notes\n\nIt was significantly faster.\n',
  ]);
});
