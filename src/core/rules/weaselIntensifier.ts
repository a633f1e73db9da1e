import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { wordSet, wordText } from '../text/vocabulary';
import { watchWords } from './engine/scan';
import type { Rule, RuleDocs } from './rule';
import { isAnswerWord } from './support/answer/scope';

const INTENSIFIERS = new Set(
  'very really extremely incredibly highly truly totally absolutely super amazingly remarkably hugely deeply'.split(
    ' ',
  ),
);
const INTENSIFIER_WORDS = watchWords(text => INTENSIFIERS.has(text));
/** After an intensifier these make a term: "highly available", "very large". */
const TERMS = wordSet('available scalable concurrent normalised normalized coupled cohesive nested');

const MANY = 3;
const SHARE = 0.02;

export const docs: RuleDocs = {
  summary: 'Many words such as "very" carry no fact.',
  meaning:
    'One "very" harms nobody. From three intensifiers that make up 2% of the words the answer sounds as if it had to be pushed; a figure or a fact carries more.',
  bad: 'It was a very hard and extremely urgent task, so I worked really fast.',
  good: 'We had two days before the audit, so I worked on the login first.',
  ignoreWhen: 'You speak like that and like it: the rule is off unless you switch it on.',
  sources: ['Research on powerless language (Hosman 1989), which speaks against flagging single words'],
};

/** Many intensifiers in one answer. Off by default. */
export const weaselIntensifier: Rule = {
  id: 'weasel-intensifier',
  severity: 'hint',
  defaultOn: false,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    const { id, flags, count } = answer.words;
    const found: number[] = [];
    for (const i of answer.watched(INTENSIFIER_WORDS)) {
      if ((flags[i]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, i)) continue;
      if (!(i + 1 < count && TERMS.has(id[i + 1]!))) found.push(i);
    }
    if (found.length < MANY || found.length < SHARE * answer.wordCount) return;
    const names = [...new Set(found.map(i => wordText(id[i]!)))].join(', ');
    report({
      span: answer.wordSpan(found[0]!, found[0]!),
      message: message(
        '{0} intensifiers ({1}). Facts carry more weight than "{2}".',
        found.length,
        names,
        wordText(id[found[0]!]!),
      ),
      related: found.slice(1).map(i => answer.wordSpan(i, i)),
    });
  },
};
