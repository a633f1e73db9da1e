import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-role-stated';
const inTask = (text: string) => `## Task\n\n${text}\n`;
const inMyrole = (text: string) => `## My role\n\n${text}\n`;
const inSituationTask = (text: string) => `## Situation/Task\n\n${text}\n`;

describe(RULE, () => {
  itFires(
    RULE,
    { framework: 'star' },
    [
      'The page had to load in under a second before the sale.',
      'We needed to migrate all customers to the new billing system.',
      'Reduce the build time to less than ten minutes.',
      'The team was asked to replace the payment provider by March.',
      'Our goal was to cut the number of support tickets in half.',
      'To find out why the nightly job kept failing.',
      'The objective: a search page that answers within 200 ms.',
      'There was a need for better monitoring of the queue.',
      'Everyone had to move to the new office within a month.',
      'Management wanted a dashboard with the weekly sales figures.',
    ].map(text => [inTask(text), text]),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'I was asked to migrate all customers.',
      'As the only backend developer, the migration was mine, so I planned it.',
      'My manager asked me to look into it.',
      'Responsible for the migration of all customers.',
      'Asked to reduce the build time to ten minutes.',
      'Owned the billing module and its migration.',
      'This was my job.',
      'It was up to me to find the cause.',
      'They put me in charge of the release.',
      'We had to migrate, and my part was the importer.',
      "I'd been given two weeks for it.",
      'Fix it.',
      'We needed a new provider; I owned the choice.',
    ].map(inTask),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    ['Lead developer of the importer, with two weeks to rewrite it.'].map(inMyrole),
  );

  itFires(
    RULE,
    { framework: 'star' },
    ['The shop was slow and the task was to make it faster.'].map(text => [inSituationTask(text), text]),
  );

  itIsSilent(RULE, { framework: 'star' }, ['The shop was slow and I had to make it faster.'].map(inSituationTask));

  it('offers the clause', () => {
    const fixed = fixFirst(RULE, inTask('The page had to load in under a second.'), { framework: 'star' });
    assert.equal(fixed, inTask('I was responsible for this: The page had to load in under a second.'));
  });

  itFires(RULE, { framework: 'star' }, [[inTask('The disk I/O had to come down.'), 'The disk I/O had to come down.']]);
  itIsSilent(RULE, { framework: 'star' }, [inTask('What exactly was yours to do, and by when?')]);
  itIsSilent(RULE, { framework: 'car' }, ['## Challenge\n\nThe page had to load in under a second.\n']);
});
