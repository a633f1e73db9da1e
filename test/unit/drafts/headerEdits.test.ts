import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseDraft } from '../../../src/core/drafts/draft';
import { setStatusEdits } from '../../../src/core/drafts/headerEdits';
import { applyEdits } from '../../../src/core/text/span';

function setStatus(text: string, status: 'draft' | 'ready'): string | undefined {
  const edits = setStatusEdits(text, status);
  return edits && applyEdits(text, edits);
}

describe('status in the front matter', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    [
      'replaces the value',
      '---\nquestion: a\nstatus: draft\n---\n# A\n',
      '---\nquestion: a\nstatus: ready\n---\n# A\n',
    ],
    [
      'keeps comments and order',
      '---\n# mine\nstatus: draft # so far\nquestion: a # one\n---\nText',
      '---\n# mine\nstatus: ready # so far\nquestion: a # one\n---\nText',
    ],
    ['keeps CRLF', '---\r\nstatus: draft\r\n---\r\nText', '---\r\nstatus: ready\r\n---\r\nText'],
    [
      'adds the key with the CRLF of the file',
      '---\r\nquestion: a\r\n---\r\n',
      '---\r\nquestion: a\r\nstatus: ready\r\n---\r\n',
    ],
    ['keeps a BOM', '\ufeff---\nquestion: a\n---\n', '\ufeff---\nquestion: a\nstatus: ready\n---\n'],
    ['adds front matter after a BOM', '\ufeff# A\n', '\ufeff---\nstatus: ready\n---\n\n# A\n'],
    ['adds front matter', '# A\n', '---\nstatus: ready\n---\n\n# A\n'],
    ['fills an empty block', '---\n---\n# A\n', '---\nstatus: ready\n---\n# A\n'],
    ['fills a block that holds a comment only', '---\n# later\n---\n', '---\n# later\nstatus: ready\n---\n'],
    ['fills an empty value', '---\nstatus:\nquestion: a\n---\n', '---\nstatus: ready\nquestion: a\n---\n'],
    ['fills an empty value before a comment', '---\nstatus: # soon\n---\n', '---\nstatus: ready # soon\n---\n'],
    ['replaces a quoted value', '---\n"status": \'draft\'\n---\n', '---\n"status": ready\n---\n'],
    ['adds to an empty flow map', '---\n{}\n---\n', '---\n{status: ready}\n---\n'],
    ['adds to a flow map', '---\n{ question: a }\n---\n', '---\n{ question: a , status: ready}\n---\n'],
    ['replaces in a flow map', '---\n{status: draft, question: a}\n---\n', '---\n{status: ready, question: a}\n---\n'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(setStatus(before, 'ready'), after));
  }

  it('edits nothing when the status is there', () => {
    assert.deepEqual(setStatusEdits('---\nstatus: ready\n---\n', 'ready'), []);
  });

  for (const broken of [
    '---\nquestion: a\n',
    '---js\nx\n---\n',
    '---\na: [\n---\n',
    '---\n- list\n---\n',
    '---\nstatus: |\n  draft\n---\n',
  ]) {
    it(`leaves ${JSON.stringify(broken)} to the user`, () => assert.equal(setStatusEdits(broken, 'ready'), undefined));
  }

  it('changes nothing but the status, for any keys and bodies', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.oneof(fc.stringMatching(/^[a-z][a-z ]{0,10}[a-z]$/), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { maxKeys: 5 }),
        fc.string(),
        fc.constantFrom('\n', '\r\n'),
        (map, body, eol) => {
          const lines = Object.entries(map).map(([name, one]) => `${name}: ${one}${eol}`);
          const text = `---${eol}${lines.join('')}---${eol}${body}`;
          const after = setStatus(text, 'ready')!;
          const { header, frontMatter } = parseDraft(after);
          assert.equal(header.status, 'ready');
          assert.equal(after.slice(frontMatter.bodyStart), body);
          for (const name of Object.keys(map)) {
            if (name !== 'status') assert.deepEqual(frontMatter.data[name], parseDraft(text).frontMatter.data[name]);
          }
        },
      ),
    );
  });
});
