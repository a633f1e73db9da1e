import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fetchNewestHost } from '../../src/build/hosts/host.mjs';
import { startServer } from '../../src/build/hosts/server.mjs';

describe('The server of npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stardraft-server-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('answers only those who know its token', async () => {
    const tokenFile = path.join(folder, 'token');
    writeFileSync(tokenFile, 'abc123');
    const logFile = path.join(folder, 'log');
    const server = await startServer(await fetchNewestHost(), { dataFolder: folder, logFile, tokenFile });
    try {
      const statusOf = async (query: string) => (await fetch(server.url + query, { redirect: 'manual' })).status;
      assert.equal(await statusOf(''), 403);
      assert.equal(await statusOf('?tkn=wrong'), 403);
      assert.equal(await statusOf('?tkn=abc123'), 302);
    } finally {
      await server.stop();
    }
  });
});
