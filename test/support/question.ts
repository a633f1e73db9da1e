import type { Question } from '../../src/core/questions/question';

/** A question with what a test cares about. */
export function toQuestion(parts: Partial<Question>): Question {
  return {
    id: 'q',
    question: 'Tell me about a hard bug.',
    kind: 'behavioural',
    framework: 'star',
    level: 'mid',
    topics: [],
    competencies: [],
    source: '',
    updated: '',
    related: [],
    points: [],
    why: '',
    dos: [],
    avoid: [],
    references: [],
    followUps: [],
    origin: 'builtIn',
    file: '',
    pack: '',
    ...parts,
  };
}
