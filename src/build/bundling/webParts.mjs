// @ts-check
import { extensions, Uri, workspace } from 'vscode';

/**
 * Loads another file of ours in a web worker, whose host knows no file but the first: read and run as VS Code itself does with that one, with `new Function`
 * (src/vs/workbench/api/worker/extHostExtensionService.ts there). The part asks the first file, this one, for what they share.
 *
 * Nothing that a user or a question file says comes here: `splitBundle.mjs` writes each call with the name of a part as a literal, and the file lies in the
 * extension's own folder.
 * @param {string} name
 * @returns {Promise<unknown>} what the file exports
 */
export async function importPart(name) {
  const { extensionUri } = /** @type {import('vscode').Extension<unknown>} */ (extensions.getExtension(EXTENSION_ID));
  const uri = Uri.joinPath(extensionUri, 'dist', 'web', name);
  const code = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const part = { exports: {} };
  // The mark at the end tells the debugger of the line that a function puts above the code.
  new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${uri}#vscode-extension`)(
    part,
    part.exports,
    () => module.exports,
  );
  return part.exports;
}
