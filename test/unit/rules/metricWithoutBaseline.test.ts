import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'metric-without-baseline';
const inResult = (text: string) => `## Result\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, { framework: 'star' }, [
    [inResult('The page loaded 40% faster and users noticed.'), '40%'],
    [inResult('Costs went down by a full 30 percent within two months.'), '30 percent'],
    [inResult('Sales grew 15% over the next quarter.'), '15%'],
    [inResult('There was a reduction of about 25% in support calls.'), '25%'],
    [inResult('Throughput improved by a factor of three, that is 3x faster.'), '3x'],
    [inResult('The build became five times faster.'), 'five times'],
    [inResult('It led to a 20% productivity increase after three months.'), '20%'],
    [inResult('Conversions are up 12%.'), '12%'],
    [inResult('We cut cloud spend by over 40% in six months.'), '40%'],
    [inResult('The error rate dropped by nearly 60 per cent.'), '60 per cent'],
    [inResult('Bounce rate decreased by 18% and satisfaction increased by 10%.'), '18%'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'We covered 80% of the code.',
      'Uptime reached 99.9% in the last quarter.',
      'Adoption by 70% of the teams followed.',
      'Errors dropped by 60%, from 500 a day to 200.',
      'Sales grew 15%, to $2 million.',
      '9 of 10 users were faster by 20%.',
      'The conversion rate went from 2% to 3%, a 50% increase.',
      'The page loaded 40% faster, in 800 ms.',
      'The error rate halved.',
      'It was 30% cheaper for 12 services.',
      'The score rose by 20% to 92.',
      'He told me: "we got 20% faster".',
    ].map(inResult),
  );

  itFires(RULE, { framework: 'star' }, [
    [
      '## Situation\n\nI joined the team in 2021 and cost was high.\n\n## Task\n\nI had to cut the cost within two months.\n\n## Action\n\nI merged services because most idled.\n\n## Result\n\nThe cost fell by 30%.',
      '30%',
    ],
  ]);

  itIsSilent(RULE, { framework: 'star' }, [
    '## Situation\n\nWe had 40 servers.\n\n## Task\n\nI had to cut the cost.\n\n## Action\n\nI merged services because most idled.\n\n## Result\n\nThe cost fell by 30%.',
  ]);

  it('asks what the percentage is of', () => {
    const [finding] = checkText(inResult('Costs fell by 20%.'), { framework: 'star', rule: RULE });
    assert.equal(finding!.severity, 'hint');
    assert.match(finding!.says, /^20% of what\? One absolute figure/);
  });
});
