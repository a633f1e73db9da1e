import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'passive-voice';
const inAction = (text: string) => `## Action\n\n${text}\n`;
const inResult = (text: string) => `## Result\n\n${text}\n`;
const inFix = (text: string) => `## Fix\n\n${text}\n`;
const inSituation = (text: string) => `## Situation\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, { framework: 'star' }, [
    [inAction('The root cause was identified after two days of tracing.'), 'was identified'],
    [inAction('A new index was added, and then I tested the query.'), 'was added'],
    [inAction('Alerts were set up for the queue and the database.'), 'were set'],
    [inAction('The old endpoint got removed in the next release.'), 'got removed'],
    [inAction('The tables had been migrated before the weekend.'), 'had been migrated'],
    [inAction('First, the data was backed up.'), 'was backed'],
    [inAction('It was decided to rewrite the parser.'), 'was decided'],
    [inAction('Stakeholders were informed every day.'), 'were informed'],
    [inAction('Feature flags were quickly introduced.'), 'were quickly introduced'],
    [inAction('The timeout was increased to 30 s.'), 'was increased'],
    [inAction('The importer was rewritten by splitting it in two.'), 'was rewritten'],
    [inAction('The rollout was finally completed by Friday.'), 'was finally completed'],
    [inAction('Two meetings were organised with the client.'), 'were organised'],
    [inAction('The load was reduced by 40% with a cache.'), 'was reduced'],
    [inAction('Redis was used for the session data.'), 'was used'],
    [inAction('I wrote the plan and the work was distributed evenly, then the code was reviewed.'), 'was reviewed'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'The importer was rewritten by a contractor.',
      'I checked that nothing was lost and the node was restarted.',
      'I was told to wait and was moved to another team.',
      'We were surprised that the index was missing.',
      'I made sure that the data was backed up.',
      'I made sure the data was backed up first.',
      'When the cache was added, I measured again.',
      'The service was written in Java and hard to test.',
      'The tests were run by hand, so I automated them.',
      'The team was impressed and the mood was relaxed.',
      'The index that was added last month slowed writes.',
      'Nothing was changed in the API.',
      'The disk was full and the alert was delayed.',
      'No request was dropped during the switch.',
      'I found the query that was slow. It was slow because of a join.',
      'The customers were satisfied.',
      'Was the cache added in time?',
      'He said, "the cache was added yesterday", and left.',
      'The tests I wrote were kept.',
      'A cache entry is evicted when the memory limit is reached.',
      'The report was due on Friday.',
    ].map(inAction),
  );

  itFires(RULE, { framework: 'star' }, [
    [inResult('The service was migrated in one night.'), 'was migrated'],
    [inResult('The bug was fixed and 40 customers stopped calling.'), 'was fixed'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'The proposal was accepted and rolled out to three teams.',
      'The contract was renewed for two years.',
      'I was promoted and the tool was used by every team.',
      'The tool was used every day.',
      'The deadline was met.',
      'Two colleagues were promoted.',
    ].map(inResult),
  );

  itIsSilent(RULE, { framework: 'debug' }, ['The index was added.'].map(inFix));

  itIsSilent(RULE, { framework: 'star' }, ['The service was deployed last year.'].map(inSituation));

  const options = { framework: 'star', rule: RULE };

  it('says the verb with "I"', () => {
    const [finding] = checkText(inAction('Load tests were written for the endpoints.'), options);
    assert.equal(finding!.says, '"were written" hides who did it. If it was you, say "I wrote ...".');
  });

  it('turns simple sentences round', () => {
    const fixed = (text: string) => fixFirst(RULE, inAction(text), options);
    assert.equal(fixed('The cache was added on Monday.'), inAction('I added the cache on Monday.'));
    assert.equal(fixed('First, two indexes were quickly written.'), inAction('First, I quickly wrote two indexes.'));
    assert.equal(fixed('The tables had been moved.'), inAction('I moved the tables.'));
  });

  it('offers no fix where the sentence would break', () => {
    const fixes = (text: string) => checkText(inAction(text), options)[0]!.fixes();
    assert.deepEqual(fixes('The schema was redesigned and deployed.'), []);
    assert.deepEqual(fixes('Kubernetes was installed.'), []);
    assert.deepEqual(fixes('I left and the cache was added.'), []);
    assert.deepEqual(fixes('**The cache** was added.'), []);
    assert.deepEqual(fixes('The [cache](https://x.example) was added.'), []);
  });

  itIsSilent(RULE, options, [
    inAction('Rows were counted twice because one job ran on UTC.'),
    inAction('The config was read from disk each time.'),
    inAction('Connections were opened but never closed.'),
    inAction('The join was skewed, and my talk was moved to the morning.'),
    inAction('The offer was turned down. The server was built in 2009.'),
    inResult('The shop was read-only for an hour.'),
    inAction('The help desk was manned by two pupils.'),
  ]);
});
