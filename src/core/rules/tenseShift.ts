import type { Answer } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word, wordSet } from '../text/vocabulary';
import { BACKGROUND, COMMENTS, HABIT_ADVERBS, NOWADAYS } from './lexicon/habits';
import { STATIVE, VerbForm, verbForms } from './lexicon/verbs';
import type { Rule, RuleDocs } from './rule';
import { firstAtOrAfter, isAnyIn, phraseOf } from './support/answer/prose';
import { habitVerbs } from './support/claims/habits';
import { readSubjects, type Subject } from './support/grammar/clauses';

const SO = word('so');
const THAT = word('that');
const SUPPOSING = wordSet('if whenever unless');
const WHEN = word('when');
const SELF = wordSet('i we');
const WORKPLACE = wordSet('at as for in on with about');
const WORKING = wordSet('work run');
/** What lasts after the story: "I speak Dutch", "each sender has a number and I keep a table". */
const LASTING = wordSet('speak come keep lose rely');
/** What was agreed on is told in the present: "I proposed a rule: I only step in if two disagree". */
const LAID_DOWN = wordSet('rule rules principle principles deal agreement policy promise proposed suggested agreed');

export const docs: RuleDocs = {
  summary: 'The Action changes between past and present.',
  meaning:
    'When "I opened" stands beside "I check", listeners cannot tell what happened then and what is true today. The rule compares the verbs after "I" and "we" in the Action. Facts that still hold ("the service runs in two regions"), thoughts ("I think"), verbs with one form ("I set") and sections told wholly in the present are fine.',
  bad: 'I opened the trace and I see two slow spans.',
  good: 'I opened the trace and saw two slow spans.',
  ignoreWhen: 'You slip into the present on purpose at the peak of the story, as good storytellers do.',
  sources: [
    'Schiffrin, 1981: changing tense is a normal part of spoken stories, hence only a hint',
    'Our own judgement',
  ],
};

/**
 * "I opened the trace and I see": past and present in one Action. One finding per section, on the first present verb.
 */
export const tenseShift: Rule = {
  id: 'tense-shift',
  severity: 'hint',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'en',
  check(answer, _settings, report) {
    const subjects = answer.derive(readSubjects);
    for (const section of answer.sectionsOf('action')) {
      let past: Subject | undefined;
      let present: Subject | undefined;
      for (let n = firstAtOrAfter(subjects, section.firstWord); n < subjects.length; n++) {
        const subject = subjects[n]!;
        if (subject.first >= section.endWord || (past && present)) break;
        if (subject.kind === 'team' || subject.quoted) continue;
        if (subject.tense === 'past') past ??= subject;
        else if (!present && isPresentAction(answer, subject)) present = subject;
      }
      if (!past || !present) continue;
      const examples = [past, present].map(({ first, main }) => `"${phraseOf(answer, first, main)}"`).join(', ');
      report({
        span: answer.wordSpan(present.first, present.main),
        message: message(
          'This section switches between past and present ({0}). Past tense throughout is easiest to follow aloud.',
          examples,
        ),
      });
    }
  },
};

function isPresentAction(answer: Answer, subject: Subject): boolean {
  const { id, count } = answer.words;
  const { first, verb, main, place, tense, kind } = subject;
  if (tense !== 'present' || place !== 'main' || main !== verb || verb === first) return false;
  const action = id[main]!;
  if ((verbForms(action) & (VerbForm.base | VerbForm.past)) !== VerbForm.base) return false;
  if (STATIVE.has(action) || COMMENTS.has(action) || (kind === 'we' && BACKGROUND.has(action))) return false;
  const next = main + 1 < count ? id[main + 1]! : 0;
  if (LASTING.has(action) && (verbForms(next) & VerbForm.gerund) === 0) return false;
  if (next === THAT || (WORKING.has(action) && WORKPLACE.has(next))) return false;
  const sentence = answer.sentences[subject.sentence]!;
  const before = answer.sentences[subject.sentence - 1];
  const from = before?.block === sentence.block ? before.first : sentence.first;
  if (isAnyIn(answer, LAID_DOWN, from, first - 1)) return false;
  if (isGeneralCase(answer, sentence.first) || isPurpose(answer, first, sentence.first)) return false;
  if (isAnyIn(answer, NOWADAYS, Math.max(sentence.first, first - 3), Math.min(sentence.last, main + 12))) return false;
  if (isAnyIn(answer, HABIT_ADVERBS, first + 1, main - 1)) return false;
  return !answer.derive(habitVerbs).has(main);
}

/** "I added an alert so we see it", without a comma before "so". */
function isPurpose({ words: { id, flags } }: Answer, first: number, start: number): boolean {
  return first > start && id[first - 1] === SO && (flags[first - 1]! & WordFlag.afterPunctuation) === 0;
}

/** "If it fails, we ..." and "When the alarm rings, we ...", but not "When I open it, ...". */
function isGeneralCase({ words: { id, count } }: Answer, first: number): boolean {
  return SUPPOSING.has(id[first]!) || (id[first] === WHEN && first + 1 < count && !SELF.has(id[first + 1]!));
}
