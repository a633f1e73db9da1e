import { findFramework } from '../frameworks/frameworks';
import { QUESTION_KINDS, type QuestionKind } from './question';

/**
 * The text of a new question file: valid as it stands, with a comment wherever something is to be written. `today` is
 * YYYY-MM-DD. Lines end with `\n`.
 */
export function createQuestionFile(question: string, id: string, kind: QuestionKind, today: string): string {
  const framework = findFramework(QUESTION_KINDS[kind])!;
  const sections = framework.sections
    .filter(section => section.required)
    .map(({ name, prompt }) => `### ${name}\n\n<!-- ${prompt} -->\n`);
  return `---
id: ${id}
question: ${toYaml(question)}
kind: ${kind}
level: mid
topics: []
competencies: []
updated: ${today}
points: []
# points:
#   - id: outcome
#     text: Says what changed, with figures
#     any: [reduced, went from + to]
#     section: ${framework.sections.at(-1)!.id}
---
## Why they ask

<!-- What does the interviewer want to find out? -->

## Do

<!-- What makes an answer strong? One line each, starting with "- ". -->

## Avoid

<!-- What makes an answer weak? -->

## Reference answer

${sections.join('\n')}
## Follow-ups

<!-- What will they ask next? -->
`;
}

/** A text as a YAML value on one line. */
function toYaml(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[A-Za-z][^:#"'[\]{}&*!|>%@`,\\]*$/.test(line) && !/^(?:true|false|null|yes|no|on|off)$/i.test(line)
    ? line
    : JSON.stringify(line);
}
