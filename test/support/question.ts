import type { Question } from '../../src/core/questions/question';

/** A question with what a test cares about. */
export function makeQuestion(id: string, parts: Partial<Question> = {}): Question {
  return {
    id,
    question: `What about ${id}?`,
    kind: 'behavioural',
    framework: 'star',
    level: 'mid',
    topics: [],
    competencies: [],
    source: '',
    updated: '',
    related: [],
    about: [],
    points: [],
    why: '',
    dos: [],
    avoid: [],
    references: [],
    followUps: [],
    origin: 'builtIn',
    file: `${id}.md`,
    pack: '',
    ...parts,
  };
}
