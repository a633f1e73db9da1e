import { WordFlag } from '../markdown/words';
import { message } from '../text/message';
import { wordSet, wordText } from '../text/vocabulary';
import type { Rule } from './rule';

/** Words that stand twice in a row in good English. */
const FINE_TWICE = wordSet('had that very so no bye who ha knock blah yes really many far long');

/** The same word twice in a row, also over a line break. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  docs: {
    summary: 'A word stands twice in a row.',
    meaning:
      'A doubled word is a slip of the hand; read aloud it makes you stumble. Code, names and words that may double ("had had") are left alone.',
    bad: 'I opened the the trace.',
    good: 'I opened the trace.',
    ignoreWhen: 'You repeat a word on purpose.',
    sources: ['A standard check of every proof-reading tool'],
  },
  check(answer, _settings, report) {
    const { id, flags, count } = answer.words;
    for (let i = 1; i < count; i++) {
      if (id[i] !== id[i - 1] || FINE_TWICE.has(id[i]!)) continue;
      const skip =
        WordFlag.opaque | WordFlag.digit | WordFlag.afterPunctuation | WordFlag.joined | WordFlag.capitalised;
      if ((flags[i]! & skip) !== 0) continue;
      const span = answer.wordSpan(i - 1, i);
      report({ span, message: message('"{0}" appears twice in a row.', wordText(id[i]!)) });
    }
  },
  fixes(answer, { span }) {
    const first = /^\S+\s+/.exec(answer.text.slice(span.start, span.end));
    if (!first) return [];
    const edits = [{ start: span.start, end: span.start + first[0].length, text: '' }];
    return [{ title: message('Remove the doubled word'), preferred: true, edits }];
  },
};
