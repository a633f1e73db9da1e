import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet } from '../text/vocabulary';
import { type PhraseHit, phraseSet } from './engine/phrases';
import { isNumberWord } from './lexicon/numbers';
import type { Rule, RuleDocs, RuleFinding } from './rule';
import { sentenceAt } from './support/answer/prose';
import { removeWords } from './support/answer/removal';
import { isAnswerWord } from './support/answer/scope';

/** Doubt about one's own claim, in so many words. */
const OWN_DOUBT = phraseSet(`
  i think|guess|suppose|believe
  i feel like|that
  i'm not sure|certain
  i am not sure|certain
  i'm not entirely|completely|totally|really|quite sure
  i am not entirely|completely|totally|really|quite sure
  if i remember correctly|right|rightly|well
  if i recall correctly|right|rightly
  if i'm not mistaken
  if i am not mistaken
  as far as i remember|recall
  i kind|sort of
  i just tried|helped|wanted
`);
/** Adverbs of doubt; fine where something is guessed on purpose, as in a hypothesis. */
const DOUBT = phraseSet(`
  maybe
  perhaps
  probably
  possibly
  presumably
  arguably
`);
const SOFTENERS = phraseSet(`
  kind of
  sort of
  hopefully
  somewhat
  more or less
  or something
  or something like that
`);

/** After "I think": thinking as work. */
const THOUGHT_WORK = wordSet('about of through in ahead like back twice hard carefully over up');
/** Before "kind of": a noun. */
const A_KIND = wordSet(
  'this that these those what which some any every each same another a an one new different right wrong first second third last no all certain the other particular similar special best worst only my our their his her its many most various several two three whatever bubble merge heap insertion topological',
);
const NOT_SOMETHING = wordSet('else similar is was that');
/** Words before a hedge by which somebody's doubt, or an open question, is only reported. */
const REPORTS = wordSet(
  'said told asked thought suspected assumed guessed wondered worried feared expected replied argued claimed suggested believed estimated answered explained felt says tells asks thinks suspect assume hypothesis hypotheses theory idea ideas hunch whether suspicion',
);
const ROUGHLY = wordSet('a an about around roughly half another some once twice one');
/** "I believe him": trust, not doubt. */
const TRUSTED = wordSet('him her them in');
const BELIEVE = word('believe');
const ABLE = wordSet('could can');
const SURE = wordSet('sure certain');
const TRIED = wordSet('tried helped wanted');
const CLAIMING = wordSet('think guess suppose believe');
const SUBJECTS = wordSet('i we it he she they you the this our my a an');
const I = word('i');
const OF = word('of');
const THAT = word('that');
const HYPOTHESES = ['symptom', 'investigation', 'diagnosis'];

/** Three hedges in one answer, or one in the Result, weigh more. */
const MANY = 3;

export const docs: RuleDocs = {
  summary: 'A solid claim sounds unsure.',
  meaning:
    'Said about your own work, "I think", "kind of" or "hopefully" takes back what you just claimed. Rough figures ("maybe 25 minutes"), hypotheses while debugging, opinions and other people\'s doubts are left alone. From three in one answer, or in the Result, it shows as information.',
  bad: 'I think I fixed the main leak in the worker.',
  good: 'I fixed the main leak in the worker.',
  ignoreWhen: 'You are unsure and want to say so; honest doubt is good.',
  sources: [
    'Research on powerless language and hedges (Hosman 1989; Parton 2002)',
    'CoNLL 2010 task on hedge detection',
  ],
};

/** A hedge weakens the candidate's own claim. */
export const hedging: Rule = {
  id: 'hedging',
  severity: 'hint',
  defaultOn: true,
  frameworks: [...STORY_FRAMEWORKS, 'explain', 'compare', 'design', 'debug'],
  language: 'en',
  check(answer, _settings, report) {
    const hits = [
      ...answer.phrases(OWN_DOUBT).filter(hit => isOwnDoubt(answer, hit)),
      ...answer.phrases(DOUBT).filter(hit => isDoubt(answer, hit)),
      ...answer.phrases(SOFTENERS).filter(hit => isSoftener(answer, hit)),
    ].filter(hit => (answer.words.flags[hit.first]! & WordFlag.quoted) === 0 && isAnswerWord(answer, hit.first));
    hits.sort((a, b) => a.first - b.first || b.last - a.last);
    const found = hits.filter((hit, i) => i === 0 || hit.first > hits[i - 1]!.last);
    for (const { first, last } of found) {
      const span = answer.wordSpan(first, last);
      const text = message(
        '"{0}" makes a solid claim sound unsure. Drop it if you are sure; keep it if you are not.',
        answer.text.slice(span.start, span.end),
      );
      const heavy = found.length >= MANY || answer.sectionAt(first)?.ids.includes('result');
      const finding: RuleFinding = { span, message: text, data: { first, last } };
      report(heavy ? { ...finding, severity: 'information' } : finding);
    }
  },
  fixes(answer, { data }) {
    const spare = spareWords(answer, data as Words);
    if (!spare) return [];
    const { start, end } = answer.wordSpan(spare.first, spare.last);
    const title = message('Remove "{0}"', answer.text.slice(start, end));
    return [{ title, edits: [removeWords(answer, spare.first, spare.last)] }];
  },
};

