// @ts-check
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ensureDependencies } from './common/dependencies.mjs';

/* Runs a TypeScript file that uses the end-to-end driver: `node src/build/runScript.mjs test/e2e/screenshots.ts`. */

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the TypeScript file to run.');
await ensureDependencies();
const { bundleScript } = await import('./bundling/bundleTests.mjs');
createRequire(import.meta.url)(await bundleScript(resolve(file)));
