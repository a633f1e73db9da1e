import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet, wordText } from '../text/vocabulary';
import { BY_OTHERS, PAST_OF_PARTICIPLE } from './lexicon/participles';
import { isParticiple } from './lexicon/verbs';
import type { Fix, Rule, RuleDocs } from './rule';
import { type HiddenActor, readHiddenActors } from './support/grammar/passives';

/** Words that may open a subject and lose their capital behind "I added". */
const OPENERS = wordSet(
  'the a an this that these those all both some several two three four five our another each every most many',
);
const MY = word('my');
const TURNED = word('turned');
const DOWN = word('down');
const BUT = word('but');
const NOT_DONE = wordSet('never not');
const OFTEN = wordSet('twice always again');
const EVERY = wordSet('each every per');
const ROUNDS = wordSet('time start restart boot run request call build deploy page row');
const COORDINATED = wordSet('and or but');

export const docs: RuleDocs = {
  summary: 'A passive hides who did it.',
  meaning:
    'In "a fix was deployed" nobody deploys. The rule looks at past passives without a "by ..." in the main clauses of Action and Result. It leaves alone what simply happened (data was lost), states and feelings, what others decided (the plan was approved), sentences about a person ("I was asked") and everything after "that", "when" or "which".',
  bad: '## Action\n\nThe schema was redesigned over the weekend.',
  good: '## Action\n\nI redesigned the schema over the weekend.',
  ignoreWhen: 'Somebody else did it, and who does not matter.',
  sources: ['Issue threads of other prose checkers on passive rules', 'Language Log on the passive'],
};

/** A passive in Action or Result that hides who acted. One finding per sentence, on the verb. */
export const passiveVoice: Rule = {
  id: 'passive-voice',
  severity: 'hint',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    for (const section of answer.sectionsOf('action', 'result')) {
      const inResult = section.ids.includes('result');
      for (const hidden of readHiddenActors(answer, section.firstSentence, section.endSentence)) {
        if (inResult && BY_OTHERS.has(answer.words.id[hidden.participle]!)) continue;
        if (isFound(answer, hidden)) continue;
        const span = answer.wordSpan(hidden.helper, hidden.participle);
        report({
          span,
          message: message(
            '"{0}" hides who did it. If it was you, say "I {1} ...".',
            answer.text.slice(span.start, span.end),
            pastOf(answer, hidden),
          ),
          data: hidden,
        });
      }
    }
  },
  fixes(answer, finding) {
    const fix = activeFix(answer, finding.data as HiddenActor);
    return fix ? [fix] : [];
  },
};

/**
 * Whether a passive tells what a system did over and over ("rows were counted twice"), what went wrong ("opened but
 * never closed"), or what others did with one's own ("my talk was moved").
 */
function isFound({ words: { id, flags }, sentences }: Answer, { clause, participle, sentence }: HiddenActor): boolean {
  if (id[clause] === MY || id[clause + 1] === MY) return true;
  const to = Math.min(sentences[sentence]!.last, participle + 6);
  for (let k = participle + 1; k <= to && (flags[k]! & WordFlag.afterPunctuation) === 0; k++) {
    if (OFTEN.has(id[k]!) || (EVERY.has(id[k]!) && k < to && ROUNDS.has(id[k + 1]!))) return true;
    if (id[k] === BUT && k < to && NOT_DONE.has(id[k + 1]!)) return true;
  }
  return participle < to && id[participle] === TURNED && id[participle + 1] === DOWN;
}

/** The simple past of a hidden actor's verb, as in "I added". */
function pastOf(answer: Answer, { participle }: HiddenActor): string {
  const text = wordText(answer.words.id[participle]!);
  return PAST_OF_PARTICIPLE.get(text) ?? text;
}

/** "The cache was added" as "I added the cache": only where the subject is a plain one and opens its clause. */
function activeFix(answer: Answer, hidden: HiddenActor): Fix | undefined {
  const { id, flags, start, end } = answer.words;
  const { clause, helper, participle, sentence } = hidden;
  const { first, last } = answer.sentences[sentence]!;
  const opensClause = clause === first || (flags[clause]! & WordFlag.afterPunctuation) !== 0;
  if (!opensClause || !OPENERS.has(id[clause]!)) return undefined;
  for (let k = participle + 1; k <= last && k <= participle + 2; k++) {
    if (COORDINATED.has(id[k]!) && k < last && isParticiple(id[k + 1]!)) return undefined;
  }
  const marked = answer.text.slice(Math.max(0, start[clause]! - 1), end[participle]!);
  if (/[*_~[\]]/.test(marked)) return undefined;
  const whole = answer.text.slice(start[clause], end[helper - 1]);
  const subject = whole.charAt(0).toLowerCase() + whole.slice(1);
  const adverbs = helper + 1 < participle ? answer.text.slice(start[helper + 1], start[participle]) : '';
  const been = answer.text.slice(start[helper], end[helper]).toLowerCase() === 'had';
  const text = `I ${been ? '' : adverbs}${pastOf(answer, hidden)} ${subject}`;
  const edits = [{ start: start[clause]!, end: end[participle]!, text }];
  return { title: message('Write "{0}"', text.replace(/\s+/g, ' ')), edits };
}
