import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/prose/words';
import { message } from '../text/message';
import { word } from '../text/vocabulary';
import { EXAMPLES, EXPERIENCES, NO_EXAMPLE } from './lexicon/examples';
import type { Rule, RuleDocs } from './rule';
import { insertSection } from './support/answer/sectionEdits';
import { readSubjects, type Subject } from './support/grammar/clauses';
import { opensWithPast } from './support/grammar/openings';

/** Shorter answers are left alone. */
const LEAST_WORDS = 20;
const USED = word('used');
const TO = word('to');
const AT = word('at');
/** Where the framework keeps its example. */
const EXAMPLE_IDS: readonly string[] = ['example', 'evidence'];

export const docs: RuleDocs = {
  summary: 'An explanation or opinion without a single example.',
  meaning:
    'A definition can be learned by heart; an example shows that you have used the thing. The rule looks for "for example", "imagine", "say you have", a place such as "in my last project", something that you did ("I used", "we moved"), or a code block. A filled Example or Evidence section is an example too. Answers under 20 words are left alone.',
  bad: 'An index makes reading faster and writing slower, so one should choose the columns with care.',
  good: 'An index makes reading faster and writing slower. In my course project, a list of 200,000 books opened in 2 seconds, and with an index on the title in 30 ms.',
  ignoreWhen: 'The interviewer asked for the definition only.',
  sources: [
    'PREP method: point, reason, example, point',
    'Hannah Salton on motivational questions: each theme needs its own example',
    'City Career Series on career motivation',
  ],
};

/** An explanation or opinion without an example. One finding, on the title. */
export const noExample: Rule = {
  id: 'no-example',
  severity: 'warning',
  defaultOn: true,
  frameworks: ['explain', 'compare', 'opinion', 'motivation'],
  language: 'en',
  check(answer, _settings, report) {
    if (answer.wordCount < LEAST_WORDS || givesExample(answer)) return;
    report({
      span: answer.anchor,
      message: message(
        'No example yet. One concrete case, even from a course or side project, is what interviewers ask for next.',
      ),
      passing: true,
    });
  },
  fixes(answer) {
    const section = answer.setting.framework?.sections.find(({ id }) => EXAMPLE_IDS.includes(id));
    const edits = section && insertSection(answer, section.id);
    return edits ? [{ title: message('Insert the {0} section', section.name), preferred: true, edits }] : [];
  },
};

function givesExample(answer: Answer): boolean {
  if (answer.sectionsOf(...EXAMPLE_IDS).length > 0 || answer.phrases(EXAMPLES).length > 0) return true;
  if (answer.blocks.some(({ kind }) => kind === 'code')) return true;
  if (answer.derive(readSubjects).some(subject => tellsDeed(answer, subject))) return true;
  for (let s = 0; s < answer.sentences.length; s++) if (opensWithPast(answer, s)) return true;
  return namesPlace(answer);
}

/** "I used Postgres", "we have moved": something done, not felt. */
function tellsDeed({ words: { id } }: Answer, { tense, main, quoted }: Subject): boolean {
  if (quoted || main < 0) return false;
  if (tense === 'perfect') return EXPERIENCES.has(id[main]!);
  if (tense !== 'past') return false;
  if (id[main] === USED && id[main + 1] !== TO) return true;
  return !NO_EXAMPLE.has(id[main]!);
}

/** "At Acme". */
function namesPlace({ words: { id, flags, count } }: Answer): boolean {
  for (let i = 0; i + 1 < count; i++) {
    if (id[i] !== AT) continue;
    const next = flags[i + 1]!;
    if ((next & WordFlag.capitalised) !== 0 && (next & (WordFlag.afterPunctuation | WordFlag.opaque)) === 0)
      return true;
  }
  return false;
}
