import type { Framework } from '../frameworks/framework';
import type { Block } from '../markdown/blocks';
import type { InlineSpan, Sentence, Words } from '../markdown/prose/words';
import type { SectionStart } from '../markdown/sections';
import type { Question } from '../questions/question';
import type { PhraseHit, PhraseSet } from '../rules/engine/phrases';
import { type Scan, scanWords, type Watch } from '../rules/engine/scan';
import { countBelow } from '../text/countBelow';
import type { Span } from '../text/span';

/** A part of an answer, from its heading or label to the next. */
export interface Section extends Span {
  /** Section ids of the framework; two for a combined label, none for a heading that the framework does not know. */
  readonly ids: readonly string[];
  readonly opening: SectionStart;
  /** Word numbers, from `firstWord` up to but not including `endWord`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Indices into `sentences`, `endSentence` not included. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Words as people count them: hyphenated words and code spans are one. */
  readonly wordCount: number;
}

/** What an answer is checked with, beside its text. */
export interface AnswerSetting {
  readonly framework: Framework | undefined;
  /** The front matter or the question names the framework; else it was inferred from the labels. */
  readonly declared: boolean;
  readonly question: Question | undefined;
  /** `status: ready` in the front matter. */
  readonly ready: boolean;
  /** `mode:` in the front matter, such as `whiteboard` or `flashcard`. */
  readonly mode: string | undefined;
  /** BCP 47 tag of the language it is written in, lower case; `en` unless the front matter says otherwise. */
  readonly language: string;
}

const NO_HITS: readonly PhraseHit[] = [];

/** For each function given to `derive`, the index of its result in an answer's `derived`. */
const slots = new Map<unknown, number>();

/**
 * One answer, read once and shared by all rules. Every offset is relative to `text`, the answer's own text; word
 * numbers count its prose from 0.
 */
export class Answer {
  private scanned: Scan | undefined;
  private readonly derived: unknown[] = [];

  constructor(
    readonly text: string,
    readonly setting: AnswerSetting,
    readonly blocks: readonly Block[],
    readonly title: Block | undefined,
    readonly words: Words,
    readonly sentences: readonly Sentence[],
    readonly inlines: readonly InlineSpan[],
    /** In reading order, unknown headings included. */
    readonly sections: readonly Section[],
    /** Words as people count them, in the whole answer. */
    readonly wordCount: number,
    /** Where findings about the whole answer stand: the title, else the first line with text. */
    readonly anchor: Span,
  ) {}

  /** The first section with that id. */
  section(id: string): Section | undefined {
    for (const section of this.sections) if (section.ids.includes(id)) return section;
    return undefined;
  }

  /** All sections with one of these ids, in reading order. */
  sectionsOf(...ids: readonly string[]): readonly Section[] {
    const found: Section[] = [];
    for (const section of this.sections) if (isAnyOf(section.ids, ids)) found.push(section);
    return found;
  }

  /** The hits of a phrase set, in reading order. */
  phrases(set: PhraseSet): readonly PhraseHit[] {
    this.scanned ??= scanWords(this.words);
    return this.scanned.phrases[set.index] ?? NO_HITS;
  }

  /** The numbers of the words that a watch is for, in reading order. */
  watched(watch: Watch): readonly number[] {
    this.scanned ??= scanWords(this.words);
    return this.scanned.watched[watch.index]!;
  }

  /**
   * Something that several rules need, worked out once: `make` is called the first time only. It must be declared at
   * module level, since it is the key of its result.
   */
  derive<T>(make: (answer: Answer) => T): T {
    let slot = slots.get(make);
    if (slot === undefined) {
      slot = slots.size;
      slots.set(make, slot);
    }
    const known = this.derived[slot] as T | undefined;
    if (known !== undefined) return known;
    const made = make(this);
    while (this.derived.length <= slot) this.derived.push(undefined);
    this.derived[slot] = made;
    return made;
  }

  /** The section that holds word number `index`, or undefined before the first one. */
  sectionAt(index: number): Section | undefined {
    const { sections } = this;
    const section = sections[countBelow(sections.length, index + 1, n => sections[n]!.firstWord) - 1];
    return section !== undefined && index < section.endWord ? section : undefined;
  }

  /** The text of word number `index` as written. */
  wordText(index: number): string {
    return this.text.slice(this.words.start[index]!, this.words.end[index]!);
  }

  /** The span from word `first` to word `last`, both included. */
  wordSpan(first: number, last: number): Span {
    return { start: this.words.start[first]!, end: this.words.end[last]! };
  }
}

function isAnyOf(ids: readonly string[], wanted: readonly string[]): boolean {
  for (const id of ids) if (wanted.includes(id)) return true;
  return false;
}
