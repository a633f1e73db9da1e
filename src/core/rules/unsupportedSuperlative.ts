import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { type Sentence, WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet } from '../text/vocabulary';
import { phraseSet } from './engine/phrases';
import { isNumberWord } from './lexicon/numbers';
import { PAST_BE, PRESENT_BE } from './lexicon/verbs';
import type { Rule, RuleDocs } from './rule';
import { sentenceAt } from './support/answer/prose';
import { isAnswerWord } from './support/answer/scope';

const PREDICATES = phraseSet(`
  the best|fastest|greatest|smartest|strongest|cleanest|finest|quickest
  the most skilled|advanced|efficient|reliable|valuable|talented|experienced|productive|innovative|successful|effective|powerful|stable|robust|knowledgeable|capable|qualified|sophisticated
  a|the top performer
  one of the top performers
`);
const ANYWHERE = phraseSet(`
  world class
  best in class
  second to none
  unparalleled
  unrivalled|unrivaled
  unmatched
  flawless|flawlessly
  perfect|perfectly
  bug free
`);

const BECOME = wordSet("become became becomes remained remains i'm i am");
const MOST_BETWEEN_BE = wordSet(
  'by far easily probably definitely clearly now also still considered always simply truly',
);
/** After a superlative these make an everyday phrase: "the best way". */
const EVERYDAY = wordSet(
  'practice practices effort efforts case cases fit way ways time option options choice course thing idea approach i we you part of possible solution match bet place moment',
);
const NO_CLAIM = wordSet(
  "not never nothing no nobody none far isn't wasn't weren't aren't don't doesn't didn't hardly neither without less than",
);
const PERFECT = wordSet('perfect perfectly');
/** Around "perfect": everyday uses. */
const PERFECT_EVERYDAY = wordSet(
  'fine normal happy clear good valid legal reasonable possible acceptable balanced sense forward fit match storm timing time moment place world example candidate opportunity case square hash information competition pitch is was are enemy usable adequate safe ok okay useless ordinary aware capable well',
);
const MAKES = wordSet('makes make the');
const SOURCES = wordSet(
  'ranked ranking rank award awards awarded benchmark benchmarks benchmarked according named measured voted survey rated rating review reviews compared called calls said told score scored audit metric metrics',
);
const NOT_MINE = wordSet("you your you're they their he she his her");
const FIRST_PERSON = wordSet("i i'm my we our us me it it's this that");
const BY = word('by');

export const docs: RuleDocs = {
  summary: 'A superlative about your own work has nothing to back it.',
  meaning:
    'Hiring managers rank arrogance among the worst mistakes. The rule flags "is the best" and the like only as a statement about you or your work, and words such as "flawless" or "world-class" anywhere, in a sentence without a number or a source.',
  bad: 'It became the fastest service in the company.',
  good: 'At 40 ms it was the fastest of our 12 services.',
  ignoreWhen: 'Everybody in the room knows the comparison you mean.',
  sources: ['Survey of hiring managers (CareerBuilder 2012)', 'GOV.UK writing guidance'],
};

/** A superlative or an absolute about the candidate's own work, without a figure or a source. */
export const unsupportedSuperlative: Rule = {
  id: 'unsupported-superlative',
  severity: 'information',
  defaultOn: true,
  frameworks: [...STORY_FRAMEWORKS, 'opinion', 'motivation'],
  language: 'en',
  check(answer, _settings, report) {
    const predicates = answer.phrases(PREDICATES).filter(hit => isPredicate(answer, hit.first, hit.last));
    const absolutes = answer.phrases(ANYWHERE).filter(hit => isAbsolute(answer, hit.first, hit.last));
    let covered = -1;
    for (const { first, last } of [...predicates, ...absolutes].sort((a, b) => a.first - b.first)) {
      const sentence = sentenceAt(answer, first);
      if (first <= covered || sentence.question || (answer.words.flags[first]! & WordFlag.quoted) !== 0) continue;
      if (!isAnswerWord(answer, first) || isBacked(answer, sentence) || isNegated(answer, sentence, first)) continue;
      covered = last;
      const span = answer.wordSpan(first, last);
      const phrase = answer.text.slice(span.start, span.end);
      report({
        span,
        message: message(
          '"{0}" has nothing to back it yet. Add the comparison or the number, or let the facts speak.',
          phrase,
        ),
      });
    }
  },
};

/** After a form of "be" or "become" whose subject is the candidate or their work. */
function isPredicate(answer: Answer, first: number, last: number): boolean {
  const { id, count } = answer.words;
  const sentence = sentenceAt(answer, first);
  if (last + 1 < count && EVERYDAY.has(id[last + 1]!)) return false;
  let verb = first - 1;
  while (verb >= sentence.first && MOST_BETWEEN_BE.has(id[verb]!)) verb--;
  if (verb < sentence.first) return false;
  const be = PAST_BE.has(id[verb]!) || PRESENT_BE.has(id[verb]!) || BECOME.has(id[verb]!);
  return be && isOwn(answer, sentence, verb);
}

function isOwn({ words, setting }: Answer, sentence: Sentence, verb: number): boolean {
  const opinion = setting.framework?.kind === 'opinion';
  let own = !opinion;
  for (let i = sentence.first; i <= verb; i++) {
    if (NOT_MINE.has(words.id[i]!)) return false;
    if (FIRST_PERSON.has(words.id[i]!)) own = true;
  }
  const name =
    verb - 1 > sentence.first &&
    (words.flags[verb - 1]! & WordFlag.capitalised) !== 0 &&
    !FIRST_PERSON.has(words.id[verb - 1]!);
  return own && !name;
}

function isAbsolute({ words }: Answer, first: number, last: number): boolean {
  if (first !== last || !PERFECT.has(words.id[first]!)) return true;
  const next = last + 1 < words.count ? words.id[last + 1]! : -1;
  const before = first > 0 ? words.id[first - 1]! : -1;
  return !PERFECT_EVERYDAY.has(next) && !MAKES.has(before);
}

function isBacked({ words }: Answer, { first, last }: Sentence): boolean {
  for (let i = first; i <= last; i++) {
    if ((words.flags[i]! & WordFlag.digit) !== 0 || SOURCES.has(words.id[i]!)) return true;
    if (isNumberWord(words.id[i]!) && words.id[i - 1] !== BY) return true;
  }
  return false;
}

function isNegated({ words }: Answer, sentence: Sentence, first: number): boolean {
  for (let i = Math.max(sentence.first, first - 4); i < first; i++) if (NO_CLAIM.has(words.id[i]!)) return true;
  return false;
}
