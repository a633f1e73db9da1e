import type { Question } from './question';
import { WordIndex } from './wordIndex';

/** Milliseconds of work before others get their turn. */
const SLICE = 8;

/** A question that can be found. */
interface Entry {
  readonly question: Question;
  readonly document: number;
  /** Everything in its file, lower case; undefined as long as that is not known. */
  text: string | undefined;
}

/**
 * Finds questions by what they are about. Titles, ids, topics, competencies and points are indexed, so that words may be misspelt or unfinished; the long texts
 * (match phrases, advice, reference answer) are only looked through for the words as typed, and count less.
 */
export class QuestionSearch {
  private readonly heads = new WordIndex();
  private readonly points = new WordIndex();
  private readonly entries = new Map<string, Entry>();
  /** The entries by their documents, with gaps. */
  private readonly byDocument: (Entry | undefined)[] = [];
  private questions: readonly Question[] = [];
  private reading = Promise.resolve();

  /**
   * Takes the questions to search in, and what gives the text of a question's file; only those that changed since the last call are read again. Takes the
   * titles first, then the texts, and gives way to other work every few milliseconds; what is read so far can be found meanwhile.
   */
  update(questions: readonly Question[], textOf: (question: Question) => string): Promise<void> {
    if (questions === this.questions) return this.reading;
    this.questions = questions;
    const next = new Map(questions.map(question => [question.id, question]));
    for (const entry of this.entries.values()) if (next.get(entry.question.id) !== entry.question) this.remove(entry);
    this.reading = this.read(questions, textOf);
    return this.reading;
  }

  /** At most `most` questions, the best first: those that have all words, else those that have some; all in their order for a query without words. */
  find(query: string, most: number): readonly Question[] {
    const terms = [...new Set(toTerms(query))];
    if (terms.length === 0) return this.questions.slice(0, most);
    const scores = this.score(terms);
    const found = new Set(this.rank(scores, terms.length, most));
    const rarest = terms.sort((a, b) => b.length - a.length);
    for (const question of this.questions) {
      if (found.size >= most) break;
      const text = this.entries.get(question.id)?.text;
      if (text !== undefined && rarest.every(term => hasWord(text, term))) found.add(question);
    }
    return found.size > 0 ? [...found] : this.rank(scores, 1, most);
  }

  private async read(questions: readonly Question[], textOf: (question: Question) => string): Promise<void> {
    const isCurrent = () => this.questions === questions;
    await inSlices(questions, isCurrent, question => this.addHead(question));
    await inSlices(questions, isCurrent, question => this.addText(question, textOf));
  }

  /** The questions that have at least so many of the words, the best first. */
  private rank(scores: readonly Float64Array[], least: number, most: number): readonly Question[] {
    const ranked: { readonly question: Question; readonly score: number }[] = [];
    this.byDocument.forEach((entry, document) => {
      if (!entry) return;
      let words = 0;
      let score = 0;
      for (const one of scores) {
        if (one[document] === 0) continue;
        words++;
        score += one[document]!;
      }
      if (words >= least) ranked.push({ question: entry.question, score: score * words });
    });
    ranked.sort((a, b) => b.score - a.score);
    return ranked.slice(0, most).map(({ question }) => question);
  }

  /** For each word, how well the documents answer it. */
  private score(terms: readonly string[]): readonly Float64Array[] {
    const size = this.byDocument.length;
    return terms.map(term => {
      const scores = this.points.score(term, size);
      this.heads.score(term, size).forEach((score, document) => {
        scores[document]! += score;
      });
      return scores;
    });
  }

  private addHead(question: Question): void {
    if (this.entries.has(question.id)) return;
    const document = this.byDocument.length;
    const entry = { question, document, text: undefined };
    this.entries.set(question.id, entry);
    this.byDocument.push(entry);
    addWords(this.heads, document, question.question, 5);
    addWords(this.heads, document, question.id, 4);
    addWords(this.heads, document, question.topics.join(' '), 4);
    addWords(this.heads, document, question.competencies.join(' '), 2);
  }

  private addText(question: Question, textOf: (question: Question) => string): void {
    const entry = this.entries.get(question.id);
    if (!entry || entry.text !== undefined) return;
    const text = textOf(question).toLowerCase();
    // Unlike that of a replacement, this text is one piece, which makes the first search as quick as the next.
    entry.text = text.split(KEY_OR_HEADING).join('');
    const points = Array.from(text.matchAll(POINT_TEXT), match => match[1]!);
    addWords(this.points, entry.document, points.join(' '), 1);
  }

  private remove({ question, document }: Entry): void {
    this.heads.remove(document);
    this.points.remove(document);
    this.entries.delete(question.id);
    this.byDocument[document] = undefined;
  }
}

/** Words count more in a short text than in a long one. */
function addWords(index: WordIndex, document: number, text: string, weight: number): void {
  const words = toTerms(text);
  index.add(document, words, weight / Math.sqrt(1 + words.length));
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
