import type { Answer, Section } from '../drafts/answer';
import { STORY_FRAMEWORKS } from '../frameworks/frameworks';
import { type Message, type MessageArgument, message } from '../text/message';
import type { Rule, RuleDocs } from './rule';
import { emptySections } from './support/answer/sectionContent';

const LEAST_WORDS = 80;
const SET_UP_IDS = ['situation', 'task', 'context', 'challenge', 'problem', 'obstacle'];

/** Published splits, in percent: what most guides give, and the limit just outside all of them. */
const SET_UP = { most: 40, usual: '20 to 34' };
const ACTION = { least: 40, usual: '42 to 70' };
const RESULT = { least: 8, usual: '10 to 25' };

/** One limit that an answer crosses. */
interface Crossed {
  /** Sections have the same name in every language. */
  readonly name: MessageArgument;
  readonly percent: number;
  readonly usual: string;
  readonly section: Section;
}

export const docs: RuleDocs = {
  summary: 'The set-up is long, or Action or Result is short.',
  meaning:
    'Interviewers judge what you did and what came of it, yet most answers spend their time on the scene. From 80 words on, the rule speaks up when the set-up takes more than 40% of the words, Action less than 40% or Result less than 8%: limits that lie just outside every published split. Answers with code or a table in them are not measured.',
  bad: 'Four sentences of Situation, one of Action.',
  good: 'One sentence each of Situation and Task, four of Action, one or two of Result.',
  ignoreWhen: 'The scene is what makes your action hard to believe without it.',
  sources: [
    'Splits published by the University of Washington, Swansea University and two interview coaches',
    'A study of 62 real interviews (Bangerter, Corvalan and Cavin, 2014)',
  ],
};

/**
 * The parts of a story are out of proportion. One finding per answer that names every limit crossed, on the heading of
 * the first.
 */
export const sectionBalance: Rule = {
  id: 'section-balance',
  severity: 'information',
  defaultOn: true,
  frameworks: STORY_FRAMEWORKS,
  language: 'any',
  check(answer, _settings, report) {
    if (answer.wordCount < LEAST_WORDS || !answer.section('action') || !answer.section('result')) return;
    if (answer.blocks.some(({ kind }) => kind === 'code' || kind === 'table')) return;
    const crossed = limitsCrossed(answer);
    if (crossed.length === 0) return;
    report({ span: crossed[0]!.section.opening.heading, message: toMessage(crossed), passing: true });
  },
};

function limitsCrossed(answer: Answer): readonly Crossed[] {
  const empty = new Set(answer.derive(emptySections));
  const actions = answer.sectionsOf('action').filter(section => !empty.has(section));
  const results = answer.sectionsOf('result').filter(section => !empty.has(section));
  if (actions.length === 0 || results.length === 0) return [];
  const setUp = answer.sections.filter(({ ids }) => ids.length > 0 && ids.every(id => SET_UP_IDS.includes(id)));
  const percentOf = (sections: readonly Section[]) =>
    (sections.reduce((sum, section) => sum + section.wordCount, 0) / answer.wordCount) * 100;
  const crossed: Crossed[] = [];
  const add = (
    name: MessageArgument,
    usual: string,
    section: Section | undefined,
    percent: number,
    isCrossed: boolean,
  ) => {
    if (isCrossed && section) crossed.push({ name, percent: Math.round(percent), usual, section });
  };
  const [setUpShare, actionShare, resultShare] = [percentOf(setUp), percentOf(actions), percentOf(results)];
  const longest = [...setUp].sort((a, b) => b.wordCount - a.wordCount)[0];
  add(message('The set-up'), SET_UP.usual, longest, setUpShare, setUpShare > SET_UP.most);
  add('Action', ACTION.usual, actions[0], actionShare, actionShare < ACTION.least);
  add('Result', RESULT.usual, results[0], resultShare, resultShare < RESULT.least);
  return crossed;
}

function toMessage(crossed: readonly Crossed[]): Message {
  const [first, second, third] = crossed.map(({ name, percent, usual }) => [name, percent, usual] as const);
  if (first![0] === 'Result')
    return message(
      '{0} takes {1}% of this answer; most guides give it {2}%. Interviewers listen for what came of it, so say how you know that it worked.',
      ...first!,
    );
  if (!second)
    return message(
      '{0} takes {1}% of this answer; most guides give it {2}%. Interviewers score what you did, so move words into Action.',
      ...first!,
    );
  if (!third)
    return message(
      '{0} takes {1}% of this answer and {3} {4}%; most guides give them {2}% and {5}%. Interviewers score what you did, so move words into Action.',
      ...first!,
      ...second,
    );
  return message(
    '{0} takes {1}% of this answer, {3} {4}% and {6} {7}%; most guides give them {2}%, {5}% and {8}%. Interviewers score what you did and what came of it, so move words there.',
    ...first!,
    ...second,
    ...third,
  );
}
