import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { addPointLine, insertSection, startFollowUp } from '../../../src/core/reference/draftEdits';
import type { DraftEdit } from '../../../src/core/reference/reference';
import { applyEdits } from '../../../src/core/text/span';
import { analyzeDraft, parseSample } from './sampleQuestion';

const question = parseSample();

/** The body of a draft after an edit, with `|` at the cursor. */
function edited(text: string, result: DraftEdit | undefined): string {
  assert.ok(result);
  const whole = result.edit ? applyEdits(text, [result.edit]) : text;
  const marked = `${whole.slice(0, result.cursor)}|${whole.slice(result.cursor)}`;
  return marked.slice(marked.indexOf('# Q'));
}

const BODY = '# Q\n\n## Situation\n\nSlow.\n\n## Result\n\nFast.\n';

describe('insertSection', () => {
  it('inserts a section where it belongs and writes on below its prompt', () => {
    const { text, answer } = analyzeDraft(BODY, question);
    const body = edited(text, insertSection(text, answer, 'task'));
    assert.match(body, /^# Q\n\n## Situation\n\nSlow\.\n\n## Task\n\n<!-- [^>]+ -->\n\|\n## Result\n\nFast\.\n$/);
  });

  it('keeps the line ends of the file', () => {
    const { text, answer } = analyzeDraft(BODY.replaceAll('\n', '\r\n'), question);
    const body = edited(text, insertSection(text, answer, 'task'));
    assert.match(body, /## Task\r\n\r\n<!-- [^>]+ -->\r\n\|\r\n## Result/);
  });

  it('goes to a section that is there already', () => {
    const { text, answer } = analyzeDraft(BODY, question);
    assert.match(edited(text, insertSection(text, answer, 'situation')), /Slow\.\|\n/);
  });

  it('refuses a section of another framework', () => {
    const { text, answer } = analyzeDraft(BODY, question);
    assert.equal(insertSection(text, answer, 'zebra'), undefined);
  });
});

describe('addPointLine', () => {
  const add = (body: string, section: string | undefined, point = 'Says when') => {
    const { text, answer } = analyzeDraft(body, question);
    return edited(text, addPointLine(text, answer, point, section, text.indexOf('Slow')));
  };

  it('asks for the point at the end of its section', () => {
    assert.equal(add(BODY, 'result'), '# Q\n\n## Situation\n\nSlow.\n\n## Result\n\nFast.\n\n<!-- Says when -->\n|\n');
  });

  it('stays inside a section that another one follows', () => {
    assert.equal(
      add(BODY, 'situation'),
      '# Q\n\n## Situation\n\nSlow.\n\n<!-- Says when -->\n|\n\n## Result\n\nFast.\n',
    );
  });

  it('makes the section when it is missing', () => {
    assert.match(add(BODY, 'task'), /## Task\n\n<!-- [^>]+ -->\n<!-- Says when -->\n\|\n## Result/);
  });

  it('takes the section at the cursor for a point that belongs nowhere', () => {
    assert.match(add(BODY, undefined), /Slow\.\n\n<!-- Says when -->\n\|/);
  });

  it('works in a draft without sections', () => {
    assert.equal(add('# Q\n', undefined), '# Q\n\n<!-- Says when -->\n|\n');
  });

  it('goes to a line that was added before', () => {
    const once = add(BODY, 'situation').replace('|', '');
    assert.equal(add(once, 'situation').replace('|', ''), once);
  });

  it('cannot be broken out of', () => {
    assert.match(add(BODY, 'result', 'x --> <script>y</script> --'), /<!-- x - scripty\/script - -->\n\|/);
  });

  it('leaves the words of the answer as they were', () => {
    const { text, answer } = analyzeDraft(BODY, question);
    const { edit } = addPointLine(text, answer, 'Says when', 'result', 0);
    const again = analyzeDraft(applyEdits(text, [edit!]).replace(/^---[\s\S]*?---\n/, ''), question);
    assert.equal(again.answer.words, answer.words);
  });
});

describe('startFollowUp', () => {
  const start = (body: string, followUp = 'Why an index?') => {
    const { text, answer } = analyzeDraft(body, question);
    return edited(text, startFollowUp(text, answer, followUp));
  };

  it("begins notes under a heading of the draft's own", () => {
    assert.equal(
      start(BODY),
      `${BODY}\n## Follow-ups\n\n- Why an index?\n  |`.replace('|', '|\n').replace('|\n\n', '|\n'),
    );
  });

  it('adds to notes that are there', () => {
    const body = start(start(BODY).replace('|', 'Because.'), 'What else was slow?');
    assert.match(body, /- Why an index\?\n {2}Because\.\n- What else was slow\?\n {2}\|/);
  });

  it('goes to a follow-up that has a note', () => {
    const once = start(BODY).replace('|', 'Because.');
    assert.match(start(once), /- Why an index\?\n\| {2}Because\./);
  });

  it('uses the level of the other headings', () => {
    assert.match(start('# Q\n\n### Situation\n\nSlow.\n'), /\n### Follow-ups\n/);
  });

  it('adds no words to the answer', () => {
    const { answer } = analyzeDraft(BODY, question);
    const again = analyzeDraft(start(BODY).replace('|', 'A note of six whole words.'), question);
    assert.equal(again.answer.words, answer.words);
  });
});
