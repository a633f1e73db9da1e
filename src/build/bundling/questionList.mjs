// @ts-check
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../common/project.mjs';

/**
 * Writes the list of built-in question files, as paths below `questions/`: in a browser the extension cannot list its
 * own folder.
 * @param {string} file
 */
export async function writeQuestionList(file) {
  const names = await readdir(join(root, 'questions'), { recursive: true });
  const paths = names.map(name => name.replaceAll('\\', '/')).filter(name => name.endsWith('.md'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(paths.sort(), null, 1)}\n`);
}
