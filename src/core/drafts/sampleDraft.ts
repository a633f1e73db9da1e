/** The question of the built-in bank that the sample draft answers. */
export const SAMPLE_QUESTION = 'hard-bug-story';

/**
 * A started draft for a new prep folder: one part is good, one is thin, one is missing, so that the checks have
 * something to show.
 */
export function createSampleDraft(title: string): string {
  return `---
question: ${SAMPLE_QUESTION}
status: draft
---

# ${title}

<!-- A sample to try things on. Write over it, or delete it. -->

## Situation

On Friday evenings our booking page took eleven seconds, usually two, and about forty guests a week gave up and phoned us.

## Task

I looked after the search code, so it was mine to find out why.

## Action

We looked at the logs and we tried different caches. We also asked the database team.

## Result

The page got much faster and everybody was happy.
`;
}
