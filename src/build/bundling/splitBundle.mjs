// @ts-check
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../common/project.mjs';

/** @typedef {{ file: string, bytes: number }} BuiltFile `file` is a whole path */

/**
 * A file of esbuild's own splitting, an ES module. `part`: the file that it becomes, undefined for what others share.
 * @typedef {{ name: string, part: string | undefined, code: string, imports: readonly string[], exports: readonly string[] }} Chunk
 */

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
  const { inject: _injected, ...others } = options;
  const { chunks, inputs } = await split(entry, outfile, options);
  const first = /** @type {Chunk} */ (chunks.find(({ part }) => part === basename(outfile)));
  const parts = chunks.filter(chunk => chunk.part !== undefined && chunk !== first);
  const shared = chunks.filter(({ part }) => part === undefined);
  const stranger = shared.find(({ name }) => !first.imports.includes(name));
  if (stranger) throw new Error(`The parts of ${entry} share what it does not import itself: ${stranger.exports}`);
  const handOn = shared.map(({ name }, index) => `export * as shared${index} from './${name}';`);
  const files = await Promise.all(
    [first, ...parts].map(async chunk => {
      const file = join(dirname(outfile), chunk.part ?? '');
      const lines = [`export * from './${chunk.name}';`, ...(chunk === first ? handOn : [])];
      const { metafile } = await build({
        ...others,
        stdin: { contents: lines.join('\n'), resolveDir: dirname(outfile) },
        outfile: file,
        format: 'cjs',
        bundle: true,
        metafile: true,
        plugins: [readChunks(first, parts, shared, importPart)],
        supported: { 'dynamic-import': false },
      });
      return { file, bytes: metafile.outputs[relative(root, file).replaceAll('\\', '/')]?.bytes ?? 0 };
    }),
  );
  return { files, inputs };
}

/**
 * @param {string} entry
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ chunks: readonly Chunk[], inputs: readonly string[] }>}
 */
async function split(entry, outfile, options) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: [join(root, entry)],
    outdir: dirname(outfile),
    format: 'esm',
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    sourcemap: options.sourcemap ? 'inline' : false,
  });
  const chunks = Object.entries(metafile.outputs).map(([path, { entryPoint, imports, exports }]) => ({
    name: basename(path),
    part: entryPoint && basename(entryPoint).replace(/\.\w+$/, '.js'),
    code: outputFiles.find(file => file.path === join(root, path))?.text ?? '',
    imports: imports.map(({ path }) => basename(path)),
    exports,
  }));
  return { chunks, inputs: Object.keys(metafile.inputs) };
}

/**
 * Gives esbuild the chunks as they are, but to a part those that it shares with the first file out of that file.
 * @param {Chunk} first
 * @param {readonly Chunk[]} parts
 * @param {readonly Chunk[]} shared
 * @param {string | undefined} importPart
 * @returns {import('esbuild').Plugin}
 */
function readChunks(first, parts, shared, importPart) {
  const chunks = [first, ...parts, ...shared];
  const find = (/** @type {string} */ path) => chunks.find(({ name }) => name === basename(path));
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind, importer }) => {
        const chunk = find(path);
        if (!chunk) return undefined;
        if (kind === 'dynamic-import') return { path: `./${chunk.part}`, external: true };
        const isShared = shared.includes(chunk) && parts.some(({ name }) => name === importer);
        return { path: chunk.name, namespace: isShared ? 'shared' : 'chunk' };
      });
      if (importPart) onResolve({ filter: /^importPart$/ }, () => ({ path: importPart }));
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => {
        const code = joinImports((find(path) ?? first).code);
        return { contents: importPart && path === first.name ? withImportPart(code, parts) : code, resolveDir: root };
      });
      onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => {
        const { exports } = find(path) ?? first;
        const index = shared.findIndex(({ name }) => name === path);
        return { contents: toReexport(`require('./${first.part}').shared${index}`, exports), resolveDir: root };
      });
    },
  };
}

/**
 * Makes one import of all that a chunk has of `vscode`: one for each source file is a `require` each, for which VS Code looks at the disk.
 * @param {string} code
 */
function joinImports(code) {
  /** @type {string[]} */
  const names = [];
  // What is left keeps its place, and the first line its number: the source map goes by lines.
  const rest = code.replace(/\bimport\s*\{([^}]*)\}\s*from\s*"vscode";/g, (all, list) => {
    names.push(list.trim());
    return all.replace(/\S/g, ' ');
  });
  return names.length === 0 ? code : `import { ${names.join(', ')} } from "vscode";${rest}`;
}

/**
 * A module that exports the values of an object by their names: as constants, which are faster than properties.
 * @param {string} object
 * @param {readonly string[]} names
 */
function toReexport(object, names) {
  const values = names.map((name, i) => `const value${i} = object[${JSON.stringify(name)}];`);
  return `const object = ${object};\n${values.join('\n')}\nexport { ${names.map((name, i) => `value${i} as ${name}`)} };`;
}

/**
 * @param {string} code
 * @param {readonly Chunk[]} parts
 */
function withImportPart(code, parts) {
  let left = parts.length;
  const replaced = code.replace(/\bimport\("\.\/([\w-]+\.js)"\)/g, (all, name) => {
    const part = parts.find(chunk => chunk.name === name)?.part;
    if (!part) return all;
    left--;
    return `importPart(${JSON.stringify(part)})`;
  });
  if (left !== 0) throw new Error('Each part must be loaded in one place.');
  // On the first line: the source map goes by lines.
  return `import { importPart } from 'importPart';${replaced}`;
}
