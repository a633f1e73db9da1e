import type { Answer } from '../drafts/answer';
import { type Sentence, WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet } from '../text/vocabulary';
import { phraseSet } from './engine/phrases';
import { isAdverb, PAST_BE, PRESENT_BE } from './lexicon/verbs';
import type { Rule, RuleDocs } from './rule';
import { sentenceAt } from './support/answer/prose';
import { isAnswerWord } from './support/answer/scope';

const PEOPLE = wordSet(
  'boss bosses manager managers employer company firm startup management leadership lead leads pm ceo cto cfo vp director supervisor team teams colleague colleagues coworker coworkers worker workers teammate teammates',
  'qa developer developers dev devs engineer engineers predecessor predecessors owner sales designer designers intern interns contractor contractors consultant consultants architect architects tester testers admin admins ops people guy guys department organisation organization',
);
const PRONOUNS = wordSet("he she they he's she's they're who");
const OWNED = wordSet(
  'my our the their his her that this these those old former previous last new a an other another whole some several most',
);

/** Insults after a form of "be". */
const INSULT_LIST =
  'incompetent useless lazy terrible toxic clueless unprofessional disorganised disorganized stupid dumb rude arrogant ignorant hopeless awful horrible careless sloppy dysfunctional inept incapable narcissistic petty abusive hostile idiot idiots jerk jerks moron morons bully bullies nightmare joke mess unhelpful unreasonable impossible chaotic pathetic worthless dishonest selfish childish immature';
const INSULTS = wordSet(INSULT_LIST);
/** Of these, the ones that also blame when they stand before a person word: "an incompetent manager". */
const BEFORE_PERSON_LIST =
  'incompetent useless lazy terrible toxic clueless unprofessional stupid dumb rude arrogant ignorant awful horrible careless sloppy dysfunctional inept narcissistic petty abusive idiotic bad poor pathetic';
const BEFORE_PERSON = wordSet(BEFORE_PERSON_LIST);
const INSULTING = phraseSet([...new Set(`${INSULT_LIST} ${BEFORE_PERSON_LIST}`.split(' '))].join('|'));
const FILLERS = wordSet(
  'a an the so very really totally completely absolutely just always often too pretty quite extremely simply also such rather complete total utter to',
);

const BLAMES = phraseSet(`
  had no idea|clue
  has|have no idea|clue
  never listened|cared|bothered|helped|apologised|apologized
  never listens|cares|bothers|helps
  didn't|don't|doesn't listen|care|bother
  did not listen|care|bother
  didn't|don't want to listen
  couldn't|could not care less
  couldn't|can't be bothered
  could|can not be bothered
  refused
  screwed|messed up
  micromanaged
  micro managed
  blamed me|us|everyone|others
  took|takes|stole credit
  took|takes|stole all|the|my credit
  yelled|shouted|screamed at
  lied
  threw me|us under the bus
  wasted my|our
`);
const FAULT = phraseSet(`
  not my|our fault
  wasn't|isn't my|our fault
  their|his fault
  her fault
  toxic culture|workplace|environment|atmosphere|work|team|company|manager|boss
  hated|hate my|our|the job|boss|manager|company|employer|management|team|place
  hated|hate working
`);
const NOT = wordSet("not never wasn't isn't weren't aren't no");
const CLAUSE_BREAKS = wordSet('and but because so which that while although since if when');
const TO = word('to');
const POOR = word('poor');
const MANAGEMENT = wordSet('management leadership');

export const docs: RuleDocs = {
  summary: 'This may sound like blame of people or an employer.',
  meaning:
    'Interviewers hear how you would talk about them next year. The rule flags a person, team or employer linked to a blaming word in one clause, and "not my fault". Faults of code, systems and processes, neutral facts about people, and your own mistakes are fine.',
  bad: 'My manager was incompetent and had no plan.',
  good: 'The requirements changed twice, so I asked for a written list before I went on.',
  ignoreWhen: 'The story cannot be told without it, and the wording is neutral.',
  sources: ['Survey of hiring managers (CareerBuilder)', 'Career services on talking about former employers'],
};

