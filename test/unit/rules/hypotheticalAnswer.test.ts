import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { applyFix, checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';
import { type Fires, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'hypothetical-answer';
const STAR = { framework: 'star' };
const action = (text: string) => `## Action\n\n${text}\n`;
const inAction = (...rows: readonly Fires[]) => rows.map(([text, ...spans]) => [action(text), ...spans] as const);

describe(RULE, () => {
  itFires(
    RULE,
    STAR,
    inAction(
      ['First, I would calm the customer down.', 'I would calm'],
      ['In such a case I’d call a short meeting with both of them.', 'I’d call'],
      ['I would probably ask a senior colleague for a second opinion.', 'I would probably ask'],
      ['We would then sit down together and list the open points.', 'We would then sit'],
      ['If someone missed a deadline, I would speak to them in private.', 'I would speak'],
      ['When a conflict arises, I would hear both sides.', 'I would hear'],
      ['I’ll profile the slow request and we will see. I will add an index.', 'I’ll profile', 'I will add'],
      ['We’ll split the work by module.', 'We’ll split'],
      ['I should first reproduce the fault on my machine.', 'I should first reproduce'],
      ['One should always keep the client informed.', 'One should'],
      ['In a case like this, you should talk to the person first.', 'you should'],
      ['I am going to write a test for each bug.', 'I am going to write'],
      ['I would use `EXPLAIN` on the query, and I would add an index.', 'I would use'],
      ['I would be calm and explain the delay.', 'I would be calm'],
      ['Whenever a release fails, I would roll it back.', 'I would roll'],
      ['The first thing I would do is call him. Then I’d set a new date.', 'I would do', 'I’d set'],
      ['So I would calm him down first.', 'I would calm'],
      ['After that, we would look at the logs for the last hour.', 'we would look'],
      ['First of all I would ask.', 'I would ask'],
      ['If the date is not realistic I will tell my boss.', 'I will tell'],
      ['We would need to find out who is affected.', 'We would need'],
      ['I would never promise such a date.', 'I would never promise'],
      ['In my opinion you must test each change.', 'you must'],
      ['One needs to stay calm.', 'One needs'],
      ['You should always have a single list of priorities.', 'You should'],
      ['I might ask the team lead. I could also look for an older ticket.', 'I might ask', 'I could also look'],
    ),
  );
  itFires(RULE, { framework: 'car' }, [
    [
      '## Challenge\n\nA client complains about a bug.\n\n## Action\n\nI would call a crisis meeting.\n',
      'I would call',
    ],
    ['I would gather the facts first, then I would decide.', 'I would gather'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I told my manager I would take the night shift.',
      'We agreed on a split: I would write the parser and Ana would write the tests.',
      'The plan was simple. I would migrate one table a day.',
      'I wrote it down. My plan: I would move one table per night.',
      'You should have seen their faces.',
      'I would do it the same way again.',
      'I would still change one thing.',
      'I’d written a small tool before, and I’d already tested it.',
      'I’d set up the server the week before.',
      'Every Friday I would send the figures to the client. Then I would call them.',
      'Whenever the build broke, I would stop and fix it.',
      'When a colleague got stuck, I would pair with them.',
      'On some evenings I would stay late and watch the queue.',
      'I wrote the plan down so we would not forget a step.',
      'I had to act, or we would lose the order.',
      'I wanted to know why, and I could not reproduce it.',
      'I would say the second step was the hardest.',
      'I was lucky, I would call it that.',
      '"I would wait," said my boss, and "you should never deploy on a Friday".',
      'He said you should never do that, but I tried.',
      'I could see the error on the second screen.',
      'I asked myself: what would I do with one day less?',
      'You can imagine the mood. You would expect panic, but nobody shouted.',
      'I would not give up, so I tried a fourth time.',
      'I told them that if nobody objected, we would ship it.',
      'I could choose between two vendors. I took the cheaper one.',
      'On rainy days we would test in the garage.',
      'I would get up at five every day.',
      'I knew that I’d have to ask for help, and I did.',
      'Next time I would ask earlier.',
      'If I had to do it again, I would start with the data.',
    ].map(action),
  );
  itIsSilent(RULE, STAR, [
    '## Result\n\nThe alerts halved. For a team of eight I would keep one application.\n',
    '## Situation\n\nIn this answer I will talk about my internship. We had a teammate whom we’ll call Sam.\n',
    '## Situation\n\nThe client set a deadline. If we missed it, we would lose the contract.\n',
    '## Task\n\nMy manager split the work. I would lead the migration.\n',
    '## Result\n\nThe page loads in one second now. I will reuse the setup in the next project.\n',
    '## Notes\n\nI would like to shorten this. I will ask Tom.\n',
    '```\nI would check\n```\n\n> I would check the logs\n',
  ]);
  itIsSilent(RULE, { framework: 'star-l' }, ['## Learning\n\nI would involve support much earlier.\n']);
  itIsSilent(RULE, { framework: 'design' }, ['I would start with one service and a queue.']);
  itIsSilent(RULE, { ...STAR, mode: 'hypothetical' }, [action('I would ask for the logs.')]);

  it('tells advice from what one would do', () => {
    const [one] = checkText(action('You should test each change.'), { ...STAR, rule: RULE });
    assert.match(one!.says, /"You should" is advice\./);
  });

  it('marks a file with one answer as hypothetical', () => {
    const file = (mode: string) => `---\nframework: star\n${mode}---\n${action('I would ask.')}`;
    const [found] = checkText(file(''), { rule: RULE });
    const fixed = applyFix(file(''), found!);
    assert.equal(fixed, file('mode: hypothetical\n'));
    assert.equal(checkText(fixed, { rule: RULE }).length, 0);
    const two = `---\nframework: star\n---\n# A\n\n${action('I would ask.')}\n# B\n\n${action('I asked.')}`;
    assert.deepEqual(checkText(two, { rule: RULE })[0]!.fixes(), []);
  });

  it('is silent where the question asks what one would do', () => {
    const ask = (question: string) => ({
      ...STAR,
      rule: RULE,
      findQuestion: () => makeQuestion('q', { question }),
    });
    const text = `<!-- question: q -->\n\n${action('I would ask for the logs.')}`;
    const file = `# T\n${text}`;
    assert.equal(checkText(file, ask('What would you do if a colleague missed a deadline?')).length, 0);
    assert.equal(checkText(file, ask('What did you do when a colleague missed a deadline?')).length, 1);
    assert.equal(
      checkText(`# How would you handle an angry client?\n\n${action('I would ask.')}`, { ...STAR, rule: RULE }).length,
      0,
    );
  });
});
