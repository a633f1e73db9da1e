import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'generic-claim';
const STAR = { framework: 'star' };
const action = (text: string) => `## Action\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, STAR, [
    ['I used various modern techniques for the rest of the page.', 'various modern techniques'],
    ['I used several tools. We shipped it on Thursday in March.', 'several tools'],
    [action('I applied several methods to find the cause.'), 'several methods'],
    [action('We introduced multiple new tools and the team was happy.'), 'multiple new tools'],
    [action('I took the appropriate steps and informed my manager.'), 'appropriate steps'],
    [action('I used a wide range of debugging techniques.'), 'a wide range of debugging techniques'],
    [action('I used modern frameworks and best practices.'), 'modern frameworks'],
    [action('I took all the necessary security measures.'), 'all the necessary security measures'],
    [action('I tried a lot of different approaches until it worked.'), 'a lot of different approaches'],
    [action('I tested some optimisations. It got better.'), 'some optimisations'],
    [action('I’ve worked with many monitoring and logging tools.'), 'many monitoring and logging tools'],
    [action('I made numerous small improvements, and we shipped them.'), 'numerous small improvements'],
    ['## Result\n\nThe client adopted various solutions.\n', 'various solutions'],
    ['I used different strategies to motivate people.', 'different strategies'],
  ]);
  itFires(RULE, { framework: 'explain' }, [
    ['There are many techniques to make a page faster.', 'many techniques'],
    ['## How it works\n\nIt relies on several mechanisms.\n', 'several mechanisms'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I used several tools, a profiler and a tracer.',
      'I used several tools (a profiler, a tracer).',
      'I used several tools – a profiler and a tracer.',
      'I compared various approaches including caching.',
      'I tried some techniques like batching.',
      'I took several measures to calm him, for example a call a day.',
      'I used various tools. First, I ran a profiler.',
      'I used various tools. These were a profiler and a tracer.',
      'I used various tools. I ran `perf` and read the flame graph.',
      'I used various tools:\n\n- a profiler\n- a tracer',
      'I used various tools\n\n- a profiler\n- a tracer',
      'I used four different tools.',
      'I used several AWS tools.',
      'I used several docker tools.',
      'I read many tools pages of Grafana.',
      'I wrote an index, a cache and several other improvements.',
      'I followed all the steps in the runbook.',
      'We had different approaches, so we met.',
      'It was clear how many tools we had, and too many steps.',
      'These various tools were slow.',
      '"I used various tools," he said.',
      'I took the next steps and the second approach.',
      'Were there several solutions?',
    ].map(action),
  );
  itIsSilent(RULE, STAR, [
    'I split the job into several steps that could fail on their own.',
    'The worker ran the job in multiple steps.',
    'I merged several methods of the class, and I removed some frameworks nobody used.',
    'People need different tools for different jobs.',
    'Scrum is a set of practices for small steps.',
    '## Situation\n\nThe team used various tools.\n',
    '## Task\n\nI had to find appropriate solutions.\n',
    '## Notes\n\nI used various tools.\n',
    '# I used various tools\n',
  ]);
  itIsSilent(RULE, { framework: 'par' }, ['## Problem\n\nThe team used various tools.\n']);
  itIsSilent(RULE, { framework: 'star-l' }, ['## Learning\n\nI know various techniques now.\n']);
});
