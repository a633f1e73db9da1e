// @ts-check

/**
 * Leaves out what front matter never needs: of gray-matter the engines for JavaScript (which evaluates) and JSON, the
 * writer and the sections; of js-yaml the writer and the types that make functions, bytes, sets and ordered maps. Their
 * files are replaced by these, which use the rest.
 */
const replacements = [
  {
    filter: /node_modules[\\/]gray-matter[\\/]lib[\\/]engines\.js$/,
    contents: "exports.yaml = { parse: require('js-yaml/lib/js-yaml/loader').safeLoad };",
  },
  {
    filter: /node_modules[\\/]js-yaml[\\/]lib[\\/]js-yaml[\\/]schema[\\/]default_full\.js$/,
    contents: "module.exports = require('./default_safe');",
  },
  {
    filter: /node_modules[\\/]js-yaml[\\/]lib[\\/]js-yaml[\\/]schema[\\/]default_safe\.js$/,
    contents: `const Schema = require('../schema');
      module.exports = new Schema({ include: [require('./core')], implicit: [require('../type/timestamp'), require('../type/merge')] });`,
  },
  {
    filter: /node_modules[\\/]gray-matter[\\/]lib[\\/]stringify\.js$/,
    contents: 'module.exports = () => { throw new Error("Nothing is written."); };',
  },
  { filter: /node_modules[\\/]section-matter[\\/]index\.js$/, contents: 'module.exports = file => file;' },
  {
    filter: /node_modules[\\/]kind-of[\\/]index\.js$/,
    contents: `module.exports = value => {
      if (value === null || value === undefined) return String(value);
      return Buffer.isBuffer(value) ? 'buffer' : Array.isArray(value) ? 'array' : typeof value;
    };`,
  },
];

/** @type {import('esbuild').Plugin} */
export const onlySafeYaml = {
  name: 'only safe YAML',
  setup({ onLoad, onEnd }) {
    /** @type {Set<RegExp>} */
    const used = new Set();
    for (const { filter, contents } of replacements) {
      onLoad({ filter }, () => {
        used.add(filter);
        return { contents, loader: 'js' };
      });
    }
    onEnd(() => {
      if (used.size === 0 || used.size === replacements.length) return {};
      return {
        errors: [{ text: 'A package that reads YAML has moved a file: see src/build/bundling/onlySafeYaml.mjs.' }],
      };
    });
  },
};
