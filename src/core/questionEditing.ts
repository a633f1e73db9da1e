/* The part of the core that helps to edit question files. The extension loads it when one of them is edited. */
export * from './questions/describeInQuestion';
export * from './questions/fixQuestion';
export * from './questions/suggestInQuestion';
