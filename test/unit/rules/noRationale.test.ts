import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-rationale';
const STAR = { framework: 'star' };
/** Thirty words of steps without a reason. */
const STEPS =
  'I listed the open tickets on Monday. I called the three oldest customers and wrote down each complaint. I sorted the list, fixed the first five faults and sent a mail.';
const action = (text: string) => `## Action\n\n${text}\n`;
const withSteps = (text: string) => action(`${text} ${STEPS}`);

describe(RULE, () => {
  itFires(RULE, STAR, [
    [action(STEPS), 'Action'],
    [withSteps('I wanted to finish the list and I had to ask for help.'), 'Action'],
    [withSteps('I asked the whole team to test the page.'), 'Action'],
    [withSteps('I started to write. I learned how to read the log.'), 'Action'],
    [withSteps('So I opened a new board.'), 'Action'],
    [withSteps('Since Monday the board was public. I had used it since 2019.'), 'Action'],
    [withSteps('I moved the page to staging and then to production.'), 'Action'],
    [withSteps('As the lead I held the talk as usual, as soon as I came.'), 'Action'],
    [withSteps('I finished it by hand by Friday.'), 'Action'],
    [withSteps('I went on to the next item. I told Ana to go home.'), 'Action'],
    [withSteps('I was able to reach him. We agreed to meet again.'), 'Action'],
    [`**Action:** ${STEPS}\n`, '**Action:**'],
    [`## Task\n\nI did it because it was late.\n\n${action(STEPS)}`, 'Action'],
    [`Action: ${STEPS}\n`, 'Action:'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I began with the oldest, since they had waited longest.',
      'I asked for a limit first. Without that, every fix would have been undone.',
      'As the shop was closed, I used the phone.',
      'I used the phone, as it was faster.',
      'I made a board to see the whole list.',
      'To find the cause, I read the log.',
      'I read the log in order to find the cause.',
      'I took the phone instead of mail.',
      'I chose the phone over mail.',
      'I wrote a list, which let me see the gaps.',
      'By calling first, I saved a day.',
      'I called first, ensuring that nobody waited.',
      'Knowing the limit, I stopped at five.',
      'My reasoning was simple.',
      'I suspected that the cache was stale.',
      'It was late, so I stopped.',
      'I weighed the trade-offs.',
      'I did it this way for better control.',
      'I called them with the goal of calming them.',
      'Due to the holiday I had one day.',
      'That is why I called.',
      'I kept the old page in case the new one failed.',
      'I’d picked Redis for its speed.',
    ].map(withSteps),
  );
  itIsSilent(RULE, STAR, [
    action('I added an index and deployed it on Friday.'),
    `## Situation\n\n${STEPS}\n`,
    `${action(STEPS)}\n## Actions\n\nI did it because it was late.\n`,
  ]);
  itIsSilent(RULE, { framework: 'design' }, [STEPS]);
});
