import type { AnswerAnalysis } from '../../../src/core/drafts/analysis';
import { type BankSnapshot, createBank } from '../../../src/core/questions/bank';
import { parseQuestion } from '../../../src/core/questions/parsing/parseQuestion';
import type { Question } from '../../../src/core/questions/question';
import { analyzeFile } from '../../support/check';

/** A question file with two versions of a short reference answer. */
export const SAMPLE = `---
id: slow-page
question: Tell me about a slow page that you made fast.
kind: behavioural
source: "mine #1"
updated: 2026-11-22
related: [other, missing]
points:
  - id: symptom
    text: Says how slow it was
    any: ["{number} seconds"]
    section: situation
    required: true
  - id: measured
    text: Measures before changing anything
    any: [profiled, measured]
---
## Why they ask
To see **method**.
## Do
- Give figures.
## Avoid
- Guessing.
## Reference answer
### Situation
The search page took nine seconds.
### Task
I had a week to halve that.
### Action
I profiled the query, found a missing index and added it.
### Result
It took 200 milliseconds afterwards.
## Reference answer: Weak version
It has no figures.
### Situation
The page was slow.
### Action
We fixed it.
## Follow-ups
- Why an index?
- What else was slow?
`;

export function parseSample(text = SAMPLE): Question {
  const { question } = parseQuestion({ file: 'q.md', name: 'q', pack: '', origin: 'workspace', text });
  if (!question) throw new Error('The sample does not parse.');
  return question;
}

export function bankOf(...texts: readonly string[]): BankSnapshot {
  const entries = texts.map((text, index) => {
    const source = { file: `${index}.md`, name: `q${index}`, pack: '', origin: 'workspace' as const, text };
    return { source, parsed: parseQuestion(source) };
  });
  return createBank(entries, 1);
}

/** The analysis of a draft of the question. */
export function analyzeDraft(body: string, question: Question, header = ''): { text: string; answer: AnswerAnalysis } {
  const text = `---\nquestion: ${question.id}\n${header}---\n${body}`;
  const { answers } = analyzeFile(text, { findQuestion: id => (id === question.id ? question : undefined) });
  return { text, answer: answers[0]! };
}
