import type { Answer, Section } from '../../../drafts/answer';
import { findSection } from '../../../frameworks/frameworks';
import { WordFlag } from '../../../markdown/prose/words';
import type { Span } from '../../../text/span';
import { findPlaceholders } from '../tokens/placeholders';
import { firstFrom, spanAt } from './scope';

/** A section with fewer words than this is empty. */
const LEAST_WORDS = 3;
/** A draft with fewer words than this is only being started. */
const STARTED_WORDS = 15;

/** Whether a draft was only just begun, so that what is missing need not be said. */
export function isBeingStarted(answer: Answer): boolean {
  return answer.wordCount < STARTED_WORDS && !answer.setting.ready;
}

/**
 * Whether none of the framework's sections below the offset has a word yet: somebody who writes from top to bottom has
 * not come further.
 */
export function isEndOfWriting(answer: Answer, offset: number): boolean {
  return offset >= answer.derive(lastWritten);
}

/** Where the last of the framework's sections with words begins. */
function lastWritten({ sections }: Answer): number {
  let last = -1;
  for (const { ids, start, wordCount } of sections) if (ids.length > 0 && wordCount > 0) last = start;
  return last;
}

/** The name of a section for people: "Situation", or "Situation/Task" for a combined one. */
export function sectionName(answer: Answer, section: Section): string {
  const framework = answer.setting.framework!;
  return section.ids.map(id => findSection(framework, id)!.name).join('/');
}

/** The questions that help to fill a section. */
export function sectionPrompt(answer: Answer, section: Section): string {
  const framework = answer.setting.framework!;
  return section.ids.map(id => findSection(framework, id)!.prompt).join(' ');
}

/** The sections of the framework that have no content yet, in reading order. Use it with `answer.derive`. */
export function emptySections(answer: Answer): readonly Section[] {
  const { sections } = answer;
  return sections.filter(
    (section, index) =>
      section.ids.length > 0 &&
      realWords(answer, section) < LEAST_WORDS &&
      !holdsOtherContent(answer, section, sections[index + 1]),
  );
}

/** Words as people count them, without those in placeholders; stops counting when there are enough. */
function realWords(answer: Answer, { firstWord, endWord }: Section): number {
  const { words } = answer;
  const placeholders = answer.derive(findPlaceholders);
  let count = 0;
  for (let i = firstWord; i < endWord && count < LEAST_WORDS; i++) {
    if ((words.flags[i]! & WordFlag.joined) !== 0) continue;
    if (placeholders.length === 0 || !spanAt(placeholders, words.start[i]!)) count++;
  }
  return count;
}

/** Whether code, a table, a quote, HTML, a picture or a list with words in it stands in the section. */
function holdsOtherContent(answer: Answer, section: Section, next: Section | undefined): boolean {
  const { blocks } = answer;
  const end = next ? next.opening.block : blocks.length;
  for (let i = section.opening.block + 1; i < end; i++) {
    const { kind } = blocks[i]!;
    if (kind === 'code' || kind === 'quote' || kind === 'html') return true;
    if ((kind === 'list-item' || kind === 'table') && realWords(answer, section) > 0) return true;
  }
  const image = firstFrom(answer.derive(images), section.start);
  return image !== undefined && image.start < section.end;
}

function images({ inlines }: Answer): readonly Span[] {
  return inlines.filter(({ kind }) => kind === 'image');
}
