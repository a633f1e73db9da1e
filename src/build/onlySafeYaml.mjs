// @ts-check

/**
 * Leaves out what front matter never needs: the engines of gray-matter for JavaScript (which evaluates) and JSON, and of js-yaml the writer and the types
 * that make functions. Their files are replaced by these, which use the rest.
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
      return { errors: [{ text: 'A package that reads YAML has moved a file: see src/build/onlySafeYaml.mjs.' }] };
    });
  },
};
