import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import type { TextEdit } from '../text/span';
import type { Rule, RuleDocs } from './rule';
import { asksForTraits } from './support/answer/askedQuestion';
import { phraseOf } from './support/answer/prose';
import { isAnswerWord } from './support/answer/scope';
import { findTraitClaims } from './support/claims/traitClaims';
import { readSubjects } from './support/grammar/clauses';

/** A section with fewer words than this would be empty. */
const LEAST_LEFT = 3;

export const docs: RuleDocs = {
  summary: 'A sentence claims a trait instead of showing it.',
  meaning:
    'Anybody can say "I am a team player"; the steps of your story are what makes it believable. The rule looks for "I am", "I consider myself" and the like before a trait such as motivated, proactive, perfectionist or quick learner. Job titles, what others said about you, and questions that ask for your strengths are left alone.',
  bad: 'I am a very organised person, so the move went well.',
  good: 'I listed all 40 servers with owner and date, and crossed each one off after its test.',
  ignoreWhen: 'The question asks what kind of person you are.',
  sources: ['Bangerter, Corvalan and Cavin, 2014: in 62 real interviews self-descriptions went with fewer offers'],
};

/** "I am a proactive person" in a story. One finding per sentence. */
export const selfDescription: Rule = {
  id: 'self-description',
  severity: 'information',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    if (asksForTraits(answer)) return;
    for (const { first, last, sentence } of answer.derive(findTraitClaims)) {
      if (!isAnswerWord(answer, first)) continue;
      report({
        span: answer.wordSpan(first, last),
        message: message(
          '"{0}" tells; the story shows. In a study of 62 real interviews self-descriptions lowered hiring recommendations. Cut it or back it with the step that proves it.',
          phraseOf(answer, first, last),
        ),
        data: sentence,
      });
    }
  },
  fixes(answer, finding) {
    const sentence = Number(finding.data);
    if (!isSpare(answer, sentence)) return [];
    return [{ title: message('Delete the sentence'), edits: [deleteSentence(answer, sentence)] }];
  },
};

/** Whether its section can do without a sentence: enough words stay, no figure goes, and another "I" stays. */
function isSpare(answer: Answer, index: number): boolean {
  const { first, last } = answer.sentences[index]!;
  const section = answer.sectionAt(first);
  if (!section) return true;
  if (section.wordCount - (last - first + 1) < LEAST_LEFT) return false;
  for (let i = first; i <= last; i++) if ((answer.words.flags[i]! & WordFlag.digit) !== 0) return false;
  return answer
    .derive(readSubjects)
    .some(
      ({ kind, first: i, sentence }) =>
        kind === 'i' && sentence !== index && i >= section.firstWord && i < section.endWord,
    );
}

/** Removes a sentence with the blanks around it, or its whole list item or paragraph when nothing else stands there. */
function deleteSentence({ text, sentences, blocks }: Answer, index: number): TextEdit {
  const { start, end, block } = sentences[index]!;
  const { lines, kind } = blocks[block]!;
  const last = lines[lines.length - 1]!.end;
  const isFirst = sentences[index - 1]?.block !== block;
  const isLast = sentences[index + 1]?.block !== block;
  if (isFirst && isLast && kind === 'list-item' && text.slice(lines[0]!.start, start).trim() === '') {
    const from = text.lastIndexOf('\n', blocks[block]!.start - 1) + 1;
    const to = text.indexOf('\n', last - 1);
    return { start: from, end: to < 0 ? text.length : to + 1, text: '' };
  }
  const after = /^[ \t]*/.exec(text.slice(end, last))![0].length;
  const before = isLast ? /(?<![ \t])[ \t]*$/.exec(text.slice(lines[0]!.start, start))![0].length : 0;
  return { start: start - before, end: end + after, text: '' };
}
