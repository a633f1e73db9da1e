/* What the panel beside the draft shows and does. */
export * from './attempt';
export * from './content';
export * from './coverage';
export * from './draftEdits';
export * from './referenceNotes';
