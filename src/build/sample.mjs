// @ts-check
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root, toolsFolder } from './common/project.mjs';

/** Makes the user's own copy of the sample prep folder, once: what is written there stays. */
export async function copySample() {
  const folder = join(toolsFolder, 'sample');
  await mkdir(toolsFolder, { recursive: true });
  if (!existsSync(folder)) await cp(join(root, 'test/fixtures/sample-prep'), folder, { recursive: true });
  return folder;
}
