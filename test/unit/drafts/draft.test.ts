import { strict as assert } from 'node:assert';
import { isDraft, parseDraft } from '../../../src/core/drafts/draft';

const headerOf = (yaml: string) => parseDraft(`---\n${yaml}\n---\nText.\n`).header;

describe('the front matter of a draft', () => {
  it('names question, framework, status, language and mode, the last four whatever their case', () => {
    assert.deepEqual(headerOf('question: Hard-Bug\nframework: STAR\nstatus: ready\nlang: DE-at\nmode: Whiteboard'), {
      question: 'Hard-Bug',
      framework: 'star',
      status: 'ready',
      language: 'de-at',
      mode: 'whiteboard',
    });
  });

  it('has a default for what is missing, empty or no text', () => {
    const defaults = {
      ...{ question: undefined, framework: undefined, mode: undefined },
      ...{ status: 'draft', language: 'en' },
    };
    for (const yaml of [
      'a: b',
      'question: ""\nlang: ""',
      'question: 5\nframework: [star]\nstatus: done\nlang: true',
      '[',
    ]) {
      assert.deepEqual(headerOf(yaml), defaults, yaml);
    }
  });
});

describe('a Markdown file', () => {
  it('is a draft when its front matter or one of its answers names a question, or it names a framework', () => {
    for (const text of [
      '---\nquestion: a\n---\n',
      '---\nframework: nobody-knows\n---\n',
      '# One?\n\nText.\n\n# Two?\n<!-- question: b -->\n',
    ]) {
      assert.equal(isDraft(parseDraft(text)), true, text);
    }
    for (const text of ['', '# One?\n', '---\ntitle: a\n---\n', 'question: a\n', '---\nquestion: ""\n---\n']) {
      assert.equal(isDraft(parseDraft(text)), false, text);
    }
  });
});
