import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { root } from '../../../src/build/common/project.mjs';
import { openWorkbench, type WorkbenchOptions } from './workbench';
import type { Workbench } from './workbenchPage';

/**
 * A folder with a question of its own, so that no change of the built-in bank is felt here, and a draft of it with
 * three of its sections.
 */
const FOLDER = 'test/fixtures/reference-prep';
export const DRAFT_FILE = 'answers/slow-page.md';
const QUESTION_FILE = 'questions/mine/slow-page.md';

export const DRAFT = readFileSync(join(root, FOLDER, DRAFT_FILE), 'utf8');
export const QUESTION = readFileSync(join(root, FOLDER, QUESTION_FILE), 'utf8');

export function openPrepFolder(options: WorkbenchOptions = {}): Promise<Workbench> {
  return openWorkbench({ theme: 'dark', folder: FOLDER, ...options });
}

/** Opens a draft and the reference beside it; gives the panel's document. */
export async function openPanel(workbench: Workbench, draft = DRAFT, question = QUESTION): Promise<Frame> {
  await workbench.writeFile(QUESTION_FILE, question);
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
