import { frameworks } from '../../frameworks/frameworks';
import { type Message, message, verbatim } from '../../text/message';
import { KIND_NAMES } from '../grouping';
import { LEVELS, QUESTION_KINDS, type QuestionKind } from '../question';
import { isQuestionId, toQuestionId } from '../questionId';
import { readFramework, readScanned } from './questionYaml';
import type { QuestionFileContext } from './suggestInQuestion';
import type { YamlCursor } from './yamlPlace';

/** A word that a key allows. */
export interface KnownValue {
  readonly value: string;
  readonly label?: Message;
  readonly detail?: Message;
  /** A list holds it once at most. */
  readonly once?: boolean;
}

/** What may stand at the cursor of a question file's front matter; nothing where any text may. */
export function valuesOf(block: string, cursor: YamlCursor, context: QuestionFileContext): readonly KnownValue[] {
  const [key, , pointKey] = cursor.path;
  const { bank } = context;
  switch (key) {
    case 'id':
      return suggestIds(block, cursor, context);
    case 'kind':
      return (Object.keys(QUESTION_KINDS) as QuestionKind[]).map(kind => ({ value: kind, detail: KIND_NAMES[kind] }));
    case 'framework':
      return frameworks.map(({ id, ask }) => ({ value: id, detail: message(ask) }));
    case 'level':
      return LEVELS.map(value => ({ value }));
    case 'topics':
    case 'competencies':
      return byUse(bank.questions.flatMap(question => question[key]));
    case 'source':
      return byUse(bank.questions.flatMap(({ source }) => (source === '' ? [] : [source]))).map(one => ({
        ...one,
        value: quoteIfNeeded(one.value),
      }));
    case 'updated':
      return [{ value: context.today, detail: message('Today') }];
    case 'related': {
      const own = readScanned(block, cursor.scan, ['id']) ?? context.name;
      return bank.questions
        .filter(({ id }) => id !== own)
        .map(({ id, question }) => ({ value: id, detail: verbatim(question), once: true }));
    }
    case 'points':
      return valuesOfPoint(block, cursor, String(pointKey));
    default:
      return [];
  }
}

function valuesOfPoint(block: string, { scan }: YamlCursor, key: string): readonly KnownValue[] {
  if (key === 'required') return [{ value: 'true' }, { value: 'false' }];
  if (key !== 'section') return [];
  return readFramework(block, scan).sections.map(({ id, prompt }) => ({ value: id, detail: message(prompt) }));
}

function suggestIds(block: string, { scan }: YamlCursor, { name, bank }: QuestionFileContext): readonly KnownValue[] {
  const fromText = toQuestionId(readScanned(block, scan, ['question']) ?? '');
  const ids = [name, toQuestionId(name), fromText].filter(id => id !== undefined && isQuestionId(id));
  return [...new Set(ids)].map(id => {
    const taken = bank.find(id!);
    return { value: id!, ...(taken && { detail: verbatim(taken.question) }) };
  });
}

/** The commonest first. */
function byUse(values: readonly string[]): readonly KnownValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([value, count]) => ({
      value,
      detail: count === 1 ? message('in 1 question') : message('in {0} questions', count),
      once: true,
    }));
}

function quoteIfNeeded(text: string): string {
  return /^[A-Za-z][\w .-]*$/.test(text) ? text : JSON.stringify(text);
}
