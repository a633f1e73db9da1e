import type { Framework } from '../frameworks/framework';
import { findSection } from '../frameworks/frameworks';
import { message } from '../text/message';
import { MOST_QUESTION } from './limits';
import { unknownGroups } from './matching/matchPhrase';
import { WORD_GROUP_NAMES } from './matching/wordGroups';
import { nearest, type ProblemList, showValue } from './problems';
import type { Point } from './question';
import { isQuestionId, POINT_KEYS } from './questionSchema';

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
  const data = entry as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(data)) {
    if (POINT_KEYS.some(known => known.key === key)) continue;
    const suggestion = nearest(
      key,
      POINT_KEYS.map(known => known.key),
    );
    problems.addAt('warning', 'unknown-key', [...path, key], message('A point has no key "{0}".', key), {
      at: 'key',
      suggestion,
    });
  }
  const { id, text } = data;
  if (typeof id !== 'string' || !isQuestionId(id)) {
    problems.addAt(
      'error',
      'bad-id',
      'id' in data ? [...path, 'id'] : path,
      message('A point needs an id of lower-case words with hyphens.'),
    );
    return [];
  }
  if (ids.has(id)) {
    problems.addAt(
      'error',
      'duplicate-point',
      [...path, 'id'],
      message('Another point of this question has the id "{0}".', id),
    );
    return [];
  }
  ids.add(id);
  if (typeof text !== 'string' || text.trim() === '') {
    problems.addAt(
      'error',
      'missing-key',
      'text' in data ? [...path, 'text'] : path,
      message('The point "{0}" has no text.', id),
    );
    return [];
  }
  const any = readPhrases(data, 'any', path, problems);
  const anyInSection = readPhrases(data, 'anyInSection', path, problems);
  if (any.length + anyInSection.length === 0 && !problems.failed) {
    const text = message('The point "{0}" has no match phrases under "any", so nothing can cover it.', id);
    problems.addAt('warning', 'no-phrases', 'any' in data ? [...path, 'any'] : [...path, 'id'], text);
  }
  return [
    {
      id,
      text,
      any,
      anyInSection,
      ...readSection(data, framework, path, problems),
      required: readRequired(data, path, problems),
    },
  ];
}

/** Reads the match phrases under `key`; `path` leads to the map that holds it. */
export function readPhrases(
  data: Readonly<Record<string, unknown>>,
  key: string,
  path: readonly (string | number)[],
  problems: ProblemList,
): readonly string[] {
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
        'A match phrase has {0} characters at the most; this one is left out.',
        MOST_QUESTION.phrase,
      );
      problems.addAt('warning', 'long-phrase', [...path, key, k], text);
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
  data: Readonly<Record<string, unknown>>,
  framework: Framework,
  path: readonly (string | number)[],
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

function readRequired(
  data: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  problems: ProblemList,
): boolean {
  const { required } = data;
  if (required === undefined || required === null || typeof required === 'boolean') return required === true;
  problems.addAt('warning', 'wrong-type', [...path, 'required'], message('"{0}" must be true or false.', 'required'));
  return false;
}
