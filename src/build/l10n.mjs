// @ts-check
// `npm run l10n`: writes l10n/bundle.l10n.json, the English texts of the code, and says what each translation lacks or
// no longer needs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { outFolder, root } from './common/project.mjs';

const SOURCES = ['src/core', 'src/host', 'src/features'];
const LANGUAGES = ['de', 'zh-cn'];

/** A call whose first argument is a text that people see. */
const CALL = /(?<![\w.])(?:message|l10n\.t)\(\s*/g;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`/y;

/**
 * Every English text of the code: the first arguments of `message` and `l10n.t`, and the texts that are data (rule
 * pages, frameworks, keys of question files).
 * @returns {Promise<readonly string[]>} sorted
 */
async function gatherTexts() {
  const texts = new Set(await dataTexts());
  for (const file of SOURCES.flatMap(listFiles))
    for (const text of textsOf(readFileSync(file, 'utf8'))) texts.add(text);
  texts.delete('{0}');
  return [...texts].filter(text => text !== '').sort();
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  const names = readdirSync(join(root, folder), { recursive: true }).map(String);
  return names.filter(name => /\.tsx?$/.test(name)).map(name => join(root, folder, name));
}

/**
 * The literals in the first arguments of the calls of a file; constants of the file count as their literal.
 * @param {string} source
 */
function textsOf(source) {
  const texts = [];
  for (const { index, 0: call } of source.matchAll(CALL)) {
    for (const text of firstArgument(source, index + call.length)) {
      if (text.literal !== undefined) texts.push(text.literal);
      else {
        const constant = new RegExp(`\\bconst ${text.name}\\s*=\\s*`).exec(source);
        if (!constant) continue;
        texts.push(
          ...firstArgument(source, constant.index + constant[0].length).flatMap(({ literal }) => literal ?? []),
        );
      }
    }
  }
  return texts;
}

/**
 * Literals and plain names in the expression at `at`, up to the comma, bracket or semicolon that ends it.
 * @param {string} source
 * @param {number} at
 * @returns {{ literal?: string, name?: string }[]}
 */
function firstArgument(source, at) {
  const found = [];
  for (let i = at, depth = 0; i < source.length; ) {
    LITERAL.lastIndex = i;
    const literal = LITERAL.exec(source);
    if (literal) {
      // What a value is compared with is not shown.
      if (!/[!=]==\s*$/.test(source.slice(Math.max(0, i - 5), i)))
        found.push({ literal: /** @type {string} */ (new Function(`return ${literal[0]}`)()) });
      i += literal[0].length;
      continue;
    }
    const name = /[a-zA-Z_$][\w$]*/y;
    name.lastIndex = i;
    const word = name.exec(source);
    if (word) {
      if (depth === 0 && !/[.([]/.test(source[i + word[0].length] ?? '') && source[i - 1] !== '.')
        found.push({ name: word[0] });
      i += word[0].length;
      continue;
    }
    const unit = source[i];
    if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') {
      if (depth-- === 0) break;
    } else if ((unit === ',' || unit === ';') && depth === 0) break;
    i++;
  }
  return found;
}

/** Texts that are data of the core, read from the core itself. */
async function dataTexts() {
  const outfile = join(outFolder, 'l10n/core.cjs');
  await build({
    stdin: {
      contents:
        "export * from './index'; export { frameworks } from './frameworks/frameworks'; export { DETAIL_KINDS } from './rules/lexicon/confidential'; export { rulePages } from './rules/rulePages';",
      resolveDir: join(root, 'src/core'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  /** @type {{ rulePages: { docs: { summary: string, meaning: string, ignoreWhen: string, sources: string[] } }[], frameworks: { ask: string, sections: Record<string, string>[] }[], QUESTION_KEYS: Record<string, string>[], POINT_KEYS: Record<string, string>[], DETAIL_KINDS: { name: string }[] }} */
  const core = createRequire(import.meta.url)(outfile);
  return [
    ...core.rulePages.flatMap(({ docs }) => [docs.summary, docs.meaning, docs.ignoreWhen, ...docs.sources]),
    ...core.frameworks.flatMap(({ ask, sections }) => [ask, ...sections.flatMap(({ why, prompt }) => [why, prompt])]),
    ...core.QUESTION_KEYS.map(({ description }) => description),
    ...core.POINT_KEYS.map(({ description }) => description),
    ...core.DETAIL_KINDS.map(({ name }) => name),
  ];
}

/** @param {string} name @returns {Record<string, string>} */
function readBundle(name) {
  const file = join(root, 'l10n', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Writes the bundle; with `--check` only says whether it is that of the sources. */
async function main() {
  const texts = await gatherTexts();
  const bundle = `${JSON.stringify(Object.fromEntries(texts.map(text => [text, text])), null, 2)}\n`;
  const file = join(root, 'l10n/bundle.l10n.json');
  if (process.argv.includes('--check')) {
    const present = Object.keys(readBundle('bundle.l10n.json'));
    for (const text of texts.filter(text => !present.includes(text))) console.log(`missing ${JSON.stringify(text)}`);
    for (const text of present.filter(text => !texts.includes(text)))
      console.log(`no longer used ${JSON.stringify(text)}`);
    return;
  }
  await mkdir(join(root, 'l10n'), { recursive: true });
  await writeFile(file, bundle);
  for (const language of LANGUAGES) {
    const bundle = readBundle(`bundle.l10n.${language}.json`);
    const missing = texts.filter(text => !(text in bundle));
    const unused = Object.keys(bundle).filter(text => !texts.includes(text));
    console.log(`${language}: ${texts.length} texts, ${missing.length} missing, ${unused.length} no longer used`);
    for (const text of missing) console.log(`  missing  ${JSON.stringify(text)}`);
    for (const text of unused) console.log(`  unused   ${JSON.stringify(text)}`);
  }
}

await main();
