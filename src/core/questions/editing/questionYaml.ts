import type { Framework } from '../../frameworks/framework';
import { findFramework } from '../../frameworks/frameworks';
import { findFrontMatter, MOST_FRONT_MATTER } from '../../markdown/frontMatter';
import type { Span } from '../../text/span';
import type { KeyPath } from '../parsing/locate';
import { QUESTION_KINDS } from '../question';
import type { YamlScan } from './yamlScan';

/**
 * The YAML of a question file; while its closing line is missing, all up to the first heading. Undefined when it has
 * none.
 */
export function findYaml(text: string): Span | undefined {
  const { yaml, bodyStart, problem } = findFrontMatter(text);
  if (problem?.code === 'unterminated') {
    const start = text.indexOf('\n') + 1;
    if (start === 0) return undefined;
    const rest = text.slice(start, start + MOST_FRONT_MATTER);
    const heading = rest.search(/^##/m);
    return { start, end: start + (heading < 0 ? rest.length : heading) };
  }
  return bodyStart > yaml.end ? yaml : undefined;
}

/** The text of the value at that way, without quotes. */
export function readScanned(block: string, { values }: YamlScan, way: KeyPath): string | undefined {
  const value = values.find(
    ({ path, kind }) => kind === 'scalar' && path.length === way.length && path.every((step, k) => step === way[k]),
  );
  return value && block.slice(value.start, value.end).replace(/^["']|["']$/g, '');
}

/** The framework that a question file asks for, as far as it can be told. */
export function readFramework(block: string, scan: YamlScan): Framework {
  const named = findFramework(readScanned(block, scan, ['framework']));
  if (named) return named;
  const kind = readScanned(block, scan, ['kind']) ?? '';
  const id = Object.entries(QUESTION_KINDS).find(([known]) => known === kind)?.[1];
  return findFramework(id ?? QUESTION_KINDS.behavioural)!;
}