/** Blame or an insult for people or an employer. */
export const negativeAboutEmployer: Rule = {
  id: 'negative-about-employer',
  severity: 'warning',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    const spans = [...insults(answer), ...blames(answer), ...faults(answer)];
    if (spans.length > 1) spans.sort((a, b) => a[0] - b[0]);
    let covered = -1;
    for (const [first, last] of spans) {
      if (first <= covered || (answer.words.flags[last]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, first))
        continue;
      covered = sentenceAt(answer, first).last;
      report({
        span: answer.wordSpan(first, last),
        message: message(
          'This may sound like blame. State the fact and your response, for example "the requirements changed twice, so I ...".',
        ),
      });
    }
  },
};

/** First and last word of each insult of a person. */
function insults(answer: Answer): readonly (readonly [number, number])[] {
  const { id } = answer.words;
  const found: (readonly [number, number])[] = [];
  for (const { first: i } of answer.phrases(INSULTING)) {
    const sentence = sentenceAt(answer, i);
    if (BEFORE_PERSON.has(id[i]!) && i < sentence.last && isPersonNoun(answer, i + 1) && !isPity(answer, i)) {
      found.push([i, i + 1]);
      continue;
    }
    if (!INSULTS.has(id[i]!)) continue;
    let verb = i - 1;
    while (verb >= sentence.first && (FILLERS.has(id[verb]!) || isAdverb(id[verb]!)) && !NOT.has(id[verb]!)) verb--;
    if (verb < sentence.first || NOT.has(id[verb]!)) continue;
    const contracted = PRONOUNS.has(id[verb]!) && PRESENT_BE.has(id[verb]!);
    if (contracted) found.push([verb, i]);
    else if (PAST_BE.has(id[verb]!) || PRESENT_BE.has(id[verb]!)) {
      const subject = personBefore(answer, sentence, verb);
      if (subject >= 0) found.push([subject, i]);
    }
  }
  return found;
}

/** "Poor" before a person pities more often than it blames; "poor management" blames. */
function isPity({ words: { id } }: Answer, i: number): boolean {
  return id[i] === POOR && !MANAGEMENT.has(id[i + 1]!);
}

function blames(answer: Answer): readonly (readonly [number, number])[] {
  return answer.phrases(BLAMES).flatMap(({ first, last }) => {
    const subject = personBefore(answer, sentenceAt(answer, first), first);
    return subject < 0 ? [] : [[subject, last] as const];
  });
}

function faults(answer: Answer): readonly (readonly [number, number])[] {
  return answer.phrases(FAULT).map(({ first, last }) => [first, last] as const);
}

/**
 * The subject of the verb at `verb` when it is a person, team or employer word with a determiner, or "he", "she",
 * "they" for a colleague; else -1.
 */
function personBefore(answer: Answer, sentence: Sentence, verb: number): number {
  const { id, flags } = answer.words;
  let i = verb - 1;
  while (i >= sentence.first && (isAdverb(id[i]!) || FILLERS.has(id[i]!)) && !PEOPLE.has(id[i]!) && !NOT.has(id[i]!))
    i--;
  if (i < sentence.first || NOT.has(id[i]!) || id[i] === TO) return -1;
  if (PRONOUNS.has(id[i]!)) return namesColleague(answer, i) ? i : -1;
  if (!isPersonNoun(answer, i)) return -1;
  let start = i;
  while (
    start > sentence.first &&
    i - start < 4 &&
    !CLAUSE_BREAKS.has(id[start - 1]!) &&
    (flags[start]! & WordFlag.afterPunctuation) === 0
  )
    start--;
  for (let k = start; k < i; k++) if (OWNED.has(id[k]!)) return k;
  return (flags[i]! & WordFlag.capitalised) !== 0 && i > sentence.first ? i : -1;
}

function isPersonNoun({ words }: Answer, i: number): boolean {
  return PEOPLE.has(words.id[i]!);
}

/**
 * Whether a person word stands in the same or the previous two sentences before word `i`, so that a pronoun can mean
 * that person.
 */
function namesColleague(answer: Answer, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 40); k--) if (isPersonNoun(answer, k)) return true;
  return false;
}
