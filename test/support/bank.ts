import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { BankSnapshot } from '../../src/core';
import { createBank, parseQuestion } from '../../src/core/reading';

/** Reads a folder of question files, as the extension and the command line do for the built-in bank. */
export function readBank(folder: string): BankSnapshot {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.md'))
    .sort();
  const entries = files.map(file => {
    const { dir, name } = path.parse(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    const source = { file, name, pack: dir.split(path.sep).join('/'), origin: 'builtIn' as const, text };
    return { source, parsed: parseQuestion(source) };
  });
  return createBank(entries, 1);
}
