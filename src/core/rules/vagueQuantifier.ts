import type { Answer, Section } from '../drafts/answer';
import { isStory } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { type WordSet, word, wordSet } from '../text/vocabulary';
import type { PhraseHit } from './engine/phrases';
import { isChangeVerb } from './lexicon/change';
import { BECOMES, SIZED, UNMEASURED, VAGUE_ADJECTIVES, VAGUE_SIZES } from './lexicon/vague';
import { isPast } from './lexicon/verbs';
import type { Rule, RuleDocs } from './rule';
import { isAnyIn, sentenceNumberAt } from './support/answer/prose';
import { isBlankIn, isFigureIn } from './support/claims/evidence';

/**
 * Sections where a change is reported: every size word counts in the first, only those beside a verb of change in the
 * others.
 */
const RESULT = 'result';
const WITH_CHANGE = ['action', 'example', 'evidence', 'fix', 'prevention'];
const OF = word('of');
const NEGATIONS = wordSet("not no never didn't wasn't weren't isn't don't doesn't hardly without");
/** How far a verb of change may stand from the size word in sentences that need one. */
const REACH = 5;
/** How far the thing that nobody measures may stand. */
const NEARBY = 7;
/** What begins a clause of another time, and one about other people. */
const LATER = wordSet('before after until when while');
const OTHERS = wordSet('everyone everybody');
/** A sentence that announces a list has its figures there: this many sentences on. */
const LIST_AHEAD = 4;
const COLON = 58;
/** "A lot less", "significantly faster": the size goes behind both. */
const COMPARED =
  /^ (?:(?:fast|slow|quick|small|larg|bigg|high|low|short|long|cheap|great|clean|clear|saf|easi|simpl|few)er|less|more|better|worse)\b/;

export const docs: RuleDocs = {
  summary: 'A word such as "significantly" stands where a figure would tell more.',
  meaning:
    'Listeners cannot tell whether "much faster" means a tenth or ten times. The rule reports size words in the Result, and elsewhere only beside a verb of change ("cut a lot of work"). It stays silent when a figure stands in the same sentence or next to it, in the set-up of a story, and for things that nobody measures, such as trust or morale.',
  bad: 'The new index made the report much faster.',
  good: 'The new index brought the report from 40 seconds to 3.',
  ignoreWhen: 'You give the figure elsewhere in the answer, or may not give one.',
  sources: ['Rubrics of software engineering interviews', 'CoNLL 2010, shared task on hedges and weasels'],
};

/** A word of size where a figure would tell more. One finding per sentence. */
export const vagueQuantifier: Rule = {
  id: 'vague-quantifier',
  severity: 'information',
  defaultOn: true,
  frameworks: 'any',
  language: 'en',
  check(answer, _settings, report) {
    let done = -1;
    for (const { first, last } of candidates(answer)) {
      const sentence = sentenceNumberAt(answer, first);
      if (sentence === done || (answer.words.flags[first]! & WordFlag.quoted) !== 0) continue;
      if (!isReported(answer, first, last, sentence) || isExcused(answer, first, sentence)) continue;
      done = sentence;
      const span = answer.wordSpan(first, answer.words.id[last] === OF ? last - 1 : last);
      report({
        span,
        message: message(
          '"{0}" leaves the size to the listener. Can you say how much, even roughly (about a third, from hours to minutes)?',
          answer.text.slice(span.start, span.end),
        ),
      });
    }
  },
  fixes({ text }, { span }) {
    const end = span.end + (COMPARED.exec(text.slice(span.end, span.end + 12))?.[0].length ?? 0);
    return [{ title: message('Add "about ___"'), snippet: { start: end, end, text: ` (about \${1:___})` } }];
  },
};

/** Size words and phrases, and adjectives of size with the noun that they size, in reading order. */
function candidates(answer: Answer): readonly Pick<PhraseHit, 'first' | 'last'>[] {
  const { id, flags, count } = answer.words;
  const found: Pick<PhraseHit, 'first' | 'last'>[] = [...answer.phrases(VAGUE_SIZES)];
  for (const { first: i } of answer.phrases(VAGUE_ADJECTIVES)) {
    for (let k = i + 1; k < count && k <= i + 3 && (flags[k]! & WordFlag.afterPunctuation) === 0; k++) {
      if (!SIZED.has(id[k]!)) continue;
      found.push({ first: i, last: k });
      break;
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

function isReported(answer: Answer, first: number, last: number, sentence: number): boolean {
  const section = answer.sectionAt(first);
  if (section?.ids.includes(RESULT)) return true;
  if (section && !section.ids.some(id => WITH_CHANGE.includes(id))) return false;
  const story = isStory(answer.setting.framework);
  const { id } = answer.words;
  const bounds = answer.sentences[sentence]!;
  const to = clauseEnd(answer, last + 1, Math.min(bounds.last, last + REACH), LATER);
  for (let i = Math.max(bounds.first, first - REACH); i <= to; i++) {
    const inside = i >= first && i <= last;
    if (!inside && (isChangeVerb(id[i]!) || BECOMES.has(id[i]!)) && (story || isPast(id[i]!))) return true;
  }
  return false;
}

/** The last word from `from` to `to` before another clause begins. */
function clauseEnd({ words: { id } }: Answer, from: number, to: number, openers: WordSet): number {
  for (let i = from; i <= to; i++) if (openers.has(id[i]!)) return i - 1;
  return to;
}

/** Whether a figure stands nearby, the sentence says "not", or it is about something that nobody measures. */
function isExcused(answer: Answer, first: number, sentence: number): boolean {
  const { sentences } = answer;
  const bounds = sentences[sentence]!;
  const near = clauseEnd(answer, first, Math.min(bounds.last, first + NEARBY), OTHERS);
  if (isAnyIn(answer, UNMEASURED, Math.max(bounds.first, first - NEARBY), near)) return true;
  if (isAnyIn(answer, NEGATIONS, Math.max(bounds.first, first - 6), first - 1)) return true;
  const section: Pick<Section, 'firstSentence' | 'endSentence'> = answer.sectionAt(first) ?? {
    firstSentence: sentence,
    endSentence: sentence + 1,
  };
  const from = Math.max(section.firstSentence, sentence - 1);
  const ahead = answer.text.charCodeAt(bounds.end) === COLON ? LIST_AHEAD : 1;
  const to = Math.min(section.endSentence - 1, sentence + ahead);
  return isFigureIn(answer, sentences[from]!.first, sentences[to]!.last) || isBlankIn(answer, bounds);
}
