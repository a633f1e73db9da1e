import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isDraft, parseDraft } from '../../../src/core/reading';
import { editNote, findNote, NO_NOTE, type ReferenceNote } from '../../../src/core/reference/referenceNotes';
import { applyEdits } from '../../../src/core/text/span';

const PREFACE = '# Reference notes';

function set(text: string, id: string, note: ReferenceNote): string {
  const edit = editNote(text, id, note, PREFACE);
  return edit ? applyEdits(text, [edit]) : text;
}

describe('Notes on references', () => {
  it('are readable Markdown, one section for each question', () => {
    const one = set('', 'slow-page', { useful: true, text: 'The figures helped.' });
    assert.equal(one, '# Reference notes\n\n## slow-page\n\nUseful: yes\n\nThe figures helped.\n');
  });

  it('stand in the order of the alphabet, so that changes of two people merge', () => {
    const text = set(set(set('', 'b', { useful: true, text: '' }), 'c', { useful: false, text: '' }), 'a', {
      useful: undefined,
      text: 'First.',
    });
    assert.deepEqual(text.match(/^## .*/gm), ['## a', '## b', '## c']);
  });

  it('are cut where they are endless', () => {
    const text = set('', 'a', { useful: undefined, text: 'x'.repeat(10_000) });
    assert.equal(findNote(text, 'a').text, 'x'.repeat(4_000));
  });

  it('are no draft', () => {
    assert.equal(isDraft(parseDraft(set('', 'slow-page', { useful: true, text: 'I would tell it shorter.' }))), false);
  });

  it('change alone', () => {
    const text = '# Mine\n\nIntro.\n\n## a\n\nUseful: no\n\nOld.\n\n## b\n\nKept  as is.\n';
    assert.equal(set(text, 'a', { useful: true, text: 'New.' }), text.replace('no\n\nOld.', 'yes\n\nNew.'));
  });

  it('go away when they are empty', () => {
    const text = '# Mine\n\n## a\n\nUseful: no\n\n## b\n\nKept.\n';
    assert.equal(set(text, 'a', NO_NOTE), '# Mine\n\n## b\n\nKept.\n');
    assert.equal(editNote('', 'a', NO_NOTE, PREFACE), undefined);
  });

  it('need no edit when nothing changes', () => {
    assert.equal(editNote('## a\n\nUseful: yes\n\nx\n', 'a', { useful: true, text: 'x' }, PREFACE), undefined);
  });

  it('keep the line ends of the file', () => {
    const text = set('# Mine\r\n\r\n## b\r\n\r\nx\r\n', 'a', { useful: true, text: 'one\ntwo' });
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('come back as they were written, whatever they say', () => {
    const notes = fc.record(
      {
        useful: fc.constantFrom(true, false, undefined),
        text: fc
          .array(fc.constantFrom('## b', '# x', 'Useful: no', 'useful: yes', 'plain', '', '- item', '\\# y'), {
            maxLength: 6,
          })
          .map(lines => lines.join('\n').trim()),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(notes, notes, (first, second) => {
        const text = set(set('', 'a', first), 'b', second);
        assert.deepEqual(findNote(text, 'a'), first);
        assert.deepEqual(findNote(text, 'b'), second);
      }),
    );
  });
});
