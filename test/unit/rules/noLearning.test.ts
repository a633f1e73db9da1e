import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { type Fires, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-learning';
const STAR = { framework: 'star' };
const STORY =
  '## Situation\n\nOur import ran every night.\n\n## Task\n\nI had to move it to the new server.\n\n## Action\n\nI copied the job and forgot the time zone.\n\n## Result\n\nOrders came in one hour late for two days, and I corrected them by hand.';
const told = (title: string, end = '') => `# ${title}\n\n${STORY}${end}\n`;

describe(RULE, () => {
  itFires(
    RULE,
    STAR,
    [
      'Tell me about a time you failed',
      'Describe a failure at work.',
      'What was your biggest mistake?',
      'What is your greatest weakness? Give an example.',
      'Tell me about a conflict in your team.',
      'Tell me about a time you disagreed with your manager.',
      'How did you deal with harsh criticism?',
      'Tell me about a time you received negative feedback.',
      'When did you miss a deadline?',
      'Tell me about a goal you did not reach, or a time you could not meet your target',
      'Describe a project that went wrong.',
      'Tell me about a setback',
      'Describe a difficult colleague',
      'When did you let your team down?',
      'Tell me about a decision you regret',
    ].map(title => [told(title), `# ${title}`] satisfies Fires),
  );
  itFires(RULE, { framework: 'par' }, [
    [`# My mistake\n\n## Problem\n\n${STORY.replace(/## \w+\n\n/g, '')}\n`, '# My mistake'],
  ]);

  itIsSilent(RULE, STAR, [
    told('Tell me about a success'),
    told('How do you handle failures in a distributed system?'),
    told('How did you solve a merge conflict?'),
    told('Tell me about a flaky test failure, or failing tests'),
    told('Describe a mistake', '\n\nI learnt to check the zone.'),
    told('Describe a mistake', ' That was a hard lesson.'),
    told('Describe a mistake', ' Since then I check the zone.'),
    told('Describe a mistake', ' I now check the zone.'),
    told('Describe a mistake', ' Next time I would ask.'),
    told('Describe a mistake', ' In hindsight it was easy to see.'),
    told('Describe a mistake', ' It made me more careful.'),
    told('Describe a mistake', ' I realised that a list was missing.'),
    told('Describe a mistake', ' We added a checklist the same week.'),
    told('Describe a mistake', '\n\n## Lessons learned\n\nCheck the zone.'),
    told('Describe a mistake', ' I should have asked.'),
    '# Describe a mistake\n\n## Situation\n\nI dropped a table.\n',
  ]);
  itIsSilent(RULE, { framework: 'star-l' }, [told('Describe a mistake')]);
  itIsSilent(RULE, { framework: 'carl' }, [told('Describe a mistake')]);

  it('offers the beginning of a sentence, which is enough', () => {
    const text = told('Describe a mistake');
    const [found] = checkText(text, { ...STAR, rule: RULE });
    const snippet = found!.fixes()[0]!.snippet!;
    const file = `---\nframework: star\n---\n${text}`;
    const after = file.slice(0, snippet.start) + snippet.text.replace(/\$\{1:(.*?)\}/, '$1') + file.slice(snippet.end);
    assert.match(after, /by hand\. Since then I what you do differently now\.\n$/);
    assert.equal(checkText(after.slice('---\nframework: star\n---\n'.length), { ...STAR, rule: RULE }).length, 0);
  });
});
