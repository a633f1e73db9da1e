import { findFramework } from '../frameworks/frameworks';
import type { Question } from '../questions/question';
import { escapeSnippet } from '../text/snippet';

/**
 * A new draft for a question as a snippet in TextMate syntax: front matter, the question as title, and a heading with
 * an empty tab stop for each required section of its framework; the last one ends the snippet. Lines end with `\n`.
 */
export function createDraftSnippet({ id, question, framework }: Question): string {
  const sections = findFramework(framework)!.sections.filter(section => section.required);
  const title = question.replace(/\s+/g, ' ').trim();
  const parts = sections.map(({ name }, index) => {
    const stop = index === sections.length - 1 ? 0 : index + 1;
    return `## ${escapeSnippet(name)}\n\n$${stop}\n`;
  });
  return `---\nquestion: ${id}\nstatus: draft\n---\n\n# ${escapeSnippet(title)}\n\n${parts.join('\n')}`;
}
