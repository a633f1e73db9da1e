// @ts-check
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ensureDependencies } from './common/dependencies.mjs';

/*
 * Runs a TypeScript file that uses the support of the tests: `node src/build/runScript.mjs FILE [ARGUMENT...]`. Soak
 * test and benches do.
 */

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the TypeScript file to run.');
await ensureDependencies();
const { bundleScript } = await import('./bundling/bundleTests.mjs');
createRequire(import.meta.url)(await bundleScript(resolve(file)));
