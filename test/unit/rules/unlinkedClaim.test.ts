import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'unlinked-claim';
const STAR = { framework: 'star' };
const tell = (situation: string, task: string, action: string) => (result: string) =>
  `## Situation\n\n${situation}\n\n## Task\n\n${task}\n\n## Action\n\n${action}\n\n## Result\n\n${result}\n`;
const backup = tell(
  'The nightly backup job failed every week.',
  'I was asked to make it stable.',
  'I traced the memory use and split the job into smaller batches.',
);
const mentor = tell(
  'A new colleague was lost in our code base.',
  'My task was to mentor her.',
  'I paired with her twice a week and wrote a guide.',
);
const app = tell(
  'Our mobile app had bad ratings.',
  'I owned the start screen.',
  'I profiled the start and removed two blocking calls.',
);
const scope = tell(
  'The client kept changing the scope.',
  'I had to keep the project on track.',
  'I introduced a weekly call and a written change list.',
);

const ELSEWHERE = [
  'Company profits rose 10% in spring.',
  'Office rent sank by 400 euros a month.',
  'Parking spaces grew by twelve percent in April.',
  'Overall happiness reached eight of ten points.',
  'Energy use dropped 30% in winter.',
];

describe(RULE, () => {
  for (const story of [backup, mentor, app])
    itFires(
      RULE,
      STAR,
      ELSEWHERE.map(result => [story(result), 'Result']),
    );

  itIsSilent(RULE, STAR, [
    backup('Failures have not come back for six months.'),
    backup('Company profits rose 10% after the release.'),
    backup('Thanks to that, profits rose 10% in spring.'),
    backup('The new job runs in eleven minutes every night.'),
    backup('Company profits rose.'),
    backup('What changed, from what to what, and how do you know?'),
    mentor('She reviewed her first pull request in March.'),
    mentor('Two more juniors asked for the same in spring.'),
    app('Stars in the store rose from 3.1 to 4.4, since people no longer wait.'),
    app('Loading took 800 ms instead of three seconds in May.'),
    scope('Project end came two days early in December.'),
    scope('Both customers renewed for another year in May.'),
    '## Result\n\nCompany profits rose 10% in spring.\n',
  ]);
});