type Words = Pick<PhraseHit, 'first' | 'last'>;

/**
 * The words to take out so that a sentence stays: not the "I" of "I kind of did", but the "that" of "I think that I
 * did"; none of "I'm not sure if".
 */
function spareWords({ words: { id, count } }: Answer, { first, last }: Words): Words | undefined {
  const end = id[last]!;
  if (SURE.has(end)) return undefined;
  if (TRIED.has(end)) return { first: first + 1, last: first + 1 };
  if (id[first] === I && end === OF) return { first: first + 1, last };
  const complement = CLAIMING.has(end) && last + 2 < count && id[last + 1] === THAT && SUBJECTS.has(id[last + 2]!);
  return { first, last: complement ? last + 1 : last };
}

function isOwnDoubt(answer: Answer, { first, last }: PhraseHit): boolean {
  const { setting } = answer;
  const { id, flags, count } = answer.words;
  if (setting.framework?.id === 'design' || answer.sectionAt(first)?.ids.includes('learning')) return false;
  if (isHypothesis(answer, first)) return false;
  const next = last + 1;
  if (next >= count || (flags[next]! & WordFlag.opensBlock) !== 0) return false;
  if (id[last] === BELIEVE && TRUSTED.has(id[next]!)) return false;
  return !THOUGHT_WORK.has(id[next]!) && !isRoughFigure(answer, next);
}

function isDoubt(answer: Answer, { first, last }: PhraseHit): boolean {
  const framework = answer.setting.framework?.id;
  if (framework === 'explain' || framework === 'compare' || framework === 'design' || framework === 'debug')
    return false;
  const sentence = sentenceAt(answer, first);
  if (sentence.question || isRoughFigure(answer, last + 1)) return false;
  if (first > sentence.first && ABLE.has(answer.words.id[first - 1]!)) return false;
  return !reportsBefore(answer, sentence.first, first) && !answer.sectionAt(first)?.ids.includes('learning');
}

function isSoftener(answer: Answer, { first, last, phrase }: PhraseHit): boolean {
  const { id, flags, count } = answer.words;
  const sentence = sentenceAt(answer, first);
  if (sentence.question || reportsBefore(answer, sentence.first, first) || isHypothesis(answer, first)) return false;
  const text = SOFTENERS.phrases[phrase]!;
  if (text.endsWith(' of')) {
    return !A_KIND.has(id[first - 1]!) && last + 1 < count && (flags[first]! & WordFlag.afterPunctuation) === 0;
  }
  if (text === 'or something') return !(last + 1 <= sentence.last && NOT_SOMETHING.has(id[last + 1]!));
  return !isRoughFigure(answer, last + 1);
}

function isHypothesis(answer: Answer, index: number): boolean {
  return (
    answer.setting.framework?.id === 'debug' &&
    (answer.sectionAt(index)?.ids.some(id => HYPOTHESES.includes(id)) ?? false)
  );
}

/** A number stands there, or after one or two small words. */
function isRoughFigure({ words }: Answer, index: number): boolean {
  for (let i = index; i < Math.min(index + 3, words.count); i++) {
    if ((words.flags[i]! & WordFlag.digit) !== 0 || isNumberWord(words.id[i]!)) return true;
    if (!ROUGHLY.has(words.id[i]!)) return false;
  }
  return false;
}

function reportsBefore({ words }: Answer, from: number, index: number): boolean {
  for (let i = Math.max(from, index - 20); i < index; i++) if (REPORTS.has(words.id[i]!)) return true;
  return false;
}
