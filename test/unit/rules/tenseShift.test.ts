import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'tense-shift';
const STAR = { framework: 'star' };
const action = (text: string) => `## Action\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, STAR, [
    [action('I called the client. Then I write the report and sent it.'), 'I write'],
    [action('I talk to the vendor first. After that I ordered two discs.'), 'I talk'],
    [action('We built a copy, and then we test the import there.'), 'we test'],
    [action('I looked at the graph. I notice a peak at noon.'), 'I notice'],
    [action('First, I go through the list; then I removed the old users.'), 'I go'],
    [action('I wrote a script and I quickly send it to Ana.'), 'I quickly send'],
    [action('I had two days left, but I take one of them off.'), 'I take'],
    [action('I decided on a queue. Next, we move the jobs.'), 'we move'],
    [action('- I asked for access\n- I download the logs\n- I compared them'), 'I download'],
    [action('I was new, so I ask for a tour.'), 'I ask'],
    [action('I opened the graph and I keep watching it.'), 'I keep'],
    [action('I didn’t know the tool. I read the guide and I install it.'), 'I install'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I go to the server room and I see the red light. I pull the plug.',
      'I asked Ana. I think she knows the parser best.',
      'I proposed two things. He writes one sentence more, and I write the rules on a page.',
      'We agreed on a swap: he takes my early shift and I take his Friday.',
      'I proposed a rule: who knows the code decides, and I only step in if two disagree.',
      'I gave each sender a number and I keep a table of them. I speak Dutch, so I called the vendor.',
      'I set a limit, put a note on it and cut the batch. I wrote it down.',
      'I suggested we present both designs. I recommended that we test them.',
      'I moved the jobs. We use a queue for that, and we deploy it every Monday.',
      'I wrote a tool. Today I use it every week.',
      'I built it and I still maintain it.',
      'I always test such changes, so I tested this one.',
      'Only then did I learn the reason. I fixed it.',
      'I asked: "do I restart it?" and I waited.',
      'I wrote a rule. If it fires, I get a message.',
      'I load-tested the service and I re-ran the import. I double-checked the sums.',
      'I added a check so we catch such errors.',
      'I fixed it. When the alarm rings, we call the engineer.',
      'We run on two clouds. I moved one.',
      'I have written parsers before, so I wrote this one.',
      'I must say I was lucky. I mean, the log was still there.',
      'The service runs in two regions. I moved one of them.',
    ].map(action),
  );
  itIsSilent(RULE, STAR, [
    '## Situation\n\nI joined in May and I run the shop.\n',
    '## Result\n\nIt worked. I see fewer errors.\n',
  ]);

  it('reports once per section', () => {
    const text = action('I wrote it. I test it. I ship it. I watch it.');
    assert.deepEqual(
      checkText(text, { ...STAR, rule: RULE }).map(finding => finding.text),
      ['I test'],
    );
  });
});
