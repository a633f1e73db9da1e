import MiniSearch from 'minisearch';
import type { Question } from './question';

/**
 * Finds questions by what they are about. Words may be misspelt or unfinished; all of them must be found, or, when no question has them all, some of them.
 */
export class QuestionSearch {
  private readonly index = new MiniSearch<Question>({
    fields: ['question', 'id', 'topics', 'competencies', 'points', 'text'],
    extractField: (question, field) => fieldText(question, field),
    processTerm: term => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { question: 5, id: 4, topics: 4, competencies: 2, points: 1.5, text: 0.5 },
      weights: { fuzzy: 0.35, prefix: 0.6 },
    },
  });
  private indexed = new Map<string, Question>();

  /** Takes the questions to search in; only those that changed since the last call are read again. */
  update(questions: readonly Question[]): void {
    const next = new Map(questions.map(question => [question.id, question]));
    for (const [id, question] of this.indexed) if (next.get(id) !== question) this.index.discard(id);
    this.index.addAll(questions.filter(question => this.indexed.get(question.id) !== question));
    this.indexed = next;
  }

  /** At most `most` questions, the best first; all in their order when there is nothing to search for. */
  find(query: string, most: number): readonly Question[] {
    if (query.trim() === '') return [...this.indexed.values()].slice(0, most);
    const options = { prefix: isLongEnough, fuzzy: allowedTypos };
    const all = this.index.search(query, { ...options, combineWith: 'AND' });
    const results = all.length > 0 ? all : this.index.search(query, options);
    return results.slice(0, most).map(({ id }) => this.indexed.get(id as string)!);
  }
}

const STOP_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how i in is it me of on or our that the they this to us was we were what when which who why with would you your'.split(
    ' ',
  ),
);

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
      return question.points.map(({ text, any }) => `${text} ${any.join(' ')}`).join(' ');
    case 'text':
      return [question.why, ...question.dos, ...question.followUps, question.references[0]?.text ?? ''].join(' ');
    default:
      return question.id;
  }
}
