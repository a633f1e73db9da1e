import type { SectionRole } from './sectionRoles';

/** A sentence to complete: TextMate syntax, each placeholder says what to write there. */
export type SentenceStart = string;

const RESULT: readonly SentenceStart[] = [
  'went from ${1:figure before} to ${2:figure after} in ${3:time span}',
  'fell from ${1:figure before} to ${2:figure after} in ${3:time span}',
  'rose from ${1:figure before} to ${2:figure after} in ${3:time span}',
  'cut ${1:what you measured} by ${2:percentage}, from ${3:figure before} to ${4:figure after}',
  'saved ${1:hours, money or machines} every ${2:week or month}',
  'measured over ${1:time span} with ${2:tool or report}',
  'and it has stayed there for ${1:time span since}',
];

const COST: readonly SentenceStart[] = [
  'The price is ${1:what it costs or makes harder}, which I accept because ${2:what matters more here}',
  'I gave up ${1:what you left out} to get ${2:what you needed more}',
  'The alternative was ${1:other option}, but ${2:what spoke against it}',
  'It works up to ${1:limit}; beyond that, ${2:what would have to change}',
  'It is not worth it when ${1:case where you would do without}',
  'Whoever runs it has to ${1:extra work that it brings}',
];

const LESSON: readonly SentenceStart[] = [
  'I learned that ${1:what you know now and did not know then}',
  'Since then I ${1:what you do differently}',
  'What I had overlooked was ${1:what you missed at first}',
  'Next time I would ${1:other first step}, because ${2:what it would have spared you}',
  'I used it again in ${1:later piece of work}, where ${2:what came of it}',
];

/** Past tense, for what one person did. */
const VERBS: readonly string[] = (
  'measured profiled traced reproduced compared interviewed estimated proposed chose decided designed sketched built wrote ' +
  'implemented refactored replaced split moved migrated automated fixed tested benchmarked reviewed documented deployed ' +
  'monitored asked explained convinced negotiated paired coached delegated organised prioritised presented'
).split(' ');

const STARTS: Readonly<Record<Exclude<SectionRole, 'action'>, readonly SentenceStart[]>> = {
  result: RESULT,
  cost: COST,
  lesson: LESSON,
};

/** The sentences to complete in a section of that role. */
export function startsOf(role: SectionRole): readonly SentenceStart[] {
  return role === 'action' ? [] : STARTS[role];
}

/** The verbs to go on with after "I" in a section of that role. */
export function verbsOf(role: SectionRole): readonly string[] {
  return role === 'action' ? VERBS : [];
}

/** A start as people read it in a list: dots for what is theirs to write. */
export function toStartLabel(start: SentenceStart): string {
  return start.replace(/\$\{\d+:[^}]*\}/g, '...').trim();
}
