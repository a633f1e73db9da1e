import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-first-person-action';
const inAction = (text: string) => `## Action\n\n${text}\n`;
const inTask = (text: string) => `## Task\n\n${text}\n`;

describe(RULE, () => {
  itFires(
    RULE,
    { framework: 'star' },
    [
      'The database was moved to a new server and the queries were rewritten.',
      'The solution consisted of a queue, a worker pool and a retry policy.',
      'There were three steps: analysis, implementation and testing of the fix.',
      'Automated tests were added and the pipeline was extended with a lint step.',
      'It was necessary to change the schema and to migrate all of the data.',
      '- Analysis of the logs\n- Design of a new schema\n- Migration of the data\n- Tests in staging',
      'Moving the report to a queue made the page fast and kept the database calm.',
      'The first step is to look at the logs, and then the traces show the slow span.',
      'Improved monitoring was set up and a dashboard was created for support.',
      'Cost analysis, a rollback plan and a set of alerts for the new service.',
      '- Build a cache\n- Add an index\n- Test the change under load',
      'By adding an index and a cache the load on the database was cut down.',
    ].map(text => [inAction(text), 'Action']),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'I moved the database to a new server and rewrote the slowest queries.',
      'Moved the database to a new server, then rewrote the slowest queries.',
      '- Led the review\n- Cut the scope\n- Set a date\n- Put an alert on the queue',
      'Then quickly built a prototype of the new search page and showed it.',
      'The team moved the database and rewrote the slowest queries in a week.',
      'The index was added by me and the cache was added by the ops team.',
      'My first step was a look at the logs; the second was a load test.',
      'First profiled the endpoint, next added the missing index to the table.',
      'A cache was added.',
      'Everyone on the team wrote down the risks, and these were then ranked.',
      'Load-tested the API in staging for two hours with recorded traffic.',
      'Re-wrote the importer so that it can be run again after a failure.',
      '- Step 1: wrote a failing test for the parser\n- Step 2: fixed the parser',
      'When the import failed again, I opened the trace.',
      'In week one, wrote the tests for the importer and the export job.',
    ].map(inAction),
  );

  itIsSilent(
    RULE,
    { framework: 'star-l' },
    ['A cache was put in front of the API and the database was indexed.'].map(inTask),
  );

  it('leaves "we" to the other rule', () => {
    const text = inAction('We added a cache and an index in front of the API.');
    assert.deepEqual(checkText(text, { framework: 'star', rule: RULE }), []);
    assert.equal(checkText(text, { framework: 'star', rule: 'we-without-i' }).length, 1);
  });

  itIsSilent(RULE, { framework: 'star' }, [inAction('What did you do, step by step, and why that way?')]);
  itIsSilent(RULE, { framework: 'debug' }, [
    '## Fix\n\nA cache was put in front of the API and the database was indexed.\n',
  ]);
});
