import * as path from 'node:path';
import { type BankSnapshot, formatMessage, LineIndex } from '../core';
import { loadBank } from './bank';
import type { CommandOptions } from './commandOptions';
import { readText } from './files';
import { toTerminal } from './terminal';
import { findWorkspace } from './workspace';

/**
 * Prints the bank. Problems of question files go to standard error; returns 1 when one of them is a warning or worse.
 */
export async function runQuestions({ cwd, questions, format, write, unreadable }: CommandOptions): Promise<0 | 1> {
  const { root } = await findWorkspace(cwd);
  const bank = await loadBank(root, cwd, questions, unreadable);
  write(format === 'json' ? toJson(bank) : toPretty(bank));
  for (const problem of bank.problems) {
    const { line, column } = new LineIndex(await readText(path.resolve(cwd, problem.file))).at(problem.span.start);
    const text = `${formatMessage(problem.message)} (${problem.code})`;
    process.stderr.write(toTerminal(`${problem.file}:${line}:${column}: ${problem.severity}: ${text}\n`));
  }
  return bank.problems.some(({ severity }) => severity !== 'information') ? 1 : 0;
}

function toJson(bank: BankSnapshot): string {
  return `${JSON.stringify(bank.questions, null, 2)}\n`;
}

function toPretty(bank: BankSnapshot): string {
  const packs = new Map<string, string[]>();
  for (const { id, question, pack, framework, level, points } of bank.questions) {
    const rows = packs.get(pack) ?? [];
    rows.push(`  ${id}  (${framework}, ${level}, ${points.length} points)\n    ${question}\n`);
    packs.set(pack, rows);
  }
  const blocks = [...packs].map(([pack, rows]) => `${pack === '' ? 'questions' : pack}\n${rows.join('')}\n`);
  return `${blocks.join('')}${bank.questions.length} questions\n`;
}
