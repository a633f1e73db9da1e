// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { withProgress } from './progress.mjs';
import { root } from './project.mjs';

/* Packages the extension if it has changed, and makes the pictures of the README with it. */

await ensureDependencies();
const { isVsixCurrent, packageVsix } = await import('./vsix.mjs');
if (!(await isVsixCurrent())) await withProgress('Building and packaging the extension', packageVsix);
const { bundleScript } = await import('./bundleTests.mjs');
createRequire(import.meta.url)(await bundleScript(join(root, 'test/e2e/screenshots.ts')));
