// @ts-check
import { extensions, Uri, workspace } from 'vscode';

/** @type {Map<string, Promise<unknown>>} */
const loading = new Map();
/** @type {Map<string, unknown>} */
const loaded = new Map();

/**
 * Loads another file of the extension, once, in a web worker, whose host knows only the first file. `after`, if given,
 * is loaded before it: a file may need what is in that one, and in the first file, which is this one.
 * @param {string} name
 * @param {string} [after]
 * @returns {Promise<unknown>} what the file exports; the next call tries again when it cannot be read
 */
export async function importPart(name, after) {
  if (after) await importPart(after);
  const part = loading.get(name) ?? loadPart(name);
  loading.set(name, part);
  part.catch(() => loading.delete(name));
  return part;
}

/**
 * Reads and runs a file as VS Code itself does with the first one, with `new Function`
 * (src/vs/workbench/api/worker/extHostExtensionService.ts there).
 *
 * Nothing that a user or a question file says comes here: `splitBundle.mjs` writes each call with the name of a part as
 * a literal, and the file lies in the extension's own folder.
 * @param {string} name
 */
async function loadPart(name) {
  const { extensionUri } = /** @type {import('vscode').Extension<unknown>} */ (extensions.getExtension(EXTENSION_ID));
  const uri = Uri.joinPath(extensionUri, 'dist', 'web', name);
  const code = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const part = { exports: {} };
  // The mark at the end makes the debugger allow for the line that `Function` puts above the code.
  new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${uri}#vscode-extension`)(
    part,
    part.exports,
    (/** @type {string} */ path) => requireFile(path),
  );
  loaded.set(`./${name}`, part.exports);
  return part.exports;
}

/** @param {string} path what a file of ours asks for: `vscode`, another part or the first file */
function requireFile(path) {
  if (path === 'vscode') return require('vscode');
  return loaded.get(path) ?? module.exports;
}
