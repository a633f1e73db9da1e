import MiniSearch from 'minisearch';
import { findFrontMatter } from '../markdown/frontMatter';
import type { Question } from './question';

/** Milliseconds of work before others get their turn. */
const SLICE = 8;

/** A question that can be found. */
interface Entry {
  readonly question: Question;
  /** Everything in its file, lower case; undefined as long as that is not known. */
  text: string | undefined;
}

/** What an index knows of a question, by field. */
type Document = Readonly<Record<string, string>>;

/**
 * Finds questions by what they are about. Titles, ids, topics, competencies and points are indexed, so that words may
 * be misspelt or unfinished; the long texts (match phrases, advice, reference answer) are only looked through for the
 * words as typed, and count less.
 */
export class QuestionSearch {
  private readonly heads = createIndex({ question: 5, key: 4, topics: 4, competencies: 2 });
  private readonly points = createIndex({ points: 1 });
  private readonly entries = new Map<string, Entry>();
  private questions: readonly Question[] = [];
  private reading = Promise.resolve();

  /**
   * Takes the questions to search in, and what gives the text of a question's file; only those that changed since the
   * last call are read again. Takes the titles first, then the texts, and gives way to other work every few
   * milliseconds; what is read so far can be found meanwhile.
   */
  update(questions: readonly Question[], textOf: (question: Question) => string): Promise<void> {
    if (questions === this.questions) return this.reading;
    this.questions = questions;
    const next = new Map(questions.map(question => [question.id, question]));
    for (const { question } of this.entries.values()) if (next.get(question.id) !== question) this.remove(question.id);
    this.reading = this.read(questions, textOf);
    return this.reading;
  }

  /**
   * At most `most` questions, the best first: those that have all words, else those that have some; all in their order
   * for a query without words.
   */
  find(query: string, most: number): readonly Question[] {
    const terms = [...new Set(toTerms(query))];
    if (terms.length === 0) return this.questions.slice(0, most);
    const ranked = this.rank(terms);
    const found = new Set(ranked.filter(({ words }) => words.size === terms.length).map(({ question }) => question));
    const rarest = terms.sort((a, b) => b.length - a.length);
    for (const question of this.questions) {
      if (found.size >= most) break;
      const text = this.entries.get(question.id)?.text;
      if (text !== undefined && rarest.every(term => hasWord(text, term))) found.add(question);
    }
    return (found.size > 0 ? [...found] : ranked.map(({ question }) => question)).slice(0, most);
  }

  private async read(questions: readonly Question[], textOf: (question: Question) => string): Promise<void> {
    const isCurrent = () => this.questions === questions;
    await inSlices(questions, isCurrent, question => this.addHead(question));
    await inSlices(questions, isCurrent, question => this.addText(question, textOf));
  }

  /** The questions that have one of the words, those with most of them and in the best places first. */
  private rank(terms: readonly string[]) {
    const hits = new Map<string, { readonly question: Question; score: number; readonly words: Set<string> }>();
    for (const index of [this.heads, this.points]) {
      for (const { id, score, queryTerms } of index.search(terms.join(' '))) {
        let hit = hits.get(id);
        if (!hit) hits.set(id, (hit = { question: this.entries.get(id)!.question, score: 0, words: new Set() }));
        hit.score += score;
        for (const term of queryTerms) hit.words.add(term);
      }
    }
    return [...hits.values()].sort((a, b) => b.score * b.words.size - a.score * a.words.size);
  }

  private addHead(question: Question): void {
    const { id, topics, competencies } = question;
    if (this.entries.has(id)) return;
    this.entries.set(id, { question, text: undefined });
    const fields = { key: id, topics: topics.join(' '), competencies: competencies.join(' ') };
    this.heads.add({ id, question: question.question, ...fields });
  }

  private addText(question: Question, textOf: (question: Question) => string): void {
    const entry = this.entries.get(question.id);
    if (!entry || entry.text !== undefined) return;
    const text = textOf(question).toLowerCase();
    // Unlike that of a replacement, this text is one piece, which makes the first search as quick as the next.
    entry.text = text.split(KEY_OR_HEADING).join('');
    const { yaml } = findFrontMatter(text);
    const points = Array.from(text.slice(yaml.start, yaml.end).matchAll(POINT_TEXT), match => match[1]!).join(' ');
    this.points.add({ id: question.id, points });
  }

  private remove(id: string): void {
    for (const index of [this.heads, this.points]) if (index.has(id)) index.discard(id);
    this.entries.delete(id);
  }
}

/** An index over fields that count as much as `boost` says. */
function createIndex(boost: Readonly<Record<string, number>>): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: Object.keys(boost),
    tokenize: toTerms,
    processTerm: term => term,
    searchOptions: {
      boost,
      weights: { fuzzy: 0.35, prefix: 0.6 },
      prefix: term => term.length >= 2,
      fuzzy: allowedTypos,
    },
  });
}

/** Letters that may be wrong: none in short words, one from four letters, two from eight. */
function allowedTypos(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

/** What every file has, so that it tells nothing: keys of the front matter, and headings above the parts. */
const KEY_OR_HEADING = /^(?:[ \t]*(?:- )?[a-z]+:|##? .*$)/m;
/** The text of a point, as far as it stands on the line of its key. */
const POINT_TEXT = /^[ \t]+(?:- )?text:[ \t]*(.+)$/gm;

/** Runs `task` for each item as long as `isCurrent`, with a pause after every few milliseconds. */
async function inSlices<T>(items: readonly T[], isCurrent: () => boolean, task: (item: T) => void): Promise<void> {
  let pause = Date.now() + SLICE;
  for (const item of items) {
    if (!isCurrent()) return;
    task(item);
    if (Date.now() < pause) continue;
    await new Promise(resolve => setTimeout(resolve));
    pause = Date.now() + SLICE;
  }
}

/** Whether a word of `text` begins with `term`. */
function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !isInWord(text, at - 1)) return true;
  }
  return false;
}

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return /[\p{L}\p{N}]/u.test(text[at]!);
}

const STOP_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how i in is it me of on or our that the they this to us was we were what when which who why with would you your'.split(
    ' ',
  ),
);

/** The words of a text, lower case, without the little ones. */
function toTerms(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(term => !STOP_WORDS.has(term));
}
