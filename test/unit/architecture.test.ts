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
  /** By `import()`: the module is loaded when the code gets there. */
  readonly later: boolean;
  /** By `export ... from`. */
  readonly reexported: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|(typeof\s)?\bimport\('([^']+)'\)(\.)?/gm;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(match => ({
    file,
    target: match[2] ?? match[3] ?? match[5]!,
    typeOnly: (match[1] ?? match[4] ?? match[6]) !== undefined,
    later: match[5] !== undefined,
    reexported: match[0].startsWith('export'),
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

/** The file a relative import leads to, or undefined for packages. */
function fileOf({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(file), target);
  return files.find(other => [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].includes(other));
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

  it('loads nothing at the start that the extension loads later', () => {
    const parts = new Set(
      imports.filter(({ later, typeOnly }) => later && !typeOnly).flatMap(one => fileOf(one) ?? []),
    );
    assert.ok(parts.has('core/checker.ts'), [...parts].join());
    const reached = new Set(['extension.ts']);
    for (const file of reached) {
      const next = imports.filter(one => one.file === file && !one.later && !one.typeOnly);
      for (const other of next.flatMap(one => fileOf(one) ?? [])) reached.add(other);
    }
    assert.ok(reached.size > 60, `only ${reached.size} files found`);
    const isOwn = (one: Import) => one.reexported || (one.file.startsWith('features/') && /^\.\/\w+$/.test(one.target));
    const inParts = imports
      .filter(one => parts.has(one.file) && isOwn(one) && !one.typeOnly)
      .flatMap(one => fileOf(one) ?? []);
    assert.ok(inParts.includes('core/rules/rules.ts'), inParts.join());
    assert.ok(inParts.includes('features/referencePanel/referencePanel.ts'), inParts.join());
    assert.deepEqual(
      [...parts, ...inParts].filter(file => reached.has(file)),
      [],
    );
  });

  it('registers commands in one place, which tells the user and the log when they fail', () => {
    const registering = files.filter(file =>
      /\bcommands\s*\.\s*register|\bregisterTextEditorCommand\b/.test(readFileSync(path.join(SRC, file), 'utf8')),
    );
    assert.deepEqual(registering, ['host/commands.ts']);
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
