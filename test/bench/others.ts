import type { Case } from './measure';

/** The checkers that people use today, each with the rules nearest to ours. Loaded one by one: some take seconds. */
export const others: readonly (() => Promise<Case>)[] = [writeGood, retext, textlint, alex, harper];

async function writeGood(): Promise<Case> {
  const { default: check } = await import('write-good');
  return { name: 'write-good', run: text => check(text) };
}

async function retext(): Promise<Case> {
  const [{ unified }, english, stringify, passive, repeated, intensify, simplify, readability] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-stringify'),
    import('retext-passive'),
    import('retext-repeated-words'),
    import('retext-intensify'),
    import('retext-simplify'),
    import('retext-readability'),
  ]);
  const processor = unified()
    .use(english.default)
    .use(passive.default)
    .use(repeated.default)
    .use(intensify.default)
    .use(simplify.default)
    .use(readability.default)
    .use(stringify.default)
    .freeze();
  return { name: 'retext, 5 plugins', run: text => processor.processSync(text) };
}

async function textlint(): Promise<Case> {
  const [{ TextlintKernel }, markdown, rule] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-markdown'),
    import('textlint-rule-write-good'),
  ]);
  const kernel = new TextlintKernel();
  const plugin = (markdown.default as { default?: unknown }).default ?? markdown.default;
  const check = (rule.default as { default?: unknown }).default ?? rule.default;
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: plugin as never }],
    rules: [{ ruleId: 'write-good', rule: check as never }],
  };
  return { name: 'textlint, write-good', run: text => kernel.lintText(text, options) };
}

async function alex(): Promise<Case> {
  const { markdown } = await import('alex');
  return { name: 'alex', run: text => markdown(text) };
}

async function harper(): Promise<Case> {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { name: 'harper.js', run: text => linter.lint(text, { language: 'markdown' }) };
}
