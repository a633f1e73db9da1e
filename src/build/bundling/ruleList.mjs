// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../common/project.mjs';

/**
 * Writes what the rules' pages say, so that the extension need not carry it with the code of the rules.
 * @param {string} file
 */
export async function writeRuleList(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/core/rules/rulePages.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { rulePages } = await import(`data:text/javascript;base64,${code}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(rulePages, undefined, 1)}\n`);
}
