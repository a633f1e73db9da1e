// @ts-check
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './project.mjs';

/** @typedef {{ file: string, bytes: number }} BuiltFile `file` is a whole path */

/**
 * Bundles an extension into CommonJS files: one that the host loads, and one for each module that the code loads later with `import()`. Modules that both
 * need are in the first file only, which hands them on, so that there is one of each.
 *
 * esbuild splits ES modules only, so the code is split first and each file then made CommonJS. In a web worker the host loads one file and its `require` knows
 * no others: `importPart` names a module whose `importPart` reads them.
 * @param {string} entry path below the root
 * @param {string} outfile whole path; the parts go beside it
 * @param {import('esbuild').BuildOptions} options
 * @param {string} [importPart] whole path
 * @returns {Promise<{ files: readonly BuiltFile[], inputs: readonly string[] }>} the first file first; the paths of all sources
 */
export async function bundleSplit(entry, outfile, options, importPart) {
  const { inject, ...others } = options;
  const folder = dirname(outfile);
  const split = await build({
    ...others,
    ...(inject && { inject }),
    entryPoints: [join(root, entry)],
    outdir: folder,
    format: 'esm',
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    sourcemap: options.sourcemap ? 'inline' : false,
  });
  const outputs = Object.entries(split.metafile.outputs).map(([path, output]) => ({
    ...output,
    name: basename(path),
    part: output.entryPoint && basename(output.entryPoint).replace(/\.\w+$/, '.js'),
    code: split.outputFiles.find(file => file.path === join(root, path))?.text ?? '',
  }));
  const first = outputs.find(output => output.entryPoint === entry);
  if (!first) throw new Error(`esbuild made no file of ${entry}.`);
  const shared = outputs.filter(output => output.part === undefined);
  const parts = outputs.filter(output => output.part !== undefined && output !== first);
  const strangers = shared.filter(({ name }) => !first.imports.some(({ path }) => basename(path) === name));
  if (strangers.length > 0)
    throw new Error(
      `Parts of ${entry} share what it does not import itself: ${Object.keys(strangers[0]?.inputs ?? {})}`,
    );

  /** @type {import('esbuild').Plugin} */
  const readSplit = {
    name: 'files of the first step',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind, importer }) => {
        const output = outputs.find(({ name }) => name === basename(path));
        if (!output) return undefined;
        if (kind === 'dynamic-import') return { path: `./${output.part}`, external: true };
        const namespace = output.part === undefined && parts.some(({ name }) => name === importer) ? 'shared' : 'split';
        return { path: output.name, namespace };
      });
      if (importPart) onResolve({ filter: /^importPart$/ }, () => ({ path: importPart }));
      onLoad({ filter: /.*/, namespace: 'split' }, ({ path }) => {
        const { code, part } = outputs.find(({ name }) => name === path) ?? first;
        return { contents: importPart && part === first.part ? withImportPart(code, parts) : code, resolveDir: folder };
      });
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => {
        const index = shared.findIndex(({ name }) => name === path);
        const names = shared[index]?.exports ?? [];
        const lines = names.map((name, i) => `const value${i} = shared[${JSON.stringify(name)}];`);
        const exported = names.map((name, i) => `value${i} as ${name}`).join();
        return {
          contents: `const shared = require('./${basename(outfile)}').shared${index};\n${lines.join('\n')}\nexport { ${exported} };`,
          resolveDir: folder,
        };
      });
    },
  };
  const handOn = shared.map(({ name }, index) => `export * as shared${index} from './${name}';`);
  const built = await Promise.all(
    [first, ...parts].map(async output => {
      const file = join(folder, output === first ? basename(outfile) : (output.part ?? ''));
      const { metafile } = await build({
        ...others,
        stdin: {
          contents: [`export * from './${output.name}';`, ...(output === first ? handOn : [])].join('\n'),
          resolveDir: folder,
        },
        outfile: file,
        format: 'cjs',
        bundle: true,
        metafile: true,
        plugins: [readSplit],
        supported: { 'dynamic-import': false },
      });
      return { file, bytes: metafile.outputs[relative(root, file).replaceAll('\\', '/')]?.bytes ?? 0 };
    }),
  );
  return { files: built, inputs: Object.keys(split.metafile.inputs) };
}

/**
 * @param {string} code
 * @param {readonly { name: string, part: string | undefined }[]} parts
 */
function withImportPart(code, parts) {
  let left = parts.length;
  const replaced = code.replace(/\bimport\("\.\/([\w-]+\.js)"\)/g, (all, name) => {
    const part = parts.find(output => output.name === name)?.part;
    if (!part) return all;
    left--;
    return `importPart(${JSON.stringify(part)})`;
  });
  if (left !== 0) throw new Error('Each part must be loaded in one place.');
  return `import { importPart } from 'importPart';\n${replaced}`;
}
