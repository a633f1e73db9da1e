// @ts-check
import { extensions, Uri, workspace } from 'vscode';

/**
 * Loads another file of ours in a web worker, whose host knows no file but the first: read and run as the host does with that one. The part asks the first file,
 * this one, for what they share.
 * @param {string} name
 * @returns {Promise<unknown>} what the file exports
 */
export async function importPart(name) {
  const { extensionUri } = /** @type {import('vscode').Extension<unknown>} */ (extensions.getExtension(EXTENSION_ID));
  const uri = Uri.joinPath(extensionUri, 'dist', 'web', name);
  const code = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const part = { exports: {} };
  new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${uri}`)(
    part,
    part.exports,
    () => module.exports,
  );
  return part.exports;
}
