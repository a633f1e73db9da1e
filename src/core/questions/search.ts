import MiniSearch from 'minisearch';
import type { Question } from './question';

/** Milliseconds of work before others get their turn. */
const SLICE = 8;

/**
 * Finds questions by what they are about. Titles, topics, competencies and points are indexed, so that words may be misspelt or unfinished; the long texts
 * (match phrases, advice, reference answer) are only looked through for the words as typed, and count less.
 */
export class QuestionSearch {
  private readonly index = new MiniSearch<Question>({
    fields: ['question', 'id', 'topics', 'competencies', 'points'],
    extractField: (question, field) => fieldText(question, field),
    tokenize: toTerms,
    processTerm: term => term,
    searchOptions: {
      boost: { question: 5, id: 4, topics: 4, competencies: 2 },
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  });
  private readonly indexed = new Map<string, Question>();
  private readonly texts = new Map<Question, string>();
  private questions: readonly Question[] = [];

  /**
   * Takes the questions to search in; only those that changed since the last call are indexed again. Gives way to other work every few milliseconds; what is
   * indexed so far can be found meanwhile.
   */
  async update(questions: readonly Question[]): Promise<void> {
    this.questions = questions;
    const next = new Map(questions.map(question => [question.id, question]));
    for (const [id, question] of this.indexed) {
      if (next.get(id) === question) continue;
      this.index.discard(id);
      this.indexed.delete(id);
      this.texts.delete(question);
    }
    let pause = Date.now() + SLICE;
    for (const question of questions) {
      if (this.indexed.has(question.id)) continue;
      this.index.add(question);
      this.indexed.set(question.id, question);
      this.texts.set(question, wholeText(question));
      if (Date.now() < pause) continue;
      await new Promise(resolve => setTimeout(resolve));
      if (this.questions !== questions) return;
      pause = Date.now() + SLICE;
    }
  }

  /** At most `most` questions, the best first: those that have all words, else those that have some; all in their order for a query without words. */
  find(query: string, most: number): readonly Question[] {
    const terms = toTerms(query);
    if (terms.length === 0) return this.questions.slice(0, most);
    const found = new Set(this.searchIndex(query, 'AND'));
    const rarest = [...terms].sort((a, b) => b.length - a.length);
    for (const question of this.questions) {
      if (found.size >= most) break;
      if (this.textHasAll(question, rarest)) found.add(question);
    }
    return [...(found.size > 0 ? found : this.searchIndex(query, 'OR'))].slice(0, most);
  }

  private searchIndex(query: string, combineWith: 'AND' | 'OR'): readonly Question[] {
    const results = this.index.search(query, { combineWith, prefix: isLongEnough, fuzzy: allowedTypos });
    return results.map(({ id }) => this.indexed.get(id as string)!);
  }

  private textHasAll(question: Question, terms: readonly string[]): boolean {
    const text = this.texts.get(question);
    return text !== undefined && terms.every(term => hasWord(text, term));
  }
}

/** Whether a word of `text` begins with `term`. */
function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
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

function isLongEnough(term: string): boolean {
  return term.length >= 2;
}

/** Letters that may be wrong: none in short words, one from four letters, two from eight. */
function allowedTypos(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

function fieldText(question: Question, field: string): string {
  switch (field) {
    case 'question':
      return question.question;
    case 'topics':
      return question.topics.join(' ');
    case 'competencies':
      return question.competencies.join(' ');
    case 'points':
      return question.points.map(({ text }) => text).join(' ');
    default:
      return question.id;
  }
}

/** Everything that a question says, lower case. */
function wholeText({ question, topics, points, why, dos, avoid, followUps, references }: Question): string {
  const parts = [question, why, ...topics, ...dos, ...avoid, ...followUps, ...references.map(({ text }) => text)];
  for (const { text, any } of points) parts.push(text, ...any);
  return parts.join(' ').toLowerCase();
}
