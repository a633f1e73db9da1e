import type { Framework } from '../../frameworks/framework';
import { findSection } from '../../frameworks/frameworks';
import { message } from '../../text/message';
import { MOST_QUESTION } from '../limits';
import { hasWords, unknownGroups } from '../matching/matchPhrase';
import { WORD_GROUP_NAMES } from '../matching/wordGroups';
import type { Point } from '../question';
import { isQuestionId } from '../questionId';
import { POINT_KEYS } from '../questionSchema';
import type { KeyPath } from './locate';
import { nearest, type ProblemList, showValue } from './problems';

/** Reads `points` of a question file's front matter; a broken point is reported and left out. */
export function parsePoints(value: unknown, framework: Framework, problems: ProblemList): readonly Point[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.addAt(
      'error',
      'wrong-type',
      ['points'],
      message('"points" must be a list of points, each with id, text and any.'),
    );
    return [];
  }
  if (value.length > MOST_QUESTION.points) problems.addTooMany(['points'], MOST_QUESTION.points);
  const ids = new Set<string>();
  return value
    .slice(0, MOST_QUESTION.points)
    .flatMap((entry, index) => parsePoint(entry, index, framework, ids, problems));
}

type Data = Readonly<Record<string, unknown>>;

function parsePoint(
  entry: unknown,
  index: number,
  framework: Framework,
  ids: Set<string>,
  problems: ProblemList,
): readonly Point[] {
  const path = ['points', index];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    problems.addAt('error', 'wrong-type', path, message('A point has the keys id, text and any.'));
    return [];
  }
  const data = entry as Data;
  checkKeys(data, path, problems);
  const id = readId(data, path, ids, problems);
  const text = id === undefined ? undefined : readText(data, id, path, problems);
  if (id === undefined || text === undefined) return [];
  const any = readPhrases(data, 'any', path, problems);
  const anyInSection = readPhrases(data, 'anyInSection', path, problems);
  if (any.length + anyInSection.length === 0 && !problems.failed) {
    const advice = message('The point "{0}" has no match phrases under "any", so nothing can cover it.', id);
    problems.addAt('warning', 'no-phrases', 'any' in data ? [...path, 'any'] : [...path, 'id'], advice);
  }
  const section = readSection(data, framework, path, problems);
  return [{ id, text, any, anyInSection, ...section, required: readRequired(data, path, problems) }];
}

function checkKeys(data: Data, path: KeyPath, problems: ProblemList): void {
  const known = POINT_KEYS.map(({ key }) => key);
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const options = { at: 'key', suggestion: nearest(key, known) } as const;
    problems.addAt('warning', 'unknown-key', [...path, key], message('A point has no key "{0}".', key), options);
  }
}

/** The id of a point, which is added to `ids`, those of the points before it. */
function readId(data: Data, path: KeyPath, ids: Set<string>, problems: ProblemList): string | undefined {
  const { id } = data;
  if (typeof id !== 'string' || !isQuestionId(id)) {
    const text = message('A point needs an id of lower-case words with hyphens.');
    problems.addAt('error', 'bad-id', 'id' in data ? [...path, 'id'] : path, text);
    return undefined;
  }
  if (ids.has(id)) {
    const text = message('Another point of this question has the id "{0}".', id);
    problems.addAt('error', 'duplicate-point', [...path, 'id'], text);
    return undefined;
  }
  ids.add(id);
  return id;
}

function readText(data: Data, id: string, path: KeyPath, problems: ProblemList): string | undefined {
  const { text } = data;
  if (typeof text === 'string' && text.trim() !== '') return text;
  const place = 'text' in data ? [...path, 'text'] : path;
  problems.addAt('error', 'missing-key', place, message('The point "{0}" has no text.', id));
  return undefined;
}

/** Reads the match phrases under `key`; `path` leads to the map that holds it. */
export function readPhrases(data: Data, key: string, path: KeyPath, problems: ProblemList): readonly string[] {
  const phrases = typeof data[key] === 'string' ? [data[key]] : data[key];
  if (phrases === undefined || phrases === null) return [];
  if (!Array.isArray(phrases)) {
    problems.addAt('error', 'wrong-type', [...path, key], message('"{0}" must be a list of phrases.', key));
    return [];
  }
  if (phrases.length > MOST_QUESTION.phrases) problems.addTooMany([...path, key], MOST_QUESTION.phrases);
  return phrases.slice(0, MOST_QUESTION.phrases).flatMap((phrase, k) => {
    if (typeof phrase !== 'string' && typeof phrase !== 'number') {
      const text = message('A match phrase must be a text; quote it if YAML reads it as something else.');
      problems.addAt('error', 'wrong-type', [...path, key, k], text);
      return [];
    }
    if (String(phrase).length > MOST_QUESTION.phrase) {
      const text = message(
        'A match phrase may have at most {0} characters; this one is left out.',
        MOST_QUESTION.phrase,
      );
      problems.addAt('warning', 'long-phrase', [...path, key, k], text);
      return [];
    }
    if (!hasWords(String(phrase))) {
      const text = message('A match phrase must have a letter or a digit; this one is left out.');
      problems.addAt('warning', 'wordless-phrase', [...path, key, k], text);
      return [];
    }
    for (const name of unknownGroups(String(phrase))) {
      const suggestion = nearest(name, ['number', ...WORD_GROUP_NAMES]);
      problems.addAt(
        'warning',
        'unknown-group',
        [...path, key, k],
        message('There is no word group "{0}".', `{${name}}`),
        { suggestion },
      );
    }
    return [String(phrase)];
  });
}

function readSection(
  data: Data,
  framework: Framework,
  path: KeyPath,
  problems: ProblemList,
): { readonly section?: string } {
  const { section } = data;
  if (section === undefined || section === null) return {};
  if (typeof section === 'string' && findSection(framework, section)) return { section };
  const known = framework.sections.map(({ id }) => id);
  const suggestion = nearest(showValue(section), known);
  const text = message('{0} has no section "{1}". It has: {2}.', framework.name, showValue(section), known.join(', '));
  problems.addAt('warning', 'unknown-section', [...path, 'section'], text, { suggestion });
  return {};
}

function readRequired(data: Data, path: KeyPath, problems: ProblemList): boolean {
  const { required } = data;
  if (required === undefined || required === null || typeof required === 'boolean') return required === true;
  problems.addAt('warning', 'wrong-type', [...path, 'required'], message('"{0}" must be true or false.', 'required'));
  return false;
}
