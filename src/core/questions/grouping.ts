import { type Message, message } from '../text/message';
import { LEVELS, QUESTION_KINDS, type Question, type QuestionKind } from './question';

/** How far the answer to a question is. */
export type AnswerState = 'not-started' | 'draft' | 'ready';

/** The state of a question with these attempts: ready when one of them is, else a draft when there is one. */
export function stateOf(attempts: readonly { readonly state: AnswerState }[]): AnswerState {
  if (attempts.length === 0) return 'not-started';
  return attempts.some(({ state }) => state === 'ready') ? 'ready' : 'draft';
}

/** A way to sort questions into groups. To add one, add an entry to `groupings`. */
export interface QuestionGrouping {
  readonly id: string;
  /** For the pick that changes the grouping; an English template. */
  readonly name: Message;
  /** The keys of the groups that a question stands in; the empty key is the group of those that have none. */
  keysOf(question: Question, state: AnswerState): readonly string[];
  /** Keys in the order in which they are shown; left out, groups go by their label. */
  readonly order?: readonly string[];
  /** Labels of keys that are names of ours; other keys are shown as `toKeyLabel` writes them. */
  readonly labels?: Readonly<Record<string, Message>>;
}

/** Questions that belong together. */
export interface QuestionGroup {
  readonly key: string;
  /** A text as it is, or a message to translate. */
  readonly label: string | Message;
  readonly questions: readonly Question[];
}

const NONE = message('Others');

const byStatus: QuestionGrouping = {
  id: 'status',
  name: message('Status'),
  keysOf: (_question, state) => [state],
  order: ['draft', 'not-started', 'ready'],
  labels: { draft: message('Drafts'), 'not-started': message('Not started'), ready: message('Ready') },
};

/** The kinds of question as people read them. */
export const KIND_NAMES: Readonly<Record<QuestionKind, Message>> = {
  behavioural: message('Behavioural'),
  experience: message('Experience'),
  explain: message('Explain'),
  compare: message('Compare'),
  design: message('Design'),
  troubleshoot: message('Troubleshoot'),
  opinion: message('Opinion'),
  motivation: message('Motivation'),
};

const byKind: QuestionGrouping = {
  id: 'kind',
  name: message('Kind'),
  keysOf: ({ kind }) => [kind],
  order: Object.keys(QUESTION_KINDS),
  labels: KIND_NAMES,
};

const byLevel: QuestionGrouping = {
  id: 'level',
  name: message('Level'),
  keysOf: ({ level }) => [level],
  order: LEVELS,
  labels: { entry: message('Entry'), mid: message('Mid'), senior: message('Senior') },
};

/** All groupings, in the order in which they are offered; the first is the one to begin with. */
export const groupings: readonly QuestionGrouping[] = [
  { id: 'pack', name: message('Pack'), keysOf: ({ pack }) => [pack] },
  { id: 'topic', name: message('Topic'), keysOf: ({ topics }) => topics },
  byKind,
  byLevel,
  { id: 'competency', name: message('Competency'), keysOf: ({ competencies }) => competencies },
  { id: 'source', name: message('Source'), keysOf: ({ source }) => [source.split('#', 1)[0]!.trimEnd()] },
  byStatus,
];

/** The grouping with that id, or the first one. */
export function findGrouping(id: string | undefined): QuestionGrouping {
  return groupings.find(grouping => grouping.id === id) ?? groupings[0]!;
}

/**
 * Sorts questions into groups. Questions keep their order; empty groups do not exist; the group of those that have none
 * comes last.
 */
export function groupQuestions(
  questions: readonly Question[],
  grouping: QuestionGrouping,
  stateOf: (question: Question) => AnswerState,
): readonly QuestionGroup[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const keys = grouping.keysOf(question, stateOf(question));
    for (const key of keys.length > 0 ? new Set(keys) : ['']) {
      const group = groups.get(key);
      if (group) group.push(question);
      else groups.set(key, [question]);
    }
  }
  const rank = (key: string) => (key === '' ? Infinity : (grouping.order?.indexOf(key) ?? 0));
  return [...groups]
    .map(([key, members]) => ({ key, label: labelOf(grouping, key), questions: members }))
    .sort((a, b) => rank(a.key) - rank(b.key) || compareText(toKeyLabel(a.key), toKeyLabel(b.key)));
}

function labelOf({ labels }: QuestionGrouping, key: string): string | Message {
  if (key === '') return NONE;
  return labels && Object.hasOwn(labels, key) ? labels[key]! : toKeyLabel(key);
}

/** Short names that are written in capitals. */
const CAPITALS = new Set(
  'ai api aws cd ci crud css ddd db dns gcp html http https io jwt ml orm os qa rest sdk soap sql sre tdd tls ui ux'.split(
    ' ',
  ),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  apis: 'APIs',
  'ci-cd': 'CI/CD',
  docker: 'Docker',
  ecommerce: 'e-commerce',
  graphql: 'GraphQL',
  javascript: 'JavaScript',
  kubernetes: 'Kubernetes',
  nodejs: 'Node.js',
  nosql: 'NoSQL',
  oauth: 'OAuth',
  rabbitmq: 'RabbitMQ',
  restful: 'RESTful',
  typescript: 'TypeScript',
};

/** A key such as `api-design` as people write it: `API design`. Keys with blanks or capitals stay as they are. */
export function toKeyLabel(key: string): string {
  if (Object.hasOwn(SPELLINGS, key)) return SPELLINGS[key]!;
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(key) || /\d/.test(key)) return key;
  const words = key
    .replaceAll('/', ' / ')
    .split(/[\s-]+/)
    .map(word => (CAPITALS.has(word) ? word.toUpperCase() : Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : word));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compareText(a: string, b: string): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x < y ? -1 : x > y ? 1 : 0;
}
