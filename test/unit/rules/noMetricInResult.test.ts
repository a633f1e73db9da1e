import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { formatMessage } from '../../../src/core/text/message';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-metric-in-result';
const inResult = (text: string) => `## Result\n\n${text}\n`;

describe(RULE, () => {
  itFires(
    RULE,
    { framework: 'star' },
    [
      'In the end the project was a big success and my manager was happy.',
      'The page felt snappier and users complained less.',
      'We released in March 2022 and everything works fine since.',
      'The customer was satisfied with the outcome and the feedback was good.',
      'We got great feedback on the new dashboard.',
      'It improved the performance of the application significantly.',
      'The team learned a lot and the process became smoother.',
      'The migration to PostgreSQL 14 finished and the old database was switched off.',
      'Onboarding of new colleagues became easier, and people liked the documentation.',
      'The release went out without problems.',
      'One of the developers said it helped, and a colleague liked it too.',
      'Ultimately, I delivered the feature and it works as expected.',
      'I learned to communicate better and the code quality rose.',
      'We shipped v2.3 on 5 May and the system has been reliable since.',
      'Customers no longer had to wait for their invoices.',
    ].map(text => [inResult(text), text]),
  );

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'Sign-ups grew by a third in the following quarter.',
      'Deployments went from days to hours.',
      'The plan was approved by the board and two more teams asked for it.',
      'We delivered a week ahead of schedule.',
      'My manager thanked me in front of the whole department.',
      'The bug never came back.',
      'We have not had a single outage since then.',
      'No customer noticed the switch and there was no downtime.',
      'The company adopted my template for all incident reports.',
      'Three other squads copied the set-up.',
      'Support tickets about invoices dropped to none.',
      'We got very positive feedback from the CTO.',
      'I was promoted to team lead shortly after.',
      'The client renewed the contract.',
      'It saved us roughly $2k a month.',
      'Nine out of ten reviewers approved the change.',
      'The script is still used today.',
      'We passed the external security audit.',
      'The launch met its deadline.',
      'The runbook became the standard for the on-call rotation.',
      'Load time halved.',
      'Hundreds of users moved over during the first weekend.',
      'The project was finished on time and within budget.',
      '- build time: 14 min -> 5 min\n- flaky tests: 30 -> 2',
      'I got the highest grade of the year for it.',
      'He apologised and the release went ahead of schedule.',
    ].map(inResult),
  );

  itIsSilent(RULE, { framework: 'star' }, [
    '## Result\n\nThe regulator closed the case.\n',
    '## Result\n\nThe client came back with a follow-up contract.\n',
    '## Result\n\nMy patch was merged upstream.\n',
    '## Result\n\nThe site stayed up through Black Friday.\n',
    '## Result\n\nComplaints fell by an order of magnitude.\n',
    '# A conflict with a colleague\n\n## Result\n\nIn the end we agreed on the second design.\n',
    '## Situation\n\nTwo of us disagreed about the design.\n\n## Result\n\nWe settled on the second one together.\n',
    '## Result\n\nWhat changed, and how do you know?\n',
    '## Result\n\nIt went well.\n',
    '## Result\n\nThe load time went from ___ to ___ in all of the tests.\n',
  ]);
  itFires(RULE, { framework: 'star' }, [
    ['# A hard bug\n\n## Result\n\nIn the end we agreed on the design.\n', 'In the end we agreed on the design.'],
    ['# A conflict\n\n## Result\n\nIn the end we all felt better.\n', 'In the end we all felt better.'],
    ['## Result\n\nEverything works better now.\n\n## Action\n\n40% of it was mine.', 'Everything works better now.'],
  ]);
  itIsSilent(RULE, { framework: 'explain' }, ['## Example\n\nThe system was more stable afterwards.\n']);

  it('asks for the figure or the proof, and offers a sentence with blanks', () => {
    const [finding] = checkText('## Result\n\nEverything works better now.\n', { framework: 'star', rule: RULE });
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.says, /^This result has no figure or proof yet\. What changed, by how much/);
    const [fix] = finding!.fixes();
    assert.equal(formatMessage(fix!.title), 'Add "from ___ to ___ in ___"');
    assert.equal(fix!.preferred, true);
    assert.deepEqual(fix!.snippet, {
      start: finding!.span.end,
      end: finding!.span.end,
      text: ` It went from \${1:___} to \${2:___} in \${3:___}.`,
    });
  });
});
