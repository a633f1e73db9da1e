/* The part of the core that finds a question to work on. The extension loads it when somebody asks for one. */
export * from './questions/nextQuestion';
export * from './questions/search';
