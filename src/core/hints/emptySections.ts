import type { AnswerAnalysis, SectionSummary } from '../drafts/analysis';
import { findFramework, findSection } from '../frameworks/frameworks';
import type { Question } from '../questions/question';
import { type Message, message, verbatim } from '../text/message';
import type { Span } from '../text/span';
import { findOpenPoints } from './openPoints';

/** What to write into a section that is still empty. */
export interface SectionPrompt {
  /** Of the section's heading or label; offsets of the file's text. */
  readonly heading: Span;
  readonly prompt: Message;
}

/** Whether nothing at all stands in a section, not even a comment. */
export function isEmptySection(text: string, section: SectionSummary, answer: AnswerAnalysis): boolean {
  if (section.words > 0) return false;
  const { end } = section;
  // The marks of the next heading belong to this section's span.
  const limit = end < answer.end ? Math.max(section.textStart, text.lastIndexOf('\n', end - 1)) : end;
  return /^[\s*_:]*$/.test(text.slice(section.textStart, limit));
}

/**
 * A prompt for each empty section of an answer: the first point of the question that belongs there and is not covered,
 * else the question that the framework asks.
 */
export function findSectionPrompts(
  text: string,
  answer: AnswerAnalysis,
  question: Question | undefined,
): readonly SectionPrompt[] {
  const framework = findFramework(answer.framework);
  if (!framework) return [];
  const open = question ? findOpenPoints(answer, question) : [];
  return answer.sections.flatMap(section => {
    const first = findSection(framework, section.ids[0] ?? '');
    if (!first || !isEmptySection(text, section, answer)) return [];
    const wanted = open.find(({ section: id }) => id !== undefined && section.ids.includes(id));
    const prompt = wanted ? verbatim(wanted.point.text) : message(first.prompt);
    return [{ heading: section.heading, prompt }];
  });
}
