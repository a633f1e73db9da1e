import type { Answer, Section } from '../../../drafts/answer';
import { countBelow } from '../../../text/countBelow';

/**
 * A stretch of an answer: a section of the framework, what stands before the first one, or the whole of an answer
 * without sections.
 */
export interface Passage {
  /** Ids of the section; none outside sections. */
  readonly ids: readonly string[];
  readonly section: Section | undefined;
  /** Indices into the answer's sentences, `endSentence` not included. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** Sections that set a story's scene. */
export const SCENE_IDS: readonly string[] = ['situation', 'context', 'challenge', 'problem', 'obstacle'];

/**
 * The passages of an answer in reading order, without text under headings that the framework does not know; use through
 * `answer.derive(readPassages)`.
 */
export function readPassages({ sections, sentences }: Answer): readonly Passage[] {
  const passages: Passage[] = [];
  const firstSentence = sections.length > 0 ? sections[0]!.firstSentence : sentences.length;
  if (firstSentence > 0) passages.push({ ids: [], section: undefined, firstSentence: 0, endSentence: firstSentence });
  for (const section of sections) {
    if (section.ids.length === 0) continue;
    passages.push({
      ids: section.ids,
      section,
      firstSentence: section.firstSentence,
      endSentence: section.endSentence,
    });
  }
  return passages;
}

/** Whether a passage belongs to a section with one of these ids. */
export function isOneOf({ ids }: Passage, wanted: readonly string[]): boolean {
  return ids.some(id => wanted.includes(id));
}

/** Those of some sentence numbers, ascending, that lie in a passage. */
export function sentencesIn(numbers: readonly number[], { firstSentence, endSentence }: Passage): readonly number[] {
  const below = (limit: number) => countBelow(numbers.length, limit, n => numbers[n]!);
  return numbers.slice(below(firstSentence), below(endSentence));
}

/** The passages in which a story is told: all but the learning, and the whole of an answer without sections. */
export function readStory(answer: Answer): readonly Passage[] {
  const passages = answer.derive(readPassages);
  const told = passages.filter(({ ids }) => ids.length > 0);
  return told.length === 0 ? passages : told.filter(({ ids }) => !ids.includes('learning'));
}
