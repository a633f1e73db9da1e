import { ConfigurationTarget, commands, Uri, window, workspace } from 'vscode';

/**
 * Asks again and again until the answer is true; fails with the description when it stays false. The limit, in
 * milliseconds, only ends what hangs: machines may be slow.
 */
export async function waitFor(
  what: string,
  isTrue: () => boolean | PromiseLike<boolean>,
  limit = 120_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** The URI of a file of the test's workspace folder, by its path below it. */
export function toUri(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

/** Writes a file of the workspace, behind the editor's back, and makes the folders it needs. */
export async function writeWorkspaceFile(path: string, text: string | Uint8Array): Promise<Uri> {
  const uri = toUri(path);
  await workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** The text of a file of the workspace as saved. */
export async function readWorkspaceFile(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(toUri(path)));
}

/**
 * Has `stardraft.*` settings of the workspace while something runs. VS Code has taken them over by then, which is not
 * so with a file written behind its back.
 */
export async function withSettings(values: Readonly<Record<string, unknown>>, run: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration('stardraft');
  try {
    for (const [key, value] of Object.entries(values)) await settings.update(key, value, ConfigurationTarget.Workspace);
    await run();
  } finally {
    for (const key of Object.keys(values)) await settings.update(key, undefined, ConfigurationTarget.Workspace);
  }
}

/** Closes every editor without saving, and empties the workspace folder: for `afterEach`. */
export async function resetWorkspace(): Promise<void> {
  for (const document of workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && workspace.getWorkspaceFolder(uri),
  )) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ isDirty }) => !isDirty));
  }
  const root = toUri('');
  for (const [name] of await workspace.fs.readDirectory(root)) {
    await workspace.fs.delete(Uri.joinPath(root, name), { recursive: true });
  }
}
