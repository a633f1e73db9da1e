import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { writeNotices } from '../../../src/build/bundling/notices.mjs';

describe('the notices of bundled packages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stardraft-notices-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold the licence of each package that a bundle has a file of, once', async () => {
    const file = join(folder, 'notices.txt');
    const packages = ['preact', 'gray-matter'];
    const inputs = packages.flatMap(name => [`node_modules/${name}/a.js`, `node_modules/${name}/lib/b.js`]);
    await writeNotices(file, ['src/core/index.ts', ...inputs]);
    const text = readFileSync(file, 'utf8');
    for (const name of packages) {
      assert.ok(text.includes(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()), name);
      assert.equal(text.match(new RegExp(`^${name} [\\d.]+ \\(`, 'gm'))?.length, 1, name);
    }
  });

  it('do not come about without a licence', async () => {
    const bare = join(folder, 'node_modules/bare');
    const input = `${relative('.', bare).replaceAll('\\', '/')}/index.js`;
    mkdirSync(bare, { recursive: true });
    writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "license": "MIT" }');
    await assert.rejects(writeNotices(join(folder, 'notices.txt'), [input]), /bare 1\.0\.0 comes without/);
    writeFileSync(join(bare, 'LICENSE'), 'As you like.');
    await writeNotices(join(folder, 'notices.txt'), [input]);
    writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "license": "GPL-3.0" }');
    await assert.rejects(writeNotices(join(folder, 'notices.txt'), [input]), /has the licence GPL-3\.0/);
  });
});
