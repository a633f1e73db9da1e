/*
 * The part of the core that checks drafts: the rules and their words. The extension loads it when the first draft
 * opens, so nothing that is needed before may import it.
 */
export * from './drafts/analyzer';
export * from './hints/silence';
export * from './rules/engine/check';
export * from './rules/rules';
