import { memoize } from '../text/memo';
import { car } from './car';
import { carl } from './carl';
import { compare } from './compare';
import { debug } from './debug';
import { design } from './design';
import { explain } from './explain';
import type { Framework, FrameworkId, FrameworkSection } from './framework';
import { motivation } from './motivation';
import { opinion } from './opinion';
import { par } from './par';
import { soar } from './soar';
import { star } from './star';
import { starL } from './starL';

/** All frameworks, the commonest first: it wins where labels fit several equally well. */
export const frameworks: readonly Framework[] = [
  star,
  starL,
  car,
  par,
  soar,
  carl,
  explain,
  compare,
  design,
  debug,
  opinion,
  motivation,
];

const byId = new Map<string, Framework>(frameworks.map(framework => [framework.id, framework]));

/** The framework with this id, or undefined; anything is safe to ask for. */
export function findFramework(id: string | undefined): Framework | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** Whether a framework is for answers about the past: stories. */
export function isStory(framework: Framework | undefined): boolean {
  return framework?.kind === 'past';
}

/** The ids of the frameworks for stories. */
export const STORY_FRAMEWORKS: readonly FrameworkId[] = frameworks.filter(isStory).map(({ id }) => id);

/** The section of a framework with this id, or undefined. */
export function findSection(framework: Framework, sectionId: string): FrameworkSection | undefined {
  return framework.sections.find(section => section.id === sectionId);
}

/** Label text -> section id, one map per framework. */
const labels = new Map<Framework, (label: string) => readonly string[]>();
/** Every label of every framework. */
const anyLabel = new Set<string>();

for (const framework of frameworks) {
  const map = new Map<string, string>();
  for (const section of framework.sections) {
    for (const label of [section.name.toLowerCase(), ...section.synonyms])
      if (!map.has(label)) map.set(label, section.id);
  }
  labels.set(
    framework,
    memoize(label => findInMap(map, label)),
  );
  for (const label of map.keys()) anyLabel.add(label);
}

/**
 * The section ids that a normalised label names in a framework: `situation/task` names two, `result and what I would
 * change` and `result: no more calls` one. Empty when it names none.
 */
export function sectionsOfLabel(framework: Framework, label: string): readonly string[] {
  return labels.get(framework)!(label);
}

function findInMap(map: ReadonlyMap<string, string>, label: string): readonly string[] {
  const find = (part: string) => map.get(part) ?? map.get(toBareName(part));
  const head = label.replace(/(?:: | [\u2013\u2014-] ).*/, '');
  const whole = find(label) ?? find(head);
  if (whole !== undefined) return [whole];
  const ids = splitLabel(head).map(find);
  return [...new Set(ids.filter(id => id !== undefined))];
}

/** "My final result", "What was the result?" and "Results we got" as "result" and "results". */
function toBareName(label: string): string {
  return label
    .replace(/^what did i do\?$/, 'what i did')
    .replace(/^what (?:was|were) (.*)\?$/, '$1')
    .replace(/^(?:(?:the|my|our|final|end|overall|main|key|business|initial) )+/, '')
    .replace(/ (?:i|we) (?:took|made|got|achieved|faced)$/, '');
}

/** Whether some framework has a section of that label. */
export const isSectionLabel = memoize(label => {
  if (anyLabel.has(label)) return true;
  const parts = splitLabel(label);
  return parts.length > 1 && parts.every(part => anyLabel.has(part));
});

function splitLabel(label: string): readonly string[] {
  return label.split(/\s*(?:\/|&|\+|,|\band\b)\s*/).filter(part => part !== '');
}
