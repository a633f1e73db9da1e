import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'self-description';
const STAR = { framework: 'star' };
const action = (text: string) => `## Action\n\n${text}\n`;

describe(RULE, () => {
  itFires(RULE, STAR, [
    [action('I am extremely detail-oriented.'), 'I am extremely detail-oriented'],
    [action('I am a natural leader.'), 'I am a natural leader'],
    [action('I’m a real team player, and it showed.'), 'I’m a real team player'],
    [action('I am an organised and reliable person.'), 'I am an organised'],
    [action('I see myself as a good listener.'), 'I see myself as a good listener'],
    [action('I would describe myself as very resilient.'), 'I would describe myself as very resilient'],
    [action('I have always been a hard worker.'), 'I have always been a hard worker'],
    [action('I’ve always been passionate about data.'), 'I’ve always been passionate'],
    [action('Because I am a perfectionist, I checked it twice.'), 'I am a perfectionist'],
    [action('I think I am a good communicator.'), 'I am a good communicator'],
    [action('I’d say I’m quite a fast learner.'), 'I’m quite a fast learner'],
    [action('I am someone who never gives up.'), 'I am someone who'],
    [action('I’m the kind of person who likes order.'), 'I’m the kind of person who'],
    [action('As a self-motivated person, I took the course.'), 'As a self-motivated person'],
    [action('I am a social and funny person.'), 'I am a social and funny person'],
    [action('I am a calm and friendly person.'), 'I am a calm'],
    [action('As a natural problem solver, I found the cause.'), 'As a natural problem solver'],
    [action('I am a strong leader. I am good at planning.'), 'I am a strong leader', 'I am good at'],
    [action('I have excellent communication skills.'), 'I have excellent communication skills'],
    [action('I am results-driven and self-motivated.'), 'I am results-driven'],
    ['## Result\n\nThe client was happy. I am flexible and patient.\n', 'I am flexible'],
    ['I am a self-starter.', 'I am a self-starter'],
  ]);

  itIsSilent(
    RULE,
    STAR,
    [
      'I am a senior developer, so I took the hard part.',
      'I am a leader of two teams.',
      'I am the team lead and the contact person for sales.',
      'My manager said I am very reliable.',
      'The client told me that I am a good listener.',
      'I am confident that the fix holds.',
      'I am committed to the second release.',
      'I was motivated by the feedback.',
      'She is a quick learner and a real team player.',
      'I am not a natural leader, so I asked for help.',
      'I am more organised than before.',
      '"I am a perfectionist," he said.',
      'I am independent of that team. I am curious about the cause.',
      'I am responsible for the billing service.',
      'I organised a call and I was patient.',
      'We are a creative agency. I wrote creative copy.',
      'The process is well organised. I found a passionate speaker.',
      'Am I a perfectionist?',
      'I am an independent consultant.',
      'I am a motivated-donor coordinator.',
    ].map(action),
  );
  itIsSilent(RULE, STAR, [
    `# What are your greatest strengths?\n\n${action('I am very organised.')}`,
    `# How would your colleagues describe you?\n\n${action('I am very organised.')}`,
    '## Notes\n\nI am a team player.\n',
  ]);
  itIsSilent(RULE, { framework: 'motivation' }, ['I am passionate about maps.']);

  it('deletes the sentence', () => {
    assert.equal(
      fixFirst(RULE, action('I called him. I am a team player. I asked why.'), STAR),
      action('I called him. I asked why.'),
    );
    assert.equal(fixFirst(RULE, action('I called him. I am a team player.'), STAR), action('I called him.'));
    assert.equal(
      fixFirst(RULE, action('- I called him.\n- I am a team player.\n- I asked why.'), STAR),
      action('- I called him.\n- I asked why.'),
    );
  });

  it('keeps a sentence that its section needs', () => {
    for (const text of [
      'I am a team player.',
      'We built it in May. I am a team player.',
      'I called. I am a team player on all 7 days.',
    ]) {
      assert.deepEqual(checkText(action(text), { ...STAR, rule: RULE })[0]!.fixes(), [], text);
    }
  });

  it('says which phrase', () => {
    const [found] = checkText(action('I am a\nteam player.'), { ...STAR, rule: RULE });
    assert.match(found!.says, /^"I am a team player" tells/);
    assert.equal(found!.severity, 'information');
  });
});
