import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { type WordSet, wordSet } from '../text/vocabulary';
import { type PhraseHit, phraseSet } from './engine/phrases';
import type { Rule, RuleDocs } from './rule';
import { isAnswerWord } from './support/answer/scope';

const CLICHES = phraseSet(`
  blue sky thinking
  paradigm shift|shifts
  helicopter view
  synergy|synergies|synergistic|synergize|synergise
  go getter|getters
  hit|hits|hitting the ground running
  low hanging fruit|fruits
  move|moves|moved|moving the needle
  game changer|changers|changing
  gamechanger
  win win
  best of breed
  rockstar|rockstars|ninja|ninjas|guru|gurus
  rock star|stars
  results|result driven|oriented
  proven track record
  fast paced environment|environments|company|companies|team|startup|setting|world|industry
  self starter|starters
  detail oriented
  thought leader|leaders|leadership
  touch|touched|touching base
  secret sauce
  bleeding edge
  cutting edge
  hard worker|workers
  passionate about
  the extra mile
  to the next level
  push|pushed|pushing the envelope
  boil|boiling the ocean
  people person
  jack of all trades
  out of the park
  gave|give|giving|gives it my|our all
  gave|give|giving|gives my|our all
  team player|players
`);

const DAY = phraseSet('at the end of the day');
const BOX = phraseSet('outside the box', 'outside of the box');
const PLACES = wordSet('under below in on near at beside above behind next that which');
const CIRCLE = phraseSet('circle|circled|circling back');
const HATS = phraseSet('many|several|multiple|different hats');
const WEARING = wordSet('wear wears wearing wore worn juggle juggled juggling');
const ARTICLES = wordSet('a the full half wide one');
const CLOCK = wordSet('around about at by before after between from until when');
const STATES = wordSet(
  "it it's we i you what that's this they he she everyone people nobody a all users customers quality trust",
);
const BUILD = wordSet('build builds file files generator generators');
const GIVING = wordSet('give gives gave giving given put putting did');
const HUNDRED_TEN = phraseSet('110');

export const docs: RuleDocs = {
  summary: 'A tired business phrase stands where a fact could.',
  meaning:
    'Recruiters hear these phrases in every other interview, so they say nothing about you. The list is short on purpose: technical words that general lists call buzzwords (microservices, agile, real-time) are not on it.',
  bad: 'I hit the ground running and picked the low-hanging fruit first.',
  good: 'In my first week I fixed the three alerts that fired every night.',
  ignoreWhen: 'You quote a job advert, or mean the words literally.',
  sources: ['Surveys of recruiters on overused phrases (LinkedIn, O2)'],
};

/** A phrase from the short list of business cliches that recruiters are tired of. */
export const clicheBuzzword: Rule = {
  id: 'cliche-buzzword',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    let covered = -1;
    for (const hit of [...answer.phrases(CLICHES), ...figurative(answer)].sort((a, b) => a.first - b.first)) {
      if (hit.last <= covered || !isClaim(answer, hit)) continue;
      covered = hit.last;
      reportSpan(answer.wordSpan(hit.first, hit.last));
    }
    const { words } = answer;
    for (const { first: i } of answer.phrases(HUNDRED_TEN)) {
      if (i === 0 || (words.flags[i]! & (WordFlag.percent | WordFlag.quoted)) !== WordFlag.percent) continue;
      if (!GIVING.has(words.id[i - 1]!) && !(i > 1 && GIVING.has(words.id[i - 2]!))) continue;
      const { start, end } = answer.wordSpan(i, i);
      reportSpan({ start, end: answer.text.charAt(end) === '%' ? end + 1 : end });
    }

    function reportSpan(span: Span): void {
      const phrase = answer.text.slice(span.start, span.end);
      report({
        span,
        message: message('"{0}" is on recruiters\' tired-phrase lists. What is the concrete fact behind it?', phrase),
      });
    }
  },
};

function isClaim(answer: Answer, { first, last }: PhraseHit): boolean {
  const { id, flags, count } = answer.words;
  if ((flags[first]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, first)) return false;
  const single = first === last;
  if (!single) return true;
  const name = (flags[first]! & WordFlag.capitalised) !== 0;
  return !name && !(last + 1 < count && BUILD.has(id[last + 1]!));
}

/**
 * Phrases that are just as often meant literally: a cable outside the box, a shop with many hats, a circle back to the
 * mast.
 */
function figurative(answer: Answer): readonly PhraseHit[] {
  const { id, count } = answer.words;
  const follows = ({ last }: PhraseHit, set: WordSet) => last + 1 < count && set.has(id[last + 1]!);
  return [
    ...answer.phrases(DAY).filter(day => isSaying(answer, day)),
    ...answer.phrases(BOX).filter(box => !follows(box, PLACES)),
    ...answer.phrases(CIRCLE).filter(({ first }) => first === 0 || !ARTICLES.has(id[first - 1]!)),
    ...answer
      .phrases(HATS)
      .filter(({ first }) => [1, 2, 3].some(back => first >= back && WEARING.has(id[first - back]!))),
  ];
}

/**
 * "At the end of the day, ..." as a figure of speech, not as a time: it opens a clause, and a comma or a statement
 * follows.
 */
function isSaying({ words }: Answer, { first, last }: PhraseHit): boolean {
  const opens = (words.flags[first]! & (WordFlag.afterPunctuation | WordFlag.opensBlock)) !== 0;
  const next = last + 1;
  if (next >= words.count) return false;
  const comma = (words.flags[next]! & WordFlag.afterComma) !== 0;
  return opens && (comma ? !CLOCK.has(words.id[next]!) : STATES.has(words.id[next]!));
}
