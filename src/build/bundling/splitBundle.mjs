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
 * Bundles an extension into CommonJS files: one that the host loads, and one for each module that the code loads later
 * with `import()`, its parts. Each module is in one file only, which exports it to the others: in the first file if
 * that needs it, else in the only part that does, else in the part called `base`.
 *
 * esbuild splits ES modules only, so the code is split first and each file then made CommonJS. In a web worker the host
 * loads one file and its `require` knows no others: `importPart` names a module whose `importPart` reads them.
 * @param {string} entry path below the root
 * @param {string} outfile whole path; the parts go beside it
 * @param {import('esbuild').BuildOptions} options
 * @param {string} base file name of a part
 * @param {string} [importPart] whole path
 * @returns {Promise<{ files: readonly BuiltFile[], inputs: readonly string[] }>} the first file first; the paths of all sources
 */
export async function bundleSplit(entry, outfile, options, base, importPart) {
  const { inject: _injected, ...others } = options;
  const { chunks, inputs } = await split(entry, outfile, options);
  const first = /** @type {Chunk} */ (chunks.find(({ part }) => part === basename(outfile)));
  const parts = chunks.filter(chunk => chunk.part !== undefined && chunk !== first);
  const shared = chunks.filter(({ part }) => part === undefined);
  const basis = parts.find(({ part }) => part === base);
  if (!basis) throw new Error(`${entry} does not load ${base}`);
  const homes = new Map(shared.map(chunk => [chunk, first.imports.includes(chunk.name) ? first : basis]));
  /** @param {Chunk} chunk */
  const reexportsOf = chunk =>
    shared.flatMap((one, index) =>
      homes.get(one) === chunk ? `export * as shared${index} from './${one.name}';` : [],
    );
  const files = await Promise.all(
    [first, ...parts].map(async chunk => {
      const file = join(dirname(outfile), chunk.part ?? '');
      const lines = [`export * from './${chunk.name}';`, ...reexportsOf(chunk)];
      const { metafile } = await build({
        ...others,
        stdin: { contents: lines.join('\n'), resolveDir: dirname(outfile) },
        outfile: file,
        format: 'cjs',
        bundle: true,
        metafile: true,
        plugins: [readChunks(chunk, first, parts, homes, importPart)],
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
 * Gives esbuild the chunks that belong to one file, and what it needs of the others as exports of theirs.
 * @param {Chunk} target what the file is made from
 * @param {Chunk} first
 * @param {readonly Chunk[]} parts
 * @param {ReadonlyMap<Chunk, Chunk>} homes the file of each chunk that several need
 * @param {string | undefined} importPart
 * @returns {import('esbuild').Plugin}
 */
function readChunks(target, first, parts, homes, importPart) {
  const shared = [...homes.keys()];
  const chunks = [first, ...parts, ...shared];
  const members = [target, ...shared.filter(chunk => homes.get(chunk) === target)];
  const find = (/** @type {string} */ path) => chunks.find(({ name }) => name === basename(path));
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind }) => {
        const chunk = find(path);
        if (!chunk) return undefined;
        if (kind === 'dynamic-import') return { path: `./${chunk.part}`, external: true };
        if (parts.includes(chunk) && chunk !== target)
          return { errors: [{ text: `${target.part} has ${chunk.part} in it.` }] };
        const isElsewhere = (homes.get(chunk) ?? target) !== target;
        return { path: chunk.name, namespace: isElsewhere ? 'shared' : 'chunk' };
      });
      if (importPart) onResolve({ filter: /^importPart$/ }, () => ({ path: importPart }));
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => {
        const code = joinImports((find(path) ?? first).code);
        return {
          contents: importPart && path === first.name ? withImportPart(code, parts, homes) : code,
          resolveDir: root,
        };
      });
      onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => {
        const index = shared.findIndex(({ name }) => name === path);
        const chunk = /** @type {Chunk} */ (shared[index]);
        const from = `require('./${homes.get(chunk)?.part}').shared${index}`;
        return { contents: toReexport(from, importedNames(members, path, chunk.exports)), resolveDir: root };
      });
    },
  };
}

/**
 * Joins a chunk's imports of `vscode`, which come one from each source file: each would become a `require`, for which
 * VS Code looks at the disk.
 * @param {string} code
 */
function joinImports(code) {
  /** @type {string[]} */
  const names = [];
  // The rest keeps its lines, since the source map counts them.
  const rest = code.replace(/\bimport\s*\{([^}]*)\}\s*from\s*"vscode";/g, (all, list) => {
    names.push(list.trim());
    return all.replace(/\S/g, ' ');
  });
  return names.length === 0 ? code : `import { ${names.join(', ')} } from "vscode";${rest}`;
}

/**
 * The exports of a chunk that others import from it: what nobody reads would stay in their file all the same, as
 * reading a property might have effects.
 * @param {readonly Chunk[]} importers
 * @param {string} name
 * @param {readonly string[]} exports
 */
function importedNames(importers, name, exports) {
  const imports = importers.flatMap(({ code }) => [
    ...code.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*"\.\/([\w-]+\.js)"/g),
  ]);
  const lists = imports.filter(([, , from]) => from === name).map(([, list = '']) => list.split(','));
  const names = new Set(lists.flat().map(one => one.trim().split(/\s/)[0]));
  return exports.filter(one => names.has(one));
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
 * Has the parts loaded by `importPart`, which is also given the name of the part that has to be loaded before, if there
 * is one.
 * @param {string} code
 * @param {readonly Chunk[]} parts
 * @param {ReadonlyMap<Chunk, Chunk>} homes
 */
function withImportPart(code, parts, homes) {
  let left = parts.length;
  const replaced = code.replace(/\bimport\("\.\/([\w-]+\.js)"\)/g, (all, name) => {
    const chunk = parts.find(one => one.name === name);
    if (!chunk) return all;
    left--;
    const needed = [...homes].find(([{ name }, home]) => chunk.imports.includes(name) && parts.includes(home));
    const files = [...new Set([chunk, ...(needed ? [needed[1]] : [])])].map(({ part }) => JSON.stringify(part));
    return `importPart(${files.join(', ')})`;
  });
  if (left !== 0) throw new Error('Each part must be loaded in one place.');
  // On the first line, since the source map counts lines.
  return `import { importPart } from 'importPart';${replaced}`;
}
