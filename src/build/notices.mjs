// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * Writes the names and licences of the packages whose files went into a bundle.
 * @param {string} file
 * @param {readonly string[]} inputs paths below the root, as esbuild lists them
 */
export async function writeNotices(file, inputs) {
  const folders = new Set(inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const notices = await Promise.all([...folders].sort().map(readNotice));
  const intro = 'StarDraft contains parts of these packages.\n';
  await writeFile(file, [intro, ...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`));
}

/** @param {string} folder */
async function readNotice(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
  const licenceFile = (await readdir(path)).find(entry => /^licen[cs]e/i.test(entry));
  const text = licenceFile ? await readFile(join(path, licenceFile), 'utf8') : `Licence: ${license}\n`;
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
