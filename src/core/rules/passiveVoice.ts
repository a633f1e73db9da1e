import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { wordSet, wordText } from '../text/vocabulary';
import { BY_OTHERS, PAST_OF_PARTICIPLE } from './lexicon/participles';
import { isParticiple } from './lexicon/verbs';
import type { Fix, Rule, RuleDocs } from './rule';
import { type HiddenActor, readHiddenActors } from './support/grammar/passives';

/** Words that may open a subject and lose their capital behind "I added". */
const OPENERS = wordSet(
  'the a an this that these those all both some several two three four five our another each every most many',
);
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
  const whole = answer.text.slice(start[clause], end[helper - 1]);
  const subject = whole.charAt(0).toLowerCase() + whole.slice(1);
  const adverbs = helper + 1 < participle ? answer.text.slice(start[helper + 1], start[participle]) : '';
  const been = answer.text.slice(start[helper], end[helper]).toLowerCase() === 'had';
  const text = `I ${been ? '' : adverbs}${pastOf(answer, hidden)} ${subject}`;
  const edits = [{ start: start[clause]!, end: end[participle]!, text }];
  return { title: message('Write "{0}"', text.replace(/\s+/g, ' ')), edits };
}
