import type { Answer } from '../drafts/answer';
import { WordFlag } from '../markdown/words';
import { isNumberWord } from '../rules/lexicon/numbers';
import type { Span } from '../text/span';
import { OPAQUE_WORD, stemOf, wordStem } from '../text/vocabulary';
import type { Point, Question } from './question';

/** Whether an answer covers a point, and the words that do. */
export interface PointCoverage {
  readonly id: string;
  readonly covered: boolean;
  /** Spans in the answer's text, in reading order; a phrase of two parts gives two. */
  readonly evidence: readonly Span[];
}

/** Between two words of a phrase this many others may stand. */
const MOST_BETWEEN = 2;
const NUMBER = '{number}';

/** One word of a phrase: the stems that match it. */
type Term = string;
/** Words in order. */
type Part = readonly Term[];
/** Parts that must stand in one sentence, in any order. */
type Phrase = readonly Part[];

interface Matcher {
  readonly point: Point;
  readonly phrases: readonly Phrase[];
}

const matchers = new WeakMap<Question, readonly Matcher[]>();

/**
 * Which points of a question an answer covers. A phrase matches when its words occur in order inside one sentence, compared by stem (irregular verbs by their
 * base form), with up to two other words between neighbours; `a + b` asks for both parts in one sentence, in any order; `{number}` is any figure.
 * Linear in the length of the answer for a given question.
 */
export function coverPoints(answer: Answer, question: Question): readonly PointCoverage[] {
  const compiled = compile(question);
  const index = answer.derive(indexStems);
  return compiled.map(({ point, phrases }) => {
    const evidence: Span[] = [];
    for (const phrase of phrases) {
      const spans = findPhrase(answer, index, phrase);
      if (spans) evidence.push(...spans);
    }
    evidence.sort((a, b) => a.start - b.start || a.end - b.end);
    return { id: point.id, covered: evidence.length > 0, evidence: dropDoubles(evidence) };
  });
}

function compile(question: Question): readonly Matcher[] {
  let compiled = matchers.get(question);
  if (!compiled) {
    compiled = question.points.map(point => ({ point, phrases: point.any.flatMap(compilePhrase) }));
    matchers.set(question, compiled);
  }
  return compiled;
}

function compilePhrase(phrase: string): readonly Phrase[] {
  const parts = phrase
    .split(/\s\+\s/)
    .map(part => terms(part))
    .filter(part => part.length > 0);
  if (parts.length === 0) return [];
  const joined =
    parts.length === 1 && parts[0]!.length === 2 && phrase.includes('-')
      ? [[[stemOf(phrase.replace(/-/g, '').toLowerCase())]]]
      : [];
  return [parts, ...joined];
}

function terms(part: string): Part {
  return (
    part
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .match(/\{number\}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'.]*/gu) ?? []
  ).map(term => (term === NUMBER ? NUMBER : stemOf(term.replace(/[.']+$/, ''))));
}

/** Word numbers by stem, in reading order, with the figures under `{number}`; and the sentence of each word. */
interface StemIndex {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly stems: readonly string[];
  readonly sentence: Int32Array;
}

function indexStems(answer: Answer): StemIndex {
  const { words, sentences } = answer;
  const places = new Map<string, number[]>();
  const stems: string[] = [];
  const sentence = new Int32Array(words.count);
  sentences.forEach((s, number) => sentence.fill(number, s.first, s.last + 1));
  const note = (stem: string, i: number) => {
    const list = places.get(stem);
    if (list) list.push(i);
    else places.set(stem, [i]);
  };
  for (let i = 0; i < words.count; i++) {
    const id = words.id[i]!;
    if (id === OPAQUE_WORD) {
      stems.push(`\`${i}`);
      const inside = /^`+\s*([\p{L}\p{N}]+)/u.exec(answer.wordText(i));
      if (inside) note(stemOf(inside[1]!.toLowerCase()), i);
      continue;
    }
    const stem = wordStem(id);
    stems.push(stem);
    note(stem, i);
    if ((words.flags[i]! & WordFlag.digit) !== 0 || isNumberWord(id)) note(NUMBER, i);
  }
  return { places, stems, sentence };
}

function findPhrase(answer: Answer, index: StemIndex, phrase: Phrase): readonly Span[] | undefined {
  const [first, ...others] = phrase;
  for (const start of index.places.get(first![0]!) ?? []) {
    const end = matchPart(answer, index, first!, start);
    if (end < 0) continue;
    const spans = [answer.wordSpan(start, end)];
    const sentence = answer.sentences[index.sentence[start]!]!;
    for (const part of others) {
      const span = findInSentence(answer, index, part, sentence.first, sentence.last);
      if (!span) break;
      spans.push(span);
    }
    if (spans.length === phrase.length) return spans;
  }
  return undefined;
}

function findInSentence(answer: Answer, index: StemIndex, part: Part, first: number, last: number): Span | undefined {
  for (const start of index.places.get(part[0]!) ?? []) {
    if (start > last) break;
    if (start < first) continue;
    const end = matchPart(answer, index, part, start);
    if (end >= 0) return answer.wordSpan(start, end);
  }
  return undefined;
}

/** The number of the last word when the words of `part` follow from word `start`, else -1. */
function matchPart(answer: Answer, index: StemIndex, part: Part, start: number): number {
  const { words } = answer;
  let at = start;
  for (let t = 1; t < part.length; t++) {
    const far = Math.min(words.count - 1, at + 1 + MOST_BETWEEN, answer.sentences[index.sentence[start]!]!.last);
    let next = -1;
    for (let i = at + 1; i <= far && next < 0; i++) {
      const isNumber = part[t] === NUMBER && ((words.flags[i]! & WordFlag.digit) !== 0 || isNumberWord(words.id[i]!));
      if (isNumber || index.stems[i] === part[t]) next = i;
    }
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function dropDoubles(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => i === 0 || span.start !== spans[i - 1]!.start || span.end !== spans[i - 1]!.end);
}
