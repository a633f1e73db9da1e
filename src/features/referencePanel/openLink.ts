import { env, l10n, Uri, window } from 'vscode';

const OPENABLE = new Set(['http', 'https', 'mailto']);

/**
 * Opens an address from a question file after the user has seen it and agreed. VS Code asks before it opens a web page;
 * for other addresses this does.
 */
export async function openLink(address: string): Promise<void> {
  const uri = toUri(address);
  if (!uri) return;
  if (uri.scheme === 'mailto') {
    const open = l10n.t('Open');
    const answer = await window.showInformationMessage(
      l10n.t('Open this address in another program?'),
      { modal: true, detail: address },
      open,
    );
    if (answer !== open) return;
  }
  await env.openExternal(uri);
}

function toUri(address: string): Uri | undefined {
  try {
    const uri = Uri.parse(address, true);
    return OPENABLE.has(uri.scheme.toLowerCase()) ? uri : undefined;
  } catch {
    return undefined;
  }
}
