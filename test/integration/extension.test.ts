import { strict as assert } from 'node:assert';
import { extensions } from 'vscode';

describe('The extension', () => {
  it('is present and activates', async () => {
    const extension = extensions.getExtension('stardraft.stardraft');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
