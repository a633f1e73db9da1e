import { car } from '../frameworks/car';
import type { Framework } from '../frameworks/framework';
import { findFramework, frameworks, sectionsOfLabel } from '../frameworks/frameworks';
import { par } from '../frameworks/par';
import { star } from '../frameworks/star';
import { findTitle } from '../markdown/answers';
import { type Block, parseBlocks } from '../markdown/blocks';
import { findLineLabel, headingText, normaliseLabel } from '../markdown/labels';
import { readProse } from '../markdown/prose/prose';
import { sectionProseRuns } from '../markdown/prose/proseRuns';
import { WordFlag, type Words } from '../markdown/prose/words';
import { findSections, readMisspelt } from '../markdown/sections';
import { countBelow } from '../text/countBelow';
import type { Span } from '../text/span';
import { Answer, type AnswerSetting, type Section } from './answer';

/** What is known of an answer before its text is read. */
export type AnswerContext = Omit<AnswerSetting, 'framework' | 'declared'> & {
  /** The framework named in the front matter; without one the question's holds, then the one that the labels fit. */
  readonly frameworkId: string | undefined;
};

/** Reads one answer. Never fails; linear in the length of `text`. */
export function parseAnswer(text: string, context: AnswerContext): Answer {
  const blocks = parseBlocks(text);
  let title = findTitle(text, blocks);
  const named = findFramework(context.frameworkId);
  const declared = named ?? findFramework(context.question?.framework);
  const framework =
    (named ? undefined : longForm(text, blocks, title, declared)) ?? declared ?? inferFramework(text, blocks, title);
  if (title && framework && isMisspeltSection(text, blocks, title, framework)) title = undefined;
  const openings = framework ? findSections(text, blocks, framework, title) : [];
  const { words, sentences, inlines } = readProse(text, sectionProseRuns(blocks, openings));
  const sections: Section[] = [];
  let firstSentence = 0;
  let wordCount = 0;
  let counted = 0;
  openings.forEach((opening, index) => {
    const end = index + 1 < openings.length ? openings[index + 1]!.heading.start : text.length;
    const firstWord = firstWordFrom(words, opening.textStart);
    const endWord = firstWordFrom(words, end);
    while (firstSentence < sentences.length && sentences[firstSentence]!.first < firstWord) firstSentence++;
    let endSentence = firstSentence;
    while (endSentence < sentences.length && sentences[endSentence]!.first < endWord) endSentence++;
    const count = countWords(words, firstWord, endWord);
    wordCount += countWords(words, counted, firstWord);
    counted = endWord;
    const isNote = opening.ids.length === 0 && opening.name.isPrivate;
    if (!isNote) wordCount += count;
    sections.push({
      ids: opening.ids,
      opening,
      start: opening.heading.start,
      end,
      firstWord,
      endWord,
      firstSentence,
      endSentence,
      wordCount: count,
    });
  });
  wordCount += countWords(words, counted, words.count);
  const setting: AnswerSetting = {
    framework,
    declared: declared !== undefined,
    question: context.question,
    ready: context.ready,
    mode: context.mode,
    language: context.language,
  };
  return new Answer(
    text,
    setting,
    blocks,
    title,
    words,
    sentences,
    inlines,
    sections,
    wordCount,
    findAnchor(text, blocks, title),
  );
}

/** Reads a text on its own: an answer in English, not ready, to an unknown question. */
export function parsePlainAnswer(text: string, frameworkId?: string): Answer {
  return parseAnswer(text, { frameworkId, question: undefined, ready: false, mode: undefined, language: 'en' });
}

/** The number of the first word that starts at or after `offset`. */
export function firstWordFrom({ start, count }: Words, offset: number): number {
  return countBelow(count, offset, n => start[n]!);
}

/** Words as people count them from number `first` up to, not including, `end`. */
export function countWords(words: Words, first: number, end: number): number {
  let count = end - first;
  for (let i = first; i < end; i++) if ((words.flags[i]! & WordFlag.joined) !== 0) count--;
  return count;
}

/** Whether an H1 that names no section is a misspelt one, among H1s that do. */
function isMisspeltSection(text: string, blocks: readonly Block[], title: Block, framework: Framework): boolean {
  const named = blocks.some(
    block =>
      block !== title &&
      block.kind === 'heading' &&
      block.level === 1 &&
      sectionsOfLabel(framework, headingLabel(text, block)).length > 0,
  );
  return named && readMisspelt(framework, headingLabel(text, title)) !== undefined;
}

function headingLabel(text: string, heading: Block): string {
  return normaliseLabel(headingText(text, heading));
}

/**
 * The framework whose labels the text uses most, its own names before synonyms, if it uses any at all. One plain label
 * ("Example: ...") is no sign of a framework; neither are single letters, unless at least three stand in the order of
 * its sections.
 */
function inferFramework(text: string, blocks: readonly Block[], title: Block | undefined): Framework | undefined {
  const labels: string[] = [];
  const plain: string[] = [];
  for (const block of blocks) {
    if (block === title) continue;
    if (block.kind === 'heading') labels.push(headingLabel(text, block));
    else if (block.kind === 'paragraph' || block.kind === 'list-item') {
      for (const line of block.lines) {
        const label = findLineLabel(text, line);
        if (label) (label.form === 'plain' ? plain : labels).push(normaliseLabel(label.label));
      }
    }
  }
  const letters = [...labels, ...plain].filter(label => label.length === 1).join('');
  const written = new Set([...labels, ...plain]);
  let best: Framework | undefined;
  let bestScore = 0;
  for (const framework of frameworks) {
    const strong = labels.flatMap(label => sectionsOfLabel(framework, label));
    const found = new Set([...strong, ...plain.flatMap(label => sectionsOfLabel(framework, label))]);
    const initials = framework.sections.map(section => section.name.charAt(0).toLowerCase()).join('');
    if (found.size === 0 && letters.length >= 3 && initials.startsWith(letters)) return framework;
    if (found.size < 2 && strong.length === 0) continue;
    const whole = framework.sections.every(section => !section.required || found.has(section.id));
    const named = framework.sections.filter(({ name }) => written.has(name.toLowerCase())).length;
    const score = found.size + (whole ? 0.5 : 0) + named / 100;
    if (score > bestScore) {
      best = framework;
      bestScore = score;
    }
  }
  return best;
}

/**
 * A whole STAR story where a question asks for its short form, CAR or PAR: "Situation" and "Task" say what the
 * challenge was.
 */
function longForm(
  text: string,
  blocks: readonly Block[],
  title: Block | undefined,
  asked: Framework | undefined,
): Framework | undefined {
  if (asked !== car && asked !== par) return undefined;
  const opened = (framework: Framework) =>
    new Set(findSections(text, blocks, framework, title).flatMap(({ ids }) => ids));
  if (opened(asked).has(asked.sections[0]!.id)) return undefined;
  const found = opened(star);
  return star.sections.every(({ id }) => found.has(id)) ? star : undefined;
}

function findAnchor(text: string, blocks: readonly Block[], title: Block | undefined): Span {
  const first = title ?? blocks.find(block => block.kind !== 'comment') ?? blocks[0];
  if (!first) return { start: 0, end: 0 };
  const line = first.lines[0]!;
  const lineEnd = text.indexOf('\n', first.start);
  return { start: first.start, end: Math.max(line.end, Math.min(first.end, lineEnd < 0 ? first.end : lineEnd)) };
}
