// @ts-check

/**
 * What `runTests` of @vscode/test-electron asks a VS Code for.
 * @typedef {{ extension: string, tests: string, folder: string }} Request paths
 * @param {readonly string[]} args
 * @returns {Request}
 */
export function readArguments(args) {
  const value = (/** @type {string} */ name) =>
    args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
  return {
    extension: value('extensionDevelopmentPath'),
    tests: value('extensionTestsPath'),
    folder: args.find(arg => !arg.startsWith('-')) ?? '',
  };
}

/**
 * The address that makes the web workbench load the extension under development and run its tests.
 * @param {string} url of the server
 * @param {Request} request
 */
export function toTestUrl(url, { extension, tests, folder }) {
  const { host } = new URL(url);
  const payload = [
    ['extensionDevelopmentPath', `vscode-remote://${host}${extension}`],
    ['extensionTestsPath', `vscode-remote://${host}${tests}`],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${url}?${query}`;
}
