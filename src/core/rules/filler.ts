import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet, wordText } from '../text/vocabulary';
import { type PhraseHit, phraseSet } from './engine/phrases';
import { watchWords } from './engine/scan';
import type { Rule, RuleDocs } from './rule';
import { removeWords } from './support/answer/removal';
import { isAnswerWord } from './support/answer/scope';

const HARD = phraseSet(`
  um|umm|uh|uhh|uhm|er|erm|ermm
  so yeah
  and stuff
  and stuff like that
  and things like that
  and all that stuff|jazz
  and|or whatnot
  and what not
  needless to say
  to be honest
  to be perfectly|quite|completely honest
  let's just say
  or whatever
`);
/** Fillers only as an aside, between commas. */
const ASIDES = phraseSet(`
  you know
  like
  i mean
`);
const SOFT = new Set('actually basically literally just really obviously honestly simply anyway'.split(' '));
const SOFT_WORDS = watchWords(text => SOFT.has(text));
/** After "just" these make it mean something: "just under 2 s", "just in time". */
const JUST_SO = wordSet('under over about before after above below as enough in like one a');
const JUST = word('just');
const HONEST = word('honest');
const WITH = word('with');

/** Soft fillers are a habit from this many, at this share of the words; or when one comes this often. */
const MANY = 3;
const SHARE = 0.03;

export const docs: RuleDocs = {
  summary: 'Words fill a pause and hide the point.',
  meaning:
    'Written down, "um" and "and stuff" are flagged each time. Words such as "actually" or "just" are natural now and then; they are flagged once per answer, when there are three or more at 3% of the words, or the same one three times.',
  bad: 'I basically just rewrote it, and it actually just worked.',
  good: 'I rewrote it, and it worked.',
  ignoreWhen: 'You write down speech as it was.',
  sources: [
    "Reviews of disfluency and listeners' judgement",
    'Complaints of users about flat bans in other prose checkers',
  ],
};

/** Words that fill a pause: hard ones each time, soft ones once per answer when there are many. */
export const filler: Rule = {
  id: 'filler',
  severity: 'hint',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    let covered = -1;
    for (const hit of hardFillers(answer)) {
      if (hit.last <= covered) continue;
      covered = hit.last;
      const span = answer.wordSpan(hit.first, hit.last);
      const text = answer.text.slice(span.start, span.end);
      report({ span, message: message('"{0}" fills a pause. Leave it out.', text), data: [hit] });
    }
    const soft = softFillers(answer);
    if (!isHabit(answer, soft)) return;
    const names = [...new Set(soft.map(i => wordText(answer.words.id[i]!)))];
    report({
      span: answer.wordSpan(soft[0]!, soft[0]!),
      message: message(
        '{0} filler words in this answer ({1}). A few sound natural; this many hide the point.',
        soft.length,
        names.join(', '),
      ),
      related: soft.slice(1).map(i => answer.wordSpan(i, i)),
      data: soft.map(i => ({ first: i, last: i })),
    });
  },
  fixes(answer, { data }) {
    const hits = data as readonly Pick<PhraseHit, 'first' | 'last'>[];
    const [first] = hits;
    const one = {
      title: message(
        'Remove "{0}"',
        answer.text.slice(answer.words.start[first!.first]!, answer.words.end[first!.last]!),
      ),
    };
    const fixes = [{ ...one, preferred: true, edits: [removeWords(answer, first!.first, first!.last)] }];
    if (hits.length === 1) return fixes;
    const select = hits.map(hit => answer.wordSpan(hit.first, hit.last));
    return [...fixes, { title: message('Select all {0}', hits.length), select }];
  },
};

function hardFillers(answer: Answer): readonly PhraseHit[] {
  const [hard, asides] = [answer.phrases(HARD), answer.phrases(ASIDES)];
  if (hard.length === 0 && asides.length === 0) return [];
  const { flags, count } = answer.words;
  const longest = new Map<number, PhraseHit>();
  const add = (hit: PhraseHit) => {
    if ((flags[hit.first]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, hit.first)) return;
    longest.set(hit.first, hit);
  };
  for (const hit of hard) if ((flags[hit.first]! & WordFlag.upperCase) === 0 && !isMeant(answer, hit)) add(hit);
  for (const hit of asides) {
    const before = (flags[hit.first]! & (WordFlag.afterComma | WordFlag.opensBlock)) !== 0;
    const after = hit.last + 1 < count && (flags[hit.last + 1]! & WordFlag.afterComma) !== 0;
    if (before && after) add(hit);
  }
  return [...longest.values()].sort((a, b) => a.first - b.first);
}

/** "12 um" is a length, and "to be honest with a client" a way to treat people. */
function isMeant({ words: { id, flags, count } }: Answer, { first, last }: PhraseHit): boolean {
  if (first === last) return first > 0 && (flags[first - 1]! & WordFlag.digit) !== 0;
  return last + 1 < count && id[last] === HONEST && id[last + 1] === WITH;
}

function softFillers(answer: Answer): readonly number[] {
  const { id, flags, count } = answer.words;
  const found: number[] = [];
  for (const i of answer.watched(SOFT_WORDS)) {
    if ((flags[i]! & WordFlag.quoted) !== 0 || !isAnswerWord(answer, i)) continue;
    const joined = (flags[i]! & WordFlag.joined) !== 0 || (i + 1 < count && (flags[i + 1]! & WordFlag.joined) !== 0);
    const exact =
      id[i] === JUST && i + 1 < count && (JUST_SO.has(id[i + 1]!) || (flags[i + 1]! & WordFlag.digit) !== 0);
    if (!joined && !exact) found.push(i);
  }
  return found;
}

function isHabit(answer: Answer, soft: readonly number[]): boolean {
  if (soft.length < MANY) return false;
  if (soft.length >= SHARE * answer.wordCount) return true;
  const counts = new Map<number, number>();
  for (const i of soft) counts.set(answer.words.id[i]!, (counts.get(answer.words.id[i]!) ?? 0) + 1);
  return Math.max(...counts.values()) >= MANY;
}
