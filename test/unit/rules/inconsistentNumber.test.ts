import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText, toFile } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'inconsistent-number';
const inResult = (text: string) => `## Result\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, { framework: 'star' }, [
    [inResult('The page went from 4 s to 1 s, a 50% improvement.'), '50%'],
    [inResult('We cut the build from 30 minutes to 10 minutes. That is a 90% reduction.'), '90%'],
    [inResult('Costs fell by 20%, from 1,000 euros to 500 euros a month.'), '1,000 euros to 500 euros'],
    [inResult('Latency dropped from 1.2 s to 300 ms, so it was 10x faster.'), '10x'],
    [inResult('Support tickets dropped by 120% in a month.'), '120%'],
    [inResult('There was a 150% reduction in memory use.'), '150%'],
    [inResult('The queue shrank from 10,000 to 1,000 messages (50%).'), '50%'],
    [inResult('It went from 2 hours to 30 minutes, twice as fast.'), 'twice'],
    [inResult('The export now uses 200% less memory.'), '200%'],
    [inResult('The error count halved, from 900 to 100.'), '900 to 100'],
    [inResult('A 30% faster build, from 20 minutes to 5 minutes.'), '20 minutes to 5 minutes'],
    [inResult('Sign-ups went from 200 to 300, an 80% increase.'), '80%'],
    [inResult('Deploy time: 45 min -> 15 min (33% less).'), '33%'],
  ]);

  itIsSilent(
    RULE,
    { framework: 'star' },
    [
      'The page went from 4 s to 1 s, a 75% improvement.',
      'The page went from 4 s to 1 s, which is 300% faster.',
      'The page went from 4 s to under 2 s, an 80% reduction.',
      'Latency fell from 1.2 s to 300 ms, four times faster.',
      'Timeouts fell from 4% to 0.2% of requests, a 95% drop.',
      'Timeouts went from 4% to 2%, a 20% drop.',
      'We went from 20 to 40 users and revenue grew by 10%.',
      'The time fell from 20 s to 2 s, and 50% of users noticed.',
      'From 2019 to 2021 costs fell by 30%.',
      'We moved from Python 2 to 3 and cut the memory by 40%.',
      'Traffic grew by 150% after the launch.',
      'Speed improved by 200%.',
      'It dropped from 3 days to 2, about 30% less.',
      'We moved from 4 servers to 2, with 99.9% uptime.',
      'The build went from about 20 minutes to about 6, a 75% cut.',
      'Sign-ups went from 200 to 300, a 50% increase.',
      'Queries dropped from 120 to 3 per page, roughly 97% fewer.',
      'The median went from 900 ms to 200 ms; the error rate fell by 10%.',
      'We doubled throughput from 500 to 1,000 requests per second.',
      'It went from 40 minutes to 4, more than 80% faster.',
      'The team grew from 3 to 7 people and we delivered 2x more features.',
    ].map(inResult),
  );

  itFires(RULE, { framework: 'star' }, [
    [
      '## Situation\n\nOur build took about 25 minutes.\n\n## Result\n\nThe build time dropped from 45 minutes to 10.',
      '45 minutes',
    ],
  ]);

  itIsSilent(RULE, { framework: 'star' }, [
    '## Situation\n\nThe nightly import took 40 minutes.\n\n## Result\n\nIt went from 40 minutes to 12 minutes.',
    '## Situation\n\nI had been there for two years and the nightly import was slow.\n\n## Result\n\nIt went from 40 minutes to 12 minutes.',
    '## Situation\n\nThe nightly import took 40 minutes.\n\n## Result\n\nTest runs went from 90 minutes to 12 minutes.',
    '## Situation\n\nThe nightly import took 40 minutes.\n\n## Result\n\nIt went from 2,400 s to 12 minutes.',
    '## Situation\n\nWe had a deadline of two weeks.\n\n## Result\n\nIt went from 90 minutes to 12 minutes.',
  ]);

  const options = { framework: 'star', rule: RULE };

  it('quotes both figures and the sum', () => {
    const [finding] = checkText(inResult('It went from 4 s to 1 s, a 50% improvement.'), options);
    assert.equal(finding!.severity, 'warning');
    assert.equal(
      finding!.says,
      '4 s to 1 s is a 75% change, but the text says 50%. Which one is right? Interviewers do this sum in their heads.',
    );
  });

  it('points from the result to the figure in the set-up', () => {
    const text = '## Situation\n\nThe build took 25 minutes.\n\n## Result\n\nIt went from 45 minutes to 10.\n';
    const file = toFile(text, options);
    const [finding] = checkText(text, options);
    assert.match(finding!.says, /^The story begins at 25 minutes, but this pair starts from 45 minutes\./);
    assert.deepEqual(
      finding!.related.map(({ start, end }) => file.slice(start, end)),
      ['25 minutes'],
    );
  });

  it('writes the computed figure', () => {
    const fixed = (text: string) => fixFirst(RULE, inResult(text), options);
    assert.equal(
      fixed('It went from 4 s to 1 s, a 50% improvement.'),
      inResult('It went from 4 s to 1 s, a 75% improvement.'),
    );
    assert.equal(
      fixed('Costs fell by 20%, from 1,000 euros to 500 euros.'),
      inResult('Costs fell by 50%, from 1,000 euros to 500 euros.'),
    );
    assert.equal(fixed('It went from 60 s to 15 s, 10x faster.'), inResult('It went from 60 s to 15 s, 4x faster.'));
    assert.equal(
      fixed('It went from 4 s to 1 s, 50 per cent less.'),
      inResult('It went from 4 s to 1 s, 75 per cent less.'),
    );
  });

  itIsSilent(RULE, options, [
    inResult('It went from 20 s to 2 s, a 50% reduction in memory use came on top.'),
    inResult('It went from 20 s to 2 s, with 50% less memory.'),
    '## Notes\n\nIt went from 20 s to 2 s, a 50% reduction.\n',
    '## Challenge\n\nA swap took 30 minutes.\n\n## Result\n\nCalls went from 110 a day to 25 a day.\n',
  ]);
});
