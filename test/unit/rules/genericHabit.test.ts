import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'generic-habit';
const STAR = { framework: 'star' };
const action = (text: string) => `## Action\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, STAR, [
    [action('I usually begin with the logs.'), 'I usually begin'],
    [action('We typically discuss such cases in the stand-up.'), 'We typically discuss'],
    [action('I tend to ask many questions first.'), 'I tend to ask'],
    [action('In conflicts I try to hear both sides.'), 'I try to hear'],
    [action('I like to draw the flow on paper.'), 'I like to draw'],
    [action('I make sure to inform everybody early.'), 'I make sure'],
    [action('In general, I prefer small steps. I always test them.'), 'I always test'],
    [action('Normally, we write the test before the code.'), 'Normally, we write'],
    [action('Whenever I get a new ticket, I read the log.'), 'Whenever I get'],
    [action('Every time we plan a release, I check the list.'), 'Every time we plan'],
    [action('When I face a deadline, I drop the least important part.'), 'When I face'],
    [action('When I’m faced with a conflict, I listen.'), 'When I’m faced'],
    [action('When faced with a conflict, I listen.'), 'When faced with a conflict, I listen'],
    [action('My usual way of working is to start with a sketch.'), 'My usual way of working is'],
    [action('My philosophy has one line, and my style is open and direct.'), 'my style is'],
    ['## Situation\n\nI often help colleagues with their reviews.\n', 'I often help'],
    ['## Result\n\nI always deliver on time.\n', 'I always deliver'],
    ['I never panic. I always make a list.', 'I never panic'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I always asked for a second review in that project.',
      'We usually met on Mondays, so I moved the talk.',
      'I ran the tests I usually run before a release.',
      'I followed the list, as I always do.',
      'I tried to reach him by phone.',
      'I made sure to inform everybody.',
      'Whenever I got stuck, I asked Ana.',
      'My approach was to ask first.',
      'We usually run it at night, so I moved it there.',
      'Since then I always check the limits.',
      'I now usually write the plan down.',
      'I learned a lot from this. I always measure first.',
      '"I always deploy on Fridays," he said.',
      'He knew that I usually work late.',
      'I always set a limit and put a note on it.',
      'I would like to add that I like to think big.',
      "I don't usually write documentation. This time it helped the next person on call.",
      'I have always written tests for parsers, so I wrote some.',
    ].map(action),
  );
  itIsSilent(RULE, STAR, [
    '## Situation\n\nWe usually process 3,000 orders a day. On 3 May the queue stopped.\n',
    '## Task\n\nI usually own the deploy, and this one was mine too.\n',
    '# How do you usually handle conflicts?\n\n## Action\n\nI always listen first.\n',
  ]);
  itIsSilent(RULE, { framework: 'star-l' }, ['## Learning\n\nI always ask for the numbers first.\n']);
  itIsSilent(RULE, { framework: 'opinion' }, ['I usually prefer small teams.']);

  it('reports once per answer', () => {
    const text = action('I always test. I usually deploy on Mondays. My approach is to go slowly.');
    assert.equal(checkText(text, { ...STAR, rule: RULE }).length, 1);
  });
});
