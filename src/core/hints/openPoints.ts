import type { AnswerAnalysis } from '../drafts/analysis';
import { findFramework } from '../frameworks/frameworks';
import type { Point, Question } from '../questions/question';
import { mapSection } from '../reference/sectionMap';

/** A point of the question that the answer does not cover yet. */
export interface OpenPoint {
  readonly point: Point;
  /** The section of the answer's framework where it belongs. */
  readonly section: string | undefined;
}

/** What the answer leaves open, in the question's order. */
export function findOpenPoints(answer: AnswerAnalysis, question: Question): readonly OpenPoint[] {
  const covered = new Set(answer.points.filter(point => point.covered).map(({ id }) => id));
  const asked = findFramework(question.framework)!;
  const framework = findFramework(answer.framework) ?? asked;
  return question.points
    .filter(({ id }) => !covered.has(id))
    .map(point => ({ point, section: point.section && mapSection(point.section, asked, framework) }));
}
