import { env, l10n, Uri, type Webview } from 'vscode';

/** Where the panel's script and styles lie; it may load nothing else. */
export function panelFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/**
 * The page of the panel: it runs and shows our own script and styles, which carry a nonce, and nothing else; no request
 * leaves it.
 */
export function createPanelHtml(webview: Webview, extension: Uri): string {
  const nonce = createNonce();
  const address = (name: string) => webview.asWebviewUri(Uri.joinPath(panelFolder(extension), name)).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${toAttribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toAttribute(l10n.t('Reference'))}</title>
<link rel="stylesheet" nonce="${nonce}" href="${toAttribute(address('panel.css'))}">
<script defer nonce="${nonce}" src="${toAttribute(address('panel.js'))}"></script>
</head>
<body><div id="panel"></div></body>
</html>`;
}

function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function toAttribute(text: string): string {
  return text.replace(/[&<>"']/g, unit => `&#${unit.charCodeAt(0)};`);
}
