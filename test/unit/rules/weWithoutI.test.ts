import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { formatMessage } from '../../../src/core/text/message';
import { checkText, toFile } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'we-without-i';
const inAction = (text: string) => `## Action\n\n${text}\n`;
const inResult = (text: string) => `## Result\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, { framework: 'star' }, [
    [inAction('We profiled the endpoint together and then we moved the report to a queue.'), 'We'],
    [inAction('The whole team worked on it for a week and rewrote the parser.'), 'The whole team'],
    [inAction('Our engineers split the module, and the QA colleagues tested every part of it.'), 'Our engineers'],
    [inAction('First, we talked to the client. Then we wrote a plan and followed it.'), 'we'],
    [inAction('Everybody helped: the backend team built the API and we tested it.'), 'Everybody'],
    [inAction("In the end we've decided to move to Postgres and rewrote the queries."), "we've"],
    [inAction('Based on the logs, we changed the pool size and restarted the service.'), 'we'],
    [inAction('- We analysed the traffic\n- We added a cache\n- We tested it under load'), 'We'],
    [
      inAction(
        'We set up the pipeline. We wrote the tests. We fixed the bugs. We deployed to production. We monitored it. I helped.',
      ),
      'We',
    ],
    [
      inAction('After a discussion with the client, the developers redesigned the form and shipped it.'),
      'the developers',
    ],
    [inAction('My colleagues and the ops team migrated the data over the weekend.'), 'My colleagues'],
    [inAction('Two of us rewrote the importer while the others kept the old one alive.'), 'Two of us'],
    [inAction('We collectively agreed on a plan, and each of us took a module to migrate.'), 'We'],
    [inAction('To solve this, our squad introduced feature flags and released every day.'), 'our squad'],
    [inAction('We as a team decided to rewrite the service and did so in a month.'), 'We'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'We agreed on the approach, and I wrote the migration and tested it.',
      'Unit tests were written first, then the importer, then the report.',
      'We split it up. My job was the import, and it took two days to write.',
      'It fell to me to design the schema while we prepared the data.',
      'Analysed the traffic, wrote a load test and tuned the pool with the team.',
      'I asked everyone for an estimate; the team then voted on the plan.',
      'We met daily. Then rewrote the parser and added a cache in front.',
      "We planned it together and I've since then owned the whole module.",
      'We did it.',
      'My idea was to cache the facets, and the team liked the plan a lot.',
      'We looked at it. We tried it. We tested it. We liked it. I wrote the parser. I wrote the tests.',
      'The service was slow, so a cache was put in front of the whole API.',
      'While the team handled the tickets, I traced the slow query.',
      '"We can\'t ship this", the product owner said, so I wrote a new plan.',
      '- **Analysis:** profiled the endpoint with the team\n- **Fix:** added an index on the table',
    ].map(inAction),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    ['We saved a lot of time and the team was happy with what we did.'].map(inResult),
  );

  it('offers a cursor on each "we"', () => {
    const text = inAction("We've planned it, we wrote it and the team tested it together.");
    const [finding] = checkText(text, { framework: 'star', rule: RULE });
    const file = toFile(text, { framework: 'star' });
    assert.equal(finding!.severity, 'warning');
    assert.deepEqual(
      finding!.fixes()[0]!.select!.map(({ start, end }) => file.slice(start, end)),
      ['We', 'we'],
    );
    assert.deepEqual(
      finding!.related.map(({ start, end }) => file.slice(start, end)),
      ['we'],
    );
  });

  it('offers a cursor on each team where nobody says "we"', () => {
    const text = inAction('The team planned it, and the team tested it together before the weekend.');
    const titles = checkText(text, { framework: 'star', rule: RULE })[0]!
      .fixes()
      .map(({ title }) => formatMessage(title));
    assert.deepEqual(titles, ['Select each team subject']);
  });

  itIsSilent(RULE, { framework: 'design' }, [inAction('We looked at the logs and found the slow query.')]);
});
