import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What VS Code calls the language in which it doubles the vowels of its own texts. */
const PSEUDO = 'pseudo';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** What must stay as it is: placeholders, targets of links, code, icons. */
const KEPT = /StarDraft|\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([\w-]+\)|&[a-z]+;/;

/** A text as the pseudo language has it: in brackets, with accents on small vowels. */
export function toPseudo(text: string): string {
  const kept = new RegExp(`(${KEPT.source})`);
  const parts = text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[aeiou]/g, vowel => ACCENTS[vowel]!)));
  return `⟦${parts.join('')}⟧`;
}

/** A text of VS Code's own as VS Code shows it in that language. */
function toPseudoOfHost(text: string): string {
  return `\uff3b${text.replace(/[aeiou]/g, '$&$&')}\uff3d`;
}

/** What the palette calls a command of ours, or one of VS Code's own, in the pseudo language. */
export function toPseudoCommand(category: string, title: string): string {
  const isOurs = category === 'StarDraft';
  return toPseudoOfHost(
    isOurs ? `${category}: ${toPseudo(title)}` : `${toPseudoOfHost(category)}: ${toPseudoOfHost(title)}`,
  );
}

/**
 * Whether words of a text have plain small vowels: they come from neither our pseudo bundles nor VS Code's doubled
 * vowels.
 */
export function isUnmarked(text: string): boolean {
  return (text.match(/[A-Za-z]{3,}/g) ?? []).some(word => /[aeiou]/.test(word.replace(/aa|ee|ii|oo|uu/g, '')));
}

/**
 * Makes a window's VS Code believe in a display language. Its own texts stay English unless the language is the pseudo
 * one.
 */
export async function setLanguage(page: Page, language: string): Promise<void> {
  await page.addInitScript(name => {
    (globalThis as { _VSCODE_NLS_LANGUAGE?: string })._VSCODE_NLS_LANGUAGE = name;
  }, language);
}

/**
 * Adds the pseudo language to ours among the extensions in a folder. A server reads the texts of a manifest before it
 * knows the language of a window, so these become the English ones.
 */
export async function addPseudoLanguage(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('stardraft.')) continue;
    const manifestTexts = join(folder, name, 'package.nls.json');
    await translate(manifestTexts, manifestTexts);
    await translate(join(folder, name, 'l10n/bundle.l10n.json'), join(folder, name, `l10n/bundle.l10n.${PSEUDO}.json`));
  }
}

async function translate(from: string, to: string): Promise<void> {
  const texts = JSON.parse(await readFile(from, 'utf8')) as Record<string, string>;
  const pseudo = Object.entries(texts).map(([key, text]) => [key, toPseudo(text)]);
  await writeFile(to, JSON.stringify(Object.fromEntries(pseudo)));
}
