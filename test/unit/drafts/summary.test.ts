import { strict as assert } from 'node:assert';
import { DraftAnalyzer } from '../../../src/core/drafts/analyzer';
import { summarizeAnswers } from '../../../src/core/drafts/summary';

function summarize(text: string) {
  return summarizeAnswers(new DraftAnalyzer().analyze(text));
}

describe('the summary of a draft', () => {
  it('counts words, seconds and findings, hints left out', () => {
    const [own, ...others] = summarize(
      '---\nquestion: a\nstatus: ready\nframework: star\n---\n## Action\n\nUm, I did did it. TODO: more.\n',
    );
    assert.deepEqual(others, []);
    const { findings, ...rest } = own!;
    assert.deepEqual(rest, { question: 'a', status: 'ready', words: 7, seconds: 3 });
    const analysis = new DraftAnalyzer().analyze('---\nquestion: a\n---\nUm, I did did it.\n');
    assert.deepEqual(
      analysis.findings.map(({ rule, severity }) => [rule, severity]),
      [
        ['filler', 'hint'],
        ['repeated-word', 'warning'],
      ],
    );
    assert.equal(summarizeAnswers(analysis)[0]!.findings, 1);
    assert.ok(findings > 1);
  });

  it('has each answer that names a question, the first where one comes twice', () => {
    const answer = (id: string, text: string) => `# ${id}\n<!-- question: ${id} -->\n\n${text}\n\n`;
    const found = summarize(`${answer('a', 'One two three.')}${answer('b', 'One.')}${answer('a', 'One two.')}`);
    assert.deepEqual(
      found.map(({ question, words }) => [question, words]),
      [
        ['a', 3],
        ['b', 1],
      ],
    );
    assert.deepEqual(summarize('# A title\n\nSome text.\n'), []);
  });
});
