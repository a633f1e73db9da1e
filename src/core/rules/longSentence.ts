import type { Answer } from '../drafts/answer';
import { countWords } from '../drafts/parseAnswer';
import { type Sentence, WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { isAnswerWord } from './support/answer/scope';

/** Nobody says more words than this in one go. */
const WARN_WORDS = 45;

export const docs: RuleDocs = {
  summary: 'A sentence is too long to say in one breath.',
  meaning:
    'What reads well can still be too long to speak: beyond 30 words listeners lose the beginning. The limit is yours to set (stardraft.longSentence.words); from 46 words on the finding is a warning. Each list item is a sentence of its own; a code span counts as one word; quotes and tables are not measured.',
  bad: 'Because the client wanted a demo on Monday and the data was not ready and the designer was ill, I wrote a small generator that made fake orders and I showed it to them the same day.',
  good: 'The client wanted a demo on Monday, and the data was not ready. I wrote a small generator that made fake orders, and showed it to them the same day.',
  ignoreWhen: 'You have said it aloud and it works.',
  sources: ['GOV.UK: 25 words are the limit of easy reading', 'Microsoft style rules for Vale: 30 words'],
};

/** A sentence that is hard to say in one breath. */
export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'any',
  check(answer, settings, report) {
    for (const sentence of answer.sentences) {
      if (sentence.last - sentence.first < settings.longSentenceWords) continue;
      const count = countWords(answer.words, sentence.first, sentence.last + 1);
      if (count <= settings.longSentenceWords || isSpared(answer, sentence, count)) continue;
      report({
        span: { start: sentence.start, end: sentence.end },
        message: message('{0} words in one breath. Split it where you would pause when speaking.', count),
        ...(count > WARN_WORDS ? { severity: 'warning' } : {}),
      });
    }
  },
};

/** Table rows, sentences that mostly quote, and text under headings that are not part of the answer. */
function isSpared(answer: Answer, { block, first, last }: Sentence, count: number): boolean {
  if (answer.blocks[block]!.kind === 'table' || !isAnswerWord(answer, first)) return true;
  let quoted = 0;
  for (let i = first; i <= last; i++) if ((answer.words.flags[i]! & WordFlag.quoted) !== 0) quoted++;
  return quoted * 2 > count;
}
