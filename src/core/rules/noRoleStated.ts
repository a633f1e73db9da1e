import type { Answer, Section } from '../drafts/answer';
import { message } from '../text/message';
import { wordSet } from '../text/vocabulary';
import type { Rule, RuleDocs } from './rule';
import { isAnyIn, isOnlyQuestions, proseSpan } from './support/answer/prose';
import { isBlankIn } from './support/claims/evidence';
import { isPronounI } from './support/grammar/clauses';
import { opensWithPast } from './support/grammar/openings';

const LEAST_WORDS = 4;
const FIRST_PERSON = wordSet("i'm i've i'd i'll my me mine myself im ive");
/** Openings of notes that say whose task it was without "I". */
const ROLE_OPENERS = wordSet('responsible tasked asked assigned appointed accountable charged hired chosen');
const FIRST_PERSON_LABEL = /(?:^|[^\p{L}])(?:my|i)(?![\p{L}])/iu;

export const docs: RuleDocs = {
  summary: 'The Task does not say that it was yours.',
  meaning:
    'A goal alone leaves open whether you owned it, helped or watched. The rule looks for "I", "my" or "me" in the Task (or in the Situation and Task told together). Notes that open with "Responsible for", "Asked to" or a past verb, and a heading such as "My role", say it too.',
  bad: '## Task\n\nThe goal was to halve the load time of the search page.',
  good: '## Task\n\nI owned the search page, and my goal was to halve its load time.',
  ignoreWhen: 'Your part is clear from the sentence before the Task.',
  sources: ['University of Washington, STAR method of interviewing', 'Leiden University, STARR method'],
};

/** A Task that does not say whose it was. One finding per answer, on the text of the section. */
export const noRoleStated: Rule = {
  id: 'no-role-stated',
  severity: 'information',
  defaultOn: true,
  frameworks: ['star', 'star-l'],
  language: 'en',
  check(answer, _settings, report) {
    const tasks = answer.sectionsOf('task');
    const first = tasks.find(section => section.wordCount >= LEAST_WORDS);
    if (!first || tasks.some(section => statesRole(answer, section))) return;
    report({
      span: proseSpan(answer, first),
      message: message('Whose task was it? One clause such as "I owned ..." or "my goal was ..." is enough.'),
    });
  },
  fixes(_answer, { span: { start } }) {
    const edits = [{ start, end: start, text: 'I was responsible for this: ' }];
    return [{ title: message('Insert "I was responsible for"'), edits }];
  },
};

function statesRole(answer: Answer, section: Section): boolean {
  const { firstWord, endWord, firstSentence, endSentence, opening } = section;
  if (isAnyIn(answer, FIRST_PERSON, firstWord, endWord - 1) || FIRST_PERSON_LABEL.test(opening.label)) return true;
  for (let i = firstWord; i < endWord; i++) if (isPronounI(answer, i)) return true;
  for (let s = firstSentence; s < endSentence; s++) {
    const { first } = answer.sentences[s]!;
    if (ROLE_OPENERS.has(answer.words.id[first]!) || opensWithPast(answer, s)) return true;
  }
  return isBlankIn(answer, section) || isOnlyQuestions(answer, section);
}
