import type { Answer } from '../../drafts/answer';
import { readProse } from '../../markdown/prose/prose';
import { type Prose, type Sentence, WordFlag, type Words } from '../../markdown/prose/words';
import { isNumberWord } from '../../rules/lexicon/numbers';
import type { Span } from '../../text/span';
import { OPAQUE_WORD, stemOf, word, wordStem } from '../../text/vocabulary';
import type { Point, Question } from '../question';
import { type MatchPhrase, type PhrasePart, parseMatchPhrase, type Term } from './matchPhrase';

/** Whether an answer covers a point, and the words that do. */
export interface PointCoverage {
  readonly id: string;
  readonly covered: boolean;
  /** Spans in the answer's text, in reading order; a phrase of two parts gives two. */
  readonly evidence: readonly Span[];
}

/** Between two words of a phrase this many others may stand. */
const MOST_BETWEEN = 2;

const PERCENT = word('percent');

interface Matcher {
  readonly point: Point;
  readonly phrases: readonly MatchPhrase[];
  readonly inSection: readonly MatchPhrase[];
}

/** A question's match phrases, ready to use. */
interface Matchers {
  readonly about: readonly MatchPhrase[];
  readonly points: readonly Matcher[];
}

const matchers = new WeakMap<Question, Matchers>();

/**
 * Which points of its question an answer covers, in the question's order; none without a question. A phrase matches
 * when its words occur in order inside one sentence, compared by stem (irregular verbs by their base form), with up to
 * two other words between neighbours; `a + b` asks for both parts, in any order, in one sentence or in neighbouring
 * ones; `{number}` is any figure, `%` a percentage, and any other name in braces one of the word groups. Phrases of
 * `anyInSection` only count inside the point's section. Code counts too, line by line. An answer that is elsewhere
 * covers nothing. Linear in the length of the answer for a given question. Use it with `answer.derive`.
 */
export function coverPoints(answer: Answer): readonly PointCoverage[] {
  const { question } = answer.setting;
  if (!question) return [];
  const readings = answer.derive(readForPoints);
  const elsewhere = answer.derive(isElsewhere);
  return compile(question).points.map(({ point, phrases, inSection }) => {
    if (elsewhere) return { id: point.id, covered: false, evidence: [] };
    const evidence = phrases.flatMap(phrase => firstMatch(readings, phrase, EVERYWHERE));
    for (const { opening, end } of point.section ? answer.sectionsOf(point.section) : []) {
      const own = { start: opening.textStart, end };
      evidence.push(...inSection.flatMap(phrase => firstMatch(readings, phrase, own)));
    }
    evidence.sort((a, b) => a.start - b.start || a.end - b.end);
    return { id: point.id, covered: evidence.length > 0, evidence: dropDoubles(evidence) };
  });
}

/** Answers with fewer words need to name their subject once only. */
const LONG_ANSWER = 120;

/**
 * Whether an answer is about something else than its question: it has no phrase of the question's `about`, or, when it
 * is long, not in two sentences. An answer that only touches a subject in passing covers points of it by chance. Use it
 * with `answer.derive`.
 */
export function isElsewhere(answer: Answer): boolean {
  const { question } = answer.setting;
  if (!question || question.about.length === 0) return false;
  const { about } = compile(question);
  const least = answer.wordCount < LONG_ANSWER ? 1 : 2;
  const named = new Set<number>();
  for (const reading of answer.derive(readForPoints)) {
    for (const phrase of about) {
      for (const { sentence } of matchesOf(reading, phrase, EVERYWHERE)) {
        named.add(reading.words.start[reading.sentences[sentence]!.first]!);
        if (named.size >= least) return false;
      }
    }
  }
  return true;
}

function compile(question: Question): Matchers {
  let compiled = matchers.get(question);
  if (!compiled) {
    compiled = {
      about: question.about.flatMap(parseMatchPhrase),
      points: question.points.map(point => ({
        point,
        phrases: point.any.flatMap(parseMatchPhrase),
        inSection: point.anyInSection.flatMap(parseMatchPhrase),
      })),
    };
    matchers.set(question, compiled);
  }
  return compiled;
}

/** Words with what phrases are compared with. */
interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly stems: readonly string[];
  /** Word numbers by stem, in reading order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly figures: readonly number[];
  /** Sentence index of each word. */
  readonly sentenceOf: Int32Array;
}

function readForPoints(answer: Answer): readonly Reading[] {
  const prose = toReading(answer.text, answer);
  const code = answer.blocks.flatMap((block, index) =>
    block.kind === 'code' ? block.lines.map(line => ({ block: index, lines: [line] })) : [],
  );
  return code.length === 0 ? [prose] : [prose, toReading(answer.text, readProse(answer.text, code))];
}

