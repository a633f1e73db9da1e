import type { Frame } from 'playwright-core';
import type { Workbench } from './support/workbenchPage';

/** A question of the workspace, so that no change of the built-in bank is felt here. */
export const QUESTION = `---
id: slow-page
question: Tell me about a slow page that you made fast.
kind: behavioural
source: "mine #1"
updated: 2026-11-22
related: [hard-bug-story, production-debugging-story]
points:
  - {id: symptom, text: Says how slow it was, any: ["{number} seconds"], section: situation, required: true}
  - {id: measured, text: Measures before changing anything, any: [profiled]}
  - {id: after, text: Says how fast it became, any: ["{number} milliseconds"], section: result}
---
## Why they ask
To see your **method**, and whether you \`measure\`.
## Do
- Give figures.
## Avoid
- Guessing.
## Reference answer
### Situation
The search page took nine seconds for every fourth visitor.
### Task
I had a week to halve that, alone.
### Action
I profiled the query, found a missing index and added it behind a flag. Then I watched the slow log for two days.
### Result
The page took 200 milliseconds afterwards, and the flag went away.
## Reference answer: Weak version
It has no figures, and "we" did it all.
### Situation
The page was slow.
### Action
We fixed it.
## Follow-ups
- Why an index?
- What else was slow?
`;

/** A draft of it with three of its sections. */
export const DRAFT = `---
question: slow-page
status: draft
---

# Tell me about a slow page that you made fast.

## Situation

Our booking page was slow on most evenings.

## Task

I was on call, so the cause was mine to find.

## Action

I looked around for a while.
`;

export const DRAFT_FILE = 'answers/slow-page.md';

/** Opens a draft and the reference beside it; gives the panel's document. */
export async function openPanel(workbench: Workbench, draft = DRAFT, question = QUESTION): Promise<Frame> {
  await workbench.writeFile('questions/mine/slow-page.md', question);
  await workbench.writeFile(DRAFT_FILE, draft);
  await workbench.openFile(DRAFT_FILE);
  await workbench.waitForStatusBar(/\d+ s\b/);
  await workbench.runCommand('StarDraft: Open Reference');
  const panel = await workbench.webview('.row');
  await workbench.page.keyboard.press('Control+1');
  await workbench.page.locator('.monaco-editor.focused').waitFor();
  return panel;
}

/** A row of the panel, by the section's name. */
export function rowOf(panel: Frame, name: string) {
  return panel.locator(`section.row[aria-label="${name}"]`);
}
