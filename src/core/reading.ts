/*
 * The part of the core that reads texts: Markdown, front matter, questions and drafts, and what depends on the
 * frameworks. The extension loads it when it reads the first file, so nothing that is needed before may import it.
 */
export * from './drafts/draft';
export * from './drafts/headerEdits';
export * from './drafts/template';
export * from './frameworks/frameworks';
export * from './hints/emptySections';
export * from './hints/suggestInDraft';
export * from './markdown/frontMatter';
export * from './questions/bank';
export * from './questions/parsing/parseQuestion';
export * from './questions/parsing/parseQuestionLazily';
export { nearest } from './questions/parsing/problems';
export * from './questions/questionTemplate';
export * from './rules/engine/ignoreEdits';
