import { strict as assert } from 'node:assert';
import { commands, extensions } from 'vscode';
import { ids } from '../../src/host/ids';

describe('The extension', () => {
  it('is present and activates', async () => {
    const extension = extensions.getExtension('stardraft.stardraft');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command of the manifest, and those that only its own links run', async () => {
    const registered = await commands.getCommands(true);
    const own = [...Object.values(ids.commands), ...Object.values(ids.innerCommands)];
    assert.deepEqual(
      own.filter(id => !registered.includes(id)),
      [],
    );
  });
});