function toReading(text: string, { words, sentences }: Pick<Prose, 'words' | 'sentences'>): Reading {
  const places = new Map<string, number[]>();
  const stems: string[] = [];
  const figures: number[] = [];
  const sentenceOf = new Int32Array(words.count);
  sentences.forEach((sentence, number) => sentenceOf.fill(number, sentence.first, sentence.last + 1));
  for (let i = 0; i < words.count; i++) {
    const id = words.id[i]!;
    const stem = id === OPAQUE_WORD ? stemOfCode(text.slice(words.start[i]!, words.end[i]!)) : wordStem(id);
    stems.push(stem);
    const list = places.get(stem);
    if (list) list.push(i);
    else places.set(stem, [i]);
    if ((words.flags[i]! & WordFlag.digit) !== 0 || isNumberWord(id)) figures.push(i);
  }
  return { text, words, sentences, stems, places, figures, sentenceOf };
}

/** A code span stands for its first word. */
function stemOfCode(text: string): string {
  return stemOf((/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '').toLowerCase());
}

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

interface Match {
  /** The number of the sentence in which the phrase begins; its other parts may stand in neighbouring ones. */
  readonly sentence: number;
  /** One for each part of the phrase. */
  readonly spans: readonly Span[];
}

/** The first match of a phrase in each sentence inside `where`, in reading order. */
function* matchesOf(reading: Reading, [first, ...others]: MatchPhrase, where: Span): Generator<Match> {
  let done = -1;
  for (const start of candidates(reading, first![0]!)) {
    const sentence = reading.sentenceOf[start]!;
    if (sentence === done || reading.words.start[start]! < where.start) continue;
    if (reading.words.start[start]! >= where.end) return;
    const end = matchPart(reading, first!, start);
    if (end < 0) continue;
    // The other parts are the same for each place in a sentence: they are looked for once.
    done = sentence;
    const found = others.map(part => findNearby(reading, part, sentence, where));
    if (found.every(span => span !== undefined)) yield { sentence, spans: [toSpan(reading, start, end), ...found] };
  }
}

/** The words of the first match inside `where`; none without a match. */
function firstMatch(readings: readonly Reading[], phrase: MatchPhrase, where: Span): readonly Span[] {
  for (const reading of readings) {
    for (const { spans } of matchesOf(reading, phrase, where)) return spans;
  }
  return [];
}

/** The words that may begin a part. */
function candidates(reading: Reading, term: Term): readonly number[] {
  if (term === 'number') return reading.figures;
  if (term === 'percent') return reading.figures.filter(i => matchesTerm(reading, term, i));
  const [only] = term;
  if (term.size === 1) return reading.places.get(only!) ?? [];
  return [...term].flatMap(stem => reading.places.get(stem) ?? []).sort((a, b) => a - b);
}

/** The first place of a part in sentence number `number`, the one before or the one after. */
function findNearby(reading: Reading, part: PhrasePart, number: number, where: Span): Span | undefined {
  const { sentences, words } = reading;
  const { last } = sentences[number + 1] ?? sentences[number]!;
  for (let start = (sentences[number - 1] ?? sentences[number]!).first; start <= last; start++) {
    if (!matchesTerm(reading, part[0]!, start) || words.start[start]! < where.start || words.end[start]! > where.end)
      continue;
    const end = matchPart(reading, part, start);
    if (end >= 0) return toSpan(reading, start, end);
  }
  return undefined;
}

/** The number of the last word when the words of `part` follow from word `start`, else -1. */
function matchPart(reading: Reading, part: PhrasePart, start: number): number {
  const { last } = reading.sentences[reading.sentenceOf[start]!]!;
  let at = start;
  for (let t = 1; t < part.length; t++) {
    const far = Math.min(last, at + 1 + MOST_BETWEEN);
    let next = at + 1;
    while (next <= far && !matchesTerm(reading, part[t]!, next)) next++;
    if (next > far) return -1;
    at = next;
  }
  return at;
}

function matchesTerm({ text, words, stems }: Reading, term: Term, i: number): boolean {
  if (term === 'number') return (words.flags[i]! & WordFlag.digit) !== 0 || isNumberWord(words.id[i]!);
  if (term === 'percent') {
    const isFigure = (words.flags[i]! & WordFlag.digit) !== 0;
    return (
      (words.flags[i]! & WordFlag.percent) !== 0 ||
      words.id[i + 1] === PERCENT ||
      (isFigure && /^\s?%/.test(text.slice(words.end[i]!, words.end[i]! + 2)))
    );
  }
  return term.has(stems[i]!);
}

function toSpan({ words }: Reading, first: number, last: number): Span {
  return { start: words.start[first]!, end: words.end[last]! };
}

function dropDoubles(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => i === 0 || span.start !== spans[i - 1]!.start || span.end !== spans[i - 1]!.end);
}
