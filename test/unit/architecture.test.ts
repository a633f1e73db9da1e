import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'mocha';

const SRC = path.resolve('src');

/** What each folder of `src` may import from the others. `type` stands for type-only imports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'extension.ts': ['features', 'host', 'core'],
  core: [],
  protocol: ['core type'],
  host: ['core'],
  features: ['host', 'core', 'protocol'],
  webview: ['protocol', 'core type'],
  cli: ['core'],
};

/** Packages and host modules that each folder may use. */
const MAY_USE: Readonly<Record<string, readonly RegExp[]>> = {
  'extension.ts': [/^vscode$/],
  core: [/^(?:gray-matter|stemmer|minisearch)$/],
  protocol: [],
  host: [/^vscode$/],
  features: [/^vscode$/],
  webview: [/^[a-z@](?!.*node:)/],
  cli: [/^node:/, /^jsonc-parser$/],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(match => ({
    file,
    target: match[2] ?? match[3] ?? match[4]!,
    typeOnly: match[1] !== undefined,
  }));
}

const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('build/'));

/** The folder of `src` a relative import leads to, or undefined for packages. */
function folderOf({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), target).split('/')[0]!;
}

describe('the dependency direction', () => {
  const imports = files.flatMap(importsOf);

  it('sees the imports', () => {
    assert.ok(imports.length > 200, `only ${imports.length} imports found`);
  });

  it('leads from the extension to features, host and core, and never back', () => {
    const wrong = imports.filter(one => {
      const from = one.file.split('/')[0]!;
      const to = folderOf(one);
      if (to === undefined || to === from || to === '..') return false;
      const allowed = MAY_IMPORT[from] ?? [];
      return !allowed.includes(to) && !(one.typeOnly && allowed.includes(`${to} type`));
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps features apart from one another', () => {
    const wrong = imports.filter(one => {
      if (!one.file.startsWith('features/') || !one.target.startsWith('.')) return false;
      const [folder, feature] = path.posix.join(path.posix.dirname(one.file), one.target).split('/');
      return folder === 'features' && feature !== one.file.split('/')[1];
    });
    assert.deepEqual(wrong, []);
  });

  it('uses VS Code, Node and packages only where they belong', () => {
    const wrong = imports.filter(one => {
      if (one.target.startsWith('.')) return false;
      return !(MAY_USE[one.file.split('/')[0]!] ?? []).some(pattern => pattern.test(one.target));
    });
    assert.deepEqual(wrong, []);
  });

  it('makes no VS Code object while modules load', () => {
    const wrong = files
      .filter(file => file.startsWith('host/') || file.startsWith('features/'))
      .filter(file =>
        /^(?:export )?const \w+ = new [A-Z]/m.test(
          readFileSync(path.join(SRC, file), 'utf8').replace(
            /new (?:Map|Set|WeakMap|RegExp|Intl\.\w+|TextDecoder|TextEncoder)\b/g,
            '',
          ),
        ),
      );
    assert.deepEqual(wrong, []);
  });
});
