/* The part of the core that helps to edit question files. The extension loads it when one of them is edited. */
export * from './questions/editing/describeInQuestion';
export * from './questions/editing/fixQuestion';
export * from './questions/editing/suggestInQuestion';
