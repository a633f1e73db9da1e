// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureDependencies } from './common/dependencies.mjs';
import { withProgress } from './common/progress.mjs';
import { root } from './common/project.mjs';

/* Packages the extension if it has changed, and makes the pictures of the README with it. */

await ensureDependencies();
const { isVsixCurrent, packageVsix } = await import('./bundling/vsix.mjs');
if (!(await isVsixCurrent())) await withProgress('Building and packaging the extension', packageVsix);
const { bundleScript } = await import('./bundling/bundleTests.mjs');
createRequire(import.meta.url)(await bundleScript(join(root, 'test/e2e/screenshots.ts')));
