import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type CheckOptions, checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';

const words = (count: number) =>
  Array.from({ length: count }, (_, n) => `w${String.fromCharCode(97 + (n % 26))}`).join(' ');
const severities = (text: string, options: CheckOptions) => checkText(text, options).map(finding => finding.severity);
const answer = (count: number) => `# A title\n\n## Action\n\n${words(count)}\n`;

describe('answer-too-long', () => {
  const rule = 'answer-too-long';
  const star = { framework: 'star', rule };

  it('uses the limits of the framework', () => {
    assert.deepEqual(severities(answer(300), star), []);
    assert.deepEqual(severities(answer(301), star), ['information']);
    assert.deepEqual(severities(answer(375), star), ['information']);
    assert.deepEqual(severities(answer(376), star), ['warning']);
    assert.deepEqual(severities(answer(226), { framework: 'explain', rule }), ['information']);
    assert.deepEqual(severities(answer(450), { framework: 'design', rule }), []);
    assert.deepEqual(severities(answer(601), { framework: 'design', rule }), ['warning']);
    assert.deepEqual(severities(answer(338), { framework: 'carl', rule }), ['information']);
  });

  it('uses the pace of the user', () => {
    assert.deepEqual(severities(answer(301), { ...star, settings: { wordsPerMinute: 180 } }), []);
    assert.deepEqual(severities(answer(230), { ...star, settings: { wordsPerMinute: 110 } }), ['information']);
  });

  it('counts what is said: no code, quotes, comments, headings or notes', () => {
    const silent = `\n\`\`\`\n${words(300)}\n\`\`\`\n\n> ${words(300)}\n\n<!-- ${words(300)} -->\n\n## Notes\n\n${words(300)}\n`;
    assert.deepEqual(severities(answer(300) + silent, star), []);
    assert.deepEqual(severities(`${answer(299)}\n## Ideas of mine\n\nTwo more.\n`, star), []);
    assert.deepEqual(severities(`${answer(299)}\n## Story\n\nTwo more.\n`, star), ['information']);
  });

  it('counts hyphenated words, code spans and links as people say them', () => {
    const spoken = 'well-known `a b c` [the page](https://example.com/a/b/c)';
    assert.deepEqual(severities(`## Action\n\n${words(296)} ${spoken}`, star), []);
    assert.deepEqual(severities(`## Action\n\n${words(297)} ${spoken}`, star), ['information']);
  });

  it('stands on the title and names the first section to trim', () => {
    const [finding] = checkText(answer(301), star);
    assert.equal(finding!.text, '# A title');
    assert.equal(
      finding!.says,
      'About 120 s to say aloud at 150 words a minute; aim for 45 to 120 s. Recorded interviews often stop at 2 minutes. Trim Situation first.',
    );
  });

  it('leaves whiteboard sessions and answers without a framework alone', () => {
    assert.deepEqual(severities(answer(900), { framework: 'design', mode: 'whiteboard', rule }), []);
    assert.deepEqual(severities(words(900), { rule }), []);
  });
});

describe('answer-too-short', () => {
  const rule = 'answer-too-short';
  const star = { framework: 'star', rule };

  it('uses the limits of the framework', () => {
    assert.deepEqual(severities(answer(113), star), []);
    assert.deepEqual(severities(answer(112), star), ['information']);
    assert.deepEqual(severities(answer(75), star), ['information']);
    assert.deepEqual(severities(answer(74), star), ['warning']);
    assert.deepEqual(severities(`## Definition\n\n${words(74)}`, { framework: 'explain', rule }), ['information']);
    assert.deepEqual(severities(`## Definition\n\n${words(75)}`, { framework: 'explain', rule }), []);
  });

  it('waits for 15 words, or for the status', () => {
    assert.deepEqual(severities(answer(14), star), []);
    assert.deepEqual(severities(answer(15), star), ['warning']);
    assert.deepEqual(severities(answer(14), { ...star, status: 'ready' }), ['warning']);
  });

  it('asks for no further step while a section is still empty', () => {
    const says = (text: string) => checkText(text, star)[0]!.says;
    assert.match(says(`${answer(20)}\n## Result\n\n${words(3)}\n`), /room for one more concrete step/);
    assert.equal(says(`${answer(20)}\n## Result\n`), 'About 8 s of speech so far; 45 to 120 s is usual.');
  });

  it('waits for a finished section', () => {
    assert.deepEqual(severities(`${words(40)}\n\n## Situation\n\n## Task\n`, star), []);
    assert.deepEqual(severities(words(40), star), []);
  });

  it('is silent for answers that are short on purpose', () => {
    for (const mode of ['flashcard', 'flash-card', 'one-liner', 'elevator']) {
      assert.deepEqual(severities(answer(40), { ...star, mode }), []);
    }
    const asked = (question: string) =>
      severities(`---\nquestion: q\n---\n## Definition\n\n${words(40)}`, {
        rule,
        findQuestion: () => makeQuestion('q', { question, framework: 'explain' }),
      });
    assert.deepEqual(asked('Is HTTP stateless?'), []);
    assert.deepEqual(asked('Does TCP guarantee order?'), []);
    assert.deepEqual(asked('Can you explain TCP?').length, 1);
    assert.deepEqual(asked('Is TCP or UDP better, and why?').length, 1);
  });

  it('names the section with the most room outside stories', () => {
    const [finding] = checkText(`## Definition\n\n${words(40)}`, { framework: 'explain', rule });
    assert.match(finding!.says, /^About 16 s of speech; 30 to 90 s is usual\. There is room for more in How it works/);
  });
});
