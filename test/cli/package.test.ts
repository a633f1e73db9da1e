import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';

describe('The npm package', () => {
  it('holds the command line and the bank, and nothing of the extension or its sources', () => {
    const { stdout, stderr } = spawnSync('npm pack --dry-run --json --ignore-scripts', {
      shell: true,
      encoding: 'utf8',
    });
    assert.ok(stdout.startsWith('['), stderr);
    const [{ files }]: readonly { files: readonly { path: string }[] }[] = JSON.parse(stdout);
    const names = files.map(file => file.path);
    assert.ok(names.includes('dist/cli.js') && names.some(name => name.startsWith('questions/')));
    const allowed =
      /^(?:questions\/.*\.md|dist\/(?:cli\.js|THIRD_PARTY_NOTICES\.txt)|package\.json|README\.md|LICENSE)$/;
    assert.deepEqual(
      names.filter(name => !allowed.test(name)),
      [],
    );
  });
});
