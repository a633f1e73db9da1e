// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './common/dependencies.mjs';
import { outFolder } from './common/project.mjs';
import { copySample } from './sample.mjs';

/*
 * What F5 runs first: the packages where they are missing, bundles that can be debugged, and the sample folder; with
 * `--tests` the bundled unit and integration tests and an empty folder for them instead of the sample.
 */

await ensureDependencies();
const { bundleAll } = await import('./bundle.mjs');
await bundleAll();
if (process.argv.includes('--tests')) {
  const { bundleTests } = await import('./bundling/bundleTests.mjs');
  await Promise.all([bundleTests('unit'), bundleTests('integration')]);
  await mkdir(join(outFolder, 'test', 'workspace'), { recursive: true });
} else {
  await copySample();
}
