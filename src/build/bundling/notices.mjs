// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../common/project.mjs';

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

/** Licences that let us ship a package with its notice. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * @param {string} folder
 * @throws {Error} when the package has no licence file, or a licence that nobody has looked at
 */
async function readNotice(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
  const licenceFile = (await readdir(path)).find(entry => /^licen[cs]e/i.test(entry));
  if (!licenceFile) throw new Error(`${name} ${version} comes without its licence: it cannot be shipped.`);
  if (!LICENCES.includes(license)) throw new Error(`${name} ${version} has the licence ${license}: see LICENCES.`);
  const text = await readFile(join(path, licenceFile), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
