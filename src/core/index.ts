/*
 * What is needed at the start, and the types of all. What reads texts is in `reading.ts`, what checks them in
 * `checker.ts`.
 */
export type * from './drafts/analysis';
export type * from './drafts/draft';
export * from './drafts/gitignore';
export * from './drafts/paths';
export * from './drafts/sampleDraft';
export * from './drafts/summary';
export type * from './frameworks/framework';
export type * from './hints/emptySections';
export type * from './hints/silence';
export type * from './hints/suggestion';
export type * from './markdown/frontMatter';
export type * from './questions/bank';
export * from './questions/emptyBank';
export * from './questions/grouping';
export * from './questions/limits';
export type { PointCoverage } from './questions/matching/pointMatcher';
export type * from './questions/parsing/parseQuestion';
export * from './questions/question';
export * from './questions/questionId';
export * from './questions/questionName';
export * from './questions/questionSchema';
export type * from './reference/reference';
export type * from './reference/strings';
export * from './rules/engine/settings';
export type * from './rules/rule';
export * from './text/day';
export * from './text/endOfLine';
export * from './text/lineIndex';
export * from './text/message';
export * from './text/span';
